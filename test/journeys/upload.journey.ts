import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import { randomReport, seeded, toDocx } from '@gongkai/sample';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(30_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;

const agency = { name: '示例县财政局', kind: 'department' } as const;
const bytesOf = (seed: number, year: number) =>
  toDocx(randomReport(seeded(seed), { agency, year, withinTheYear: true }).content);
const good = { name: '财政局.docx', bytes: bytesOf(1, 2023) };
const next = { name: '财政局2022.docx', bytes: bytesOf(2, 2022) };
const broken = { name: '坏文件.docx', bytes: good.bytes.slice(0, 200) };
const other = { name: '通知.txt', bytes: new TextEncoder().encode('关于召开会议的通知\n请各单位参加。\n') };

beforeAll(async () => {
  program = await startProgram({ sample: false });
  browser = await startBrowser();
  page = await browser.page();
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

const county = async () => (await program.ask(routes.listRegions)).find(({ level }) => level === 'county')?.id ?? 0;
async function handIn(...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
  const before = await page.locator('[data-upload=done]').count();
  await page
    .locator('#files')
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
    );
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-upload=done]').length === count,
    before + files.length,
  );
}
const itemOf = (name: string) => page.locator('[data-upload]').filter({ hasText: name }).last();

describe('handing in, from an empty program on', () => {
  it('begins with setting up a county', async () => {
    await page.goto(program.address);
    await page.getByRole('button', { name: '设县' }).click();
    expect(await page.getByText('请写全称，至少两个字。').isVisible()).toBe(true);
    await page.getByLabel('县的全称').fill('示例县');
    await page.getByRole('button', { name: '设县' }).click();
    await page.waitForURL(/\/setup\/\d+$/);
    await page.getByText('报送', { exact: true }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(`/${await county()}/upload`);
  });

  it('says of each of several files what became of it; a broken one holds up no other', async () => {
    await handIn(broken, other, good);
    expect(await itemOf(broken.name).locator('[data-outcome]').getAttribute('data-outcome')).toBe('unreadable');
    expect(await itemOf(other.name).locator('[data-outcome]').getAttribute('data-outcome')).toBe('notAReport');
    expect(await itemOf(good.name).locator('[data-outcome]').getAttribute('data-outcome')).toBe('agencyUnknown');
    const { reports, agencies } = await program.ask(routes.county, { region: await county() });
    expect({ reports, agencies }).toEqual({ reports: [], agencies: [] });
  });

  it('asks whose report it is, and takes the new body in only when told to', async () => {
    const question = page.locator('[data-question]');
    expect(await question.getByLabel('单位名称').inputValue()).toBe(agency.name);
    expect(await question.getByLabel('单位类别').inputValue()).toBe(agency.kind);
    await page.getByRole('button', { name: '记下 1 份的答复' }).click();
    await itemOf(good.name).locator('[data-outcome=report]').waitFor();
    expect(await question.count()).toBe(0);
    const packet = await program.ask(routes.county, { region: await county() });
    expect(packet.agencies.map(({ name }) => name)).toEqual([agency.name]);
    expect(packet.reports.map(({ year }) => year)).toEqual([2023]);
  });

  it('says of the same file that it is here already, and changes nothing', async () => {
    const before = await program.ask(routes.listDocuments, { region: await county() });
    await handIn(good);
    expect(await itemOf(good.name).locator('[data-outcome]').getAttribute('data-repeated')).toBe('true');
    expect(await itemOf(good.name).innerText()).toContain('已有相同文件');
    expect(await program.ask(routes.listDocuments, { region: await county() })).toHaveLength(before.length);
  });

  it('knows the body from then on', async () => {
    await handIn(next);
    expect(await itemOf(next.name).locator('[data-outcome]').getAttribute('data-outcome')).toBe('report');
    await itemOf(next.name).getByRole('link', { name: '看报告' }).click();
    await page.waitForURL(/\/reports\/\d+\/2022/);
    await settled(page);
    expect(await page.locator('main h1').innerText()).toContain(agency.name);
  });

  it('takes an archive apart: each file in it is read, those that are no report are said to be none', async () => {
    const archive = zipSync({ '2021/财政局.docx': bytesOf(3, 2021), '2021/说明.txt': strToU8('请查收附件。') });
    await page.goto(`${program.address}/${await county()}/upload`);
    await settled(page);
    await page
      .locator('#files')
      .setInputFiles([{ name: '年报.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) }]);
    await itemOf('年报.zip/2021/财政局.docx').locator('[data-outcome=report]').waitFor();
    expect(await itemOf('年报.zip/2021/说明.txt').locator('[data-outcome]').getAttribute('data-outcome')).toBe(
      'notAReport',
    );
    const { reports } = await program.ask(routes.county, { region: await county() });
    expect(reports.map(({ year }) => year).sort()).toEqual([2021, 2022, 2023]);
  });

  it('keeps what could not be read on the list, with its reason', async () => {
    await page.goto(`${program.address}/${await county()}/upload`);
    await settled(page);
    const troubled = page.locator('section', { has: page.getByRole('heading', { name: '待处理的文件 3 份' }) });
    expect(await troubled.innerText()).toContain(broken.name);
    expect(await troubled.innerText()).toContain(other.name);
  });

  it('shows the reports in the overview at once', async () => {
    await page.getByRole('link', { name: '总览' }).click();
    await settled(page);
    expect(await page.locator('h1').innerText()).toContain('2023 年度 1 家单位中 1 家已报送');
  });

  it('says so when the program is gone, and sends the file when it is back', async () => {
    await page.goto(`${program.address}/${await county()}/upload`);
    await settled(page);
    await page.context().setOffline(true);
    await page
      .locator('#files')
      .setInputFiles([{ name: '离线.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(next.bytes) }]);
    const item = page.locator('[data-upload=failed]');
    await item.waitFor();
    expect(await item.innerText()).toContain('连不上程序');
    await page.context().setOffline(false);
    await item.getByRole('button', { name: '重新上传' }).click();
    await page.locator('[data-upload=done]').waitFor();
  });

  it('made the browser complain about nothing but the time the program was gone', () => {
    expect(browser.complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
