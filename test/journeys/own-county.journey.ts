import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import { randomReport, sampleCounty, seeded, toDocx } from '@gongkai/sample';
import type { Page } from 'playwright-core';
import { workbookOf } from '@gongkai/api/roster-workbook';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { dropPaths } from './drop-paths.ts';
import { axeFinds, looks, lookThrough, sideways, wrongTexts } from './page-faults.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(30_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let folder: string;

const sampleFiles = sampleCounty().documents.length;
const bytesOf = (seed: number, name: string) =>
  toDocx(randomReport(seeded(seed), { agency: { name, kind: 'department' }, year: 2024 }).content);
const good = bytesOf(1, '示例区财政局');
const files = {
  '财政局.docx': good,
  '林业局.docx': bytesOf(2, '示例区林业局'),
  '坏文件.docx': good.slice(0, 200),
  '~$财政局.docx': good.slice(0, 20),
  'Thumbs.db': good.slice(0, 20),
};

beforeAll(async () => {
  program = await startProgram({ sample: true });
  browser = await startBrowser();
  page = await browser.page();
  folder = await mkdtemp(join(tmpdir(), 'gongkai-folder-'));
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
  await rm(folder, { recursive: true, force: true });
}, slow);

const counties = async () => (await program.ask(routes.listRegions)).filter(({ level }) => level === 'county');
const sample = async () => (await counties()).find((county) => county.sample);
const own = async () => (await counties()).find(({ name }) => name === '示例区')?.id ?? 0;
const step = (title: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
const groups = async () =>
  Object.fromEntries(
    await page
      .locator('[data-group]')
      .evaluateAll((all) => all.map((each) => [each.getAttribute('data-group'), each.querySelectorAll('li').length])),
  );

describe('a sample county', () => {
  it('says on every page, on paper too, that its data are invented', async () => {
    const region = (await sample())?.id ?? 0;
    const { reports } = await program.ask(routes.county, { region });
    const report = `reports/${reports[0]?.agencyId}/${reports[0]?.year}`;
    for (const path of ['overview', 'channels', 'proposals', 'reports', 'upload', report]) {
      await page.goto(`${program.address}/${region}/${path}`);
      await settled(page);
      expect({ path, seen: await page.getByRole('link', { name: '示例数据' }).isVisible() }).toEqual({
        path,
        seen: true,
      });
      await page.emulateMedia({ media: 'print' });
      const printed = await page.locator('.frame').evaluate((frame) => getComputedStyle(frame, '::after').content);
      expect({ path, printed }).toEqual({ path, printed: '"示例数据"' });
      await page.emulateMedia({ media: 'screen' });
    }
  }, 60_000);

  it.each([
    ['CSV', /^\uFEFF示例数据\r\n/],
    ['SVG', />示例数据 · /],
    ['PNG', /PNG/],
  ])('says so in what is saved as %s, and in its name', async (format, says) => {
    await page.goto(`${program.address}/${(await sample())?.id}/channels`);
    await settled(page);
    const chart = page.locator('[data-chart=channels-years]');
    await chart.getByText('导出').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: format }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`示例数据-channels-years-zh-CN.${format.toLowerCase()}`);
    expect((await readFile(await download.path())).toString('utf8')).toMatch(says);
  });

  it('marks a body that is no more where later years would list it', async () => {
    const region = (await sample())?.id ?? 0;
    const { agencies, reports } = await program.ask(routes.county, { region });
    const closed = agencies.filter(({ closedOn }) => closedOn !== undefined);
    expect(closed.length).toBeGreaterThan(0);
    await page.getByRole('combobox', { name: '查找单位' }).fill(closed[0]?.name ?? '');
    expect(await page.locator('.search [role=option]').first().innerText()).toContain('已撤销');
    for (const year of new Set(reports.map((report) => report.year))) {
      await page.goto(`${program.address}/${region}/reports?year=${year}`);
      await settled(page);
      const rows = page.locator('tbody tr');
      for (const { name, closedOn = '' } of closed) {
        const row = rows.filter({ has: page.getByText(name, { exact: true }) });
        if ((await row.count()) === 0) continue;
        const marked = (await row.locator('[data-gone]').count()) === 1;
        expect({ name, year, marked }).toEqual({ name, year, marked: closedOn <= `${year}-12-31` });
      }
    }
  }, 60_000);
});

describe('the way from the sample to one’s own county', () => {
  it('begins at the sample’s mark, and goes on with the keyboard alone', async () => {
    await page.getByRole('link', { name: '示例数据' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/setup$/);
    await page.getByRole('button', { name: '移除示例县……' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(new RegExp(`将移除示例县的 \\d+ 家单位、${sampleFiles} 份文件`)).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('移除示例县……');
    expect(await sample()).toBeDefined();
  });

  it('removes the sample after it said what goes, and says what went', async () => {
    await page.keyboard.press('Enter');
    await page.getByText(new RegExp(`${sampleFiles} 份文件，以及`)).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-removed]').waitFor();
    expect(await page.locator('[data-removed]').innerText()).toMatch(
      new RegExp(`^已移除示例县：${sampleFiles} 份文件、\\d+ 份年报。$`),
    );
    expect((await counties()).map(({ name }) => name)).toEqual(['汶上县']);
  });

  it('names the county', async () => {
    await page.getByLabel('县的全称').fill('示例区');
    await page.getByLabel('市（可不填）').fill('示例市');
    await page.getByRole('button', { name: '设县' }).click();
    expect(await page.getByRole('alert').innerText()).toBe('写了市，请把省也写上。');
    await page.getByLabel('省（可不填）').fill('示例省');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/setup\/\d+$/);
    expect(new URL(page.url()).pathname).toBe(`/setup/${await own()}`);
    expect(await step('写上县的名称').innerText()).toContain('已办好');
  });

  it('takes the roster in line by line, and lets what was unclear be corrected', async () => {
    const box = page.getByLabel('单位名单，每行一家');
    await box.fill('示例区财政局，部门\n局\n1、示例区民政局');
    await page.getByRole('button', { name: '导入名单' }).click();
    await page.locator('[data-roster-counts]').waitFor();
    expect(await page.locator('[data-roster-counts]').innerText()).toContain('新增 2 家 · 原有 0 家 · 不明 1 行');
    expect(await page.locator('[data-roster-line=unclear]').innerText()).toContain('应为 2 至 100 个字');
    expect(await page.locator('[data-roster-line=added]').allInnerTexts()).toEqual([
      expect.not.stringContaining('推定'),
      expect.stringContaining('推定'),
    ]);
    expect(await box.inputValue()).toBe('局');
    await box.fill('示例区水务局');
    await page.getByRole('button', { name: '导入名单' }).click();
    await page.getByText('新增 1 家 · 原有 0 家 · 不明 0 行').waitFor();
    const packet = await program.ask(routes.county, { region: await own() });
    expect(packet.agencies.map(({ name }) => name)).toEqual(['示例区财政局', '示例区民政局', '示例区水务局']);
    expect(packet.owed.map(({ agencyIds }) => agencyIds.length)).toContain(3);
  });

  it('takes the roster from a sheet as well', async () => {
    const sheet = workbookOf([
      ['单位名称', '类别'],
      ['示例区水务局', '部门'],
      ['示例区示例镇人民政府', '乡镇'],
    ]);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByText('选择 .xlsx 文件').click()]);
    await chooser.setFiles([{ name: '名单.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(sheet) }]);
    await page.getByText('新增 1 家 · 原有 1 家 · 不明 0 行').waitFor();
    const { agencies } = await program.ask(routes.county, { region: await own() });
    expect(agencies.at(-1)).toMatchObject({ name: '示例区示例镇人民政府', kind: 'town' });
  });

  it('takes a dropped folder, stops after the files on their way, and goes on', async () => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/documents', async (route) => {
      if (route.request().method() === 'POST') await held;
      await route.continue();
    });
    await dropPaths(page, page.locator('.drop'), [folder]);
    await page.getByRole('button', { name: '停止' }).click();
    go();
    await page.getByText('2 / 3').waitFor();
    expect(await page.getByText('已停止，还有 1 份没有交。').isVisible()).toBe(true);
    expect(await page.getByText('跳过 2 个隐藏文件或系统文件。').isVisible()).toBe(true);
    await page.getByRole('button', { name: '继续' }).click();
    await page.locator('[data-queue=empty] [data-group]').nth(2).waitFor();
    await page.unroute('**/documents');
    expect(await groups()).toEqual({ agencyUnknown: 1, unreadable: 1, read: 1 });
  });

  it('says of each kind of outcome what to do', async () => {
    expect(await page.locator('[data-group=unreadable]').innerText()).toContain('另存为 .docx 后再交');
    expect(await page.locator('[data-group=unreadable]').innerText()).toContain('坏文件.docx');
    expect(await page.locator('[data-group=agencyUnknown]').innerText()).toContain('等您回答的文件');
    expect(await page.locator('[data-group=read]').innerText()).toContain('示例区财政局');
  });

  it('is in one language, passes axe and never scrolls sideways, in both languages and themes', async () => {
    for (const look of looks) {
      await lookThrough(page, look);
      expect({ look, wrong: await wrongTexts(page, look.lang) }).toEqual({ look, wrong: [] });
      expect({ look, sideways: await sideways(page) }).toEqual({ look, sideways: 0 });
      if (look.axe) expect({ look, axe: await axeFinds(page) }).toEqual({ look, axe: [] });
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sideways(page)).toBe(0);
    await page.setViewportSize({ width: 1366, height: 768 });
    await lookThrough(page, looks[0]);
  }, 60_000);

  it('takes the answers to whose reports they are all at once', async () => {
    const question = page.locator('[data-question]');
    expect(await question.getByLabel('单位名称').inputValue()).toBe('示例区林业局');
    await page.getByRole('button', { name: '记下 1 份的答复' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-group=agencyUnknown]').waitFor({ state: 'detached' });
    expect(await groups()).toEqual({ unreadable: 1, read: 2 });
  });

  it('shows after a reload what is done, and the same folder changes nothing', async () => {
    const before = await program.ask(routes.county, { region: await own() });
    await page.reload();
    await settled(page);
    await step('交上去年的年报').getByText('已收下 2 份年报。').waitFor();
    expect(
      await page.locator('[data-step]').evaluateAll((all) => all.map((each) => each.getAttribute('data-step'))),
    ).toEqual(['done', 'done', 'done', 'optional', 'optional']);
    await page.locator('#folder').setInputFiles(folder);
    await page.locator('[data-queue=empty] [data-group]').nth(1).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[data-upload=done]').length === 3);
    expect(await groups()).toEqual({ unreadable: 1, repeated: 2 });
    const after = await program.ask(routes.county, { region: await own() });
    expect({ ...after, asOf: '' }).toEqual({ ...before, asOf: '' });
  });

  it('sets the days reports are due, a kind of body apart', async () => {
    const due = step('定报送期限');
    await due.getByLabel('年度').selectOption('2024');
    await due.getByLabel('全县 报送截止').fill('2025-01-26');
    await due.getByLabel('乡镇 报送截止').fill('2025-01-20');
    await due.getByRole('button', { name: '保存期限' }).click();
    await due.getByText('已保存。').waitFor();
    const { owed } = await program.ask(routes.county, { region: await own() });
    expect(owed.find(({ year }) => year === 2024)).toMatchObject({
      handInBy: '2025-01-26',
      byKind: [{ kind: 'town', handInBy: '2025-01-20', publishBy: null }],
    });
  });

  it('ends at the county’s own overview, which is marked as nothing', async () => {
    await page.getByRole('link', { name: '看总览' }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(`/${await own()}/overview`);
    expect(await page.getByText('示例数据').count()).toBe(0);
  });

  it('made the browser complain about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
