import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import { randomReport, seeded, toDocx } from '@gongkai/sample';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { bodyTakenIn } from './example-county.ts';
import { axeFinds, looks, lookThrough, sideways, wrongTexts } from './page-faults.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(60_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let region: number;

const names = ['示例县财政局', '示例县林业局', '示例县民政局'] as const;
const [first] = names;
const year = 2023;

async function handIn(name: string, seed: number): Promise<void> {
  const agency = { name, kind: 'department' as const };
  const { content } = randomReport(seeded(seed), { agency, year, withinTheYear: true });
  const entry = await program.handIn(region, `${name}${seed}.docx`, toDocx(content));
  if (entry.outcome === 'agencyUnknown') {
    await bodyTakenIn(program, region, entry.id, agency);
  }
}

beforeAll(async () => {
  program = await startProgram({ sample: false });
  browser = await startBrowser();
  page = await browser.page();
  region = (await program.ask(routes.addRegion, {}, { name: '示例县' })).id;
  for (const [i, name] of names.entries()) await handIn(name, i + 11);
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

const county = () => program.ask(routes.county, { region });
const mark = (name: string) => page.getByRole('row').filter({ hasText: name }).locator('[data-public]');
const form = () => page.getByRole('form', { name: `登记 ${year} 年度报告的公开` });
const says = async (text: string) => {
  await form().getByRole('status').filter({ hasText: text }).waitFor();
};

describe('what is public of a county’s reports', () => {
  it('is said of one report, with day and address, and shown in the list', async () => {
    await page.goto(`${program.address}/${region}/reports?year=${year}`);
    await settled(page);
    expect(await mark(first).textContent()).toBe('未公开');
    await page.getByRole('button', { name: '登记公开' }).click();
    await form().getByLabel('年报').selectOption({ label: first });
    await form().getByLabel('公开日期').fill('2024-01-29');
    await form().getByLabel('网址（可不填）').fill('https://county.example/2023');
    await form().getByRole('button', { name: '登记公开' }).click();
    await says('已登记 1 份');
    expect(await mark(first).getByRole('link').getAttribute('href')).toBe('https://county.example/2023');
    const { reports } = await county();
    expect(reports.flatMap(({ published }) => published ?? [])).toEqual([
      { version: 1, on: '2024-01-29', address: 'https://county.example/2023' },
    ]);
  });

  it('is said of all others at once', async () => {
    await form().getByLabel('年报').selectOption({ index: 0 });
    await form().getByLabel('公开日期').fill('2024-01-31');
    await form().getByRole('button', { name: '登记公开' }).click();
    await says('已登记 2 份');
    expect((await county()).reports.every(({ published }) => published !== null)).toBe(true);
    expect(await form().getByRole('button', { name: '登记公开' }).isDisabled()).toBe(true);
  });

  it('is marked where the body corrected its report afterwards', async () => {
    await handIn(first, 99);
    await page.reload();
    await settled(page);
    expect(await mark(first).getAttribute('data-public')).toBe('corrected');
    expect(await mark(first).textContent()).toContain('公开后有更正');
  });

  it('is taken back', async () => {
    await page.getByRole('button', { name: '登记公开' }).click();
    await form().getByLabel('年报').selectOption({ label: first });
    await form().getByRole('button', { name: '撤回登记' }).click();
    await says('已撤回登记');
    expect(await mark(first).getAttribute('data-public')).toBe('notPublic');
  });

  it('is clean in every look, the form open', async () => {
    for (const look of looks) {
      await lookThrough(page, look);
      expect({ look, found: await wrongTexts(page, look.lang) }).toEqual({ look, found: [] });
      expect({ look, found: look.axe ? await axeFinds(page) : [] }).toEqual({ look, found: [] });
      for (const width of [1366, 390]) {
        await page.setViewportSize({ width, height: 768 });
        expect({ look, width, wider: await sideways(page) }).toEqual({ look, width, wider: 0 });
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    }
    await lookThrough(page, looks[0]);
  });
});

describe('what the office says of a body', () => {
  const profile = () => page.getByRole('form', { name: '职能与联系方式' });

  it('is typed on the body’s page and stands there', async () => {
    const agency = (await county()).agencies.find(({ name }) => name === first)?.id ?? 0;
    await page.goto(`${program.address}/${region}/agencies/${agency}?year=${year}`);
    await settled(page);
    await page.getByRole('button', { name: '职能与联系方式' }).click();
    await profile().getByLabel('职能分组').fill('财政');
    await profile().getByLabel('电话').fill('0537-7222333');
    await profile().getByRole('button', { name: '保存' }).click();
    // A telephone alone belongs to nobody.
    expect(
      await profile()
        .getByLabel('公开工作机构')
        .evaluate((field) => field.matches(':invalid')),
    ).toBe(true);
    await profile().getByLabel('公开工作机构').fill('政务公开科');
    await profile().getByRole('button', { name: '保存' }).click();
    await profile().getByRole('status').filter({ hasText: '已保存' }).waitFor();
    expect(await page.locator('[data-contact]').textContent()).toContain('0537-7222333');
    expect((await county()).agencies.find(({ id }) => id === agency)).toMatchObject({
      functionGroup: '财政',
      contact: { office: '政务公开科', phone: '0537-7222333' },
    });
  });

  it('is clean in every look, the form open', async () => {
    for (const look of looks) {
      await lookThrough(page, look);
      expect({ look, found: await wrongTexts(page, look.lang) }).toEqual({ look, found: [] });
      expect({ look, found: look.axe ? await axeFinds(page) : [] }).toEqual({ look, found: [] });
    }
    await lookThrough(page, looks[0]);
  });
});

describe('totals that do not agree', () => {
  it('raise an alarm on every page of the county, in every look, and none before', async () => {
    const alarm = page.locator('[data-alarm]');
    await page.goto(`${program.address}/${region}/overview?year=${year}`);
    await settled(page);
    expect(await alarm.count()).toBe(0);
    await program.behindItsBack('update report_version set "values"[1] = "values"[1] + 1 where region_id = $1', [
      region,
    ]);
    // A change has the totals compared again.
    await handIn(names[1], 77);
    for (const path of ['overview', 'channels', 'reports', 'checks', 'upload']) {
      await page.goto(`${program.address}/${region}/${path}?year=${year}`);
      await settled(page);
      expect({ path, seen: await alarm.isVisible() }).toEqual({ path, seen: true });
    }
    for (const look of looks) {
      await lookThrough(page, look);
      expect({ look, found: await wrongTexts(page, look.lang) }).toEqual({ look, found: [] });
      expect({ look, found: look.axe ? await axeFinds(page) : [] }).toEqual({ look, found: [] });
    }
  });

  it('leaves nothing to complain of in the browser', () => {
    expect(browser.complaints).toEqual([]);
  });
});
