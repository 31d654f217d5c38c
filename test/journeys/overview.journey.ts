import { gzipSync } from 'node:zlib';
import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { statedNumbers } from './example-county.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(30_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let region: number;
/** Sizes of the scripts that the first page took, gzipped, by name. */
const scripts = new Map<string, number>();

beforeAll(async () => {
  program = await startProgram({ sample: true });
  browser = await startBrowser();
  page = await browser.page();
  region = (await program.ask(routes.listRegions)).find(({ level }) => level === 'county')?.id ?? 0;
  page.on('response', async (answer) => {
    const name = new URL(answer.url()).pathname;
    if (name.endsWith('.js')) scripts.set(name, gzipSync(await answer.body()).length);
  });
  await page.goto(program.address);
  await settled(page);
  page.removeAllListeners('response');
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

const only = async (code: string) => (await statedNumbers(program, region, code))[0]?.value;
const keyFigure = (name: string) => page.locator(`[data-key-figure=${name}] strong`).allTextContents();

describe('a first visit', () => {
  it('leads from the bare address to the overview of the county', () => {
    expect(new URL(page.url()).pathname).toBe(`/${region}/overview`);
  });

  it('says the county’s year in one sentence with the numbers of the API', async () => {
    const sentence = await page.locator('h1').innerText();
    expect(sentence).toContain(`网站公开 ${await only('channels.website')} 条`);
    expect(sentence).toContain(`新媒体 ${await only('channels.newMedia')} 条`);
    expect(sentence).not.toMatch(/较上年/);
  });

  it('shows the six figures the API has, and that a lone year has nothing to be compared with', async () => {
    expect(await keyFigure('disclosed')).toEqual([String(await only('channels.total'))]);
    expect(await keyFigure('requests')).toEqual([String(await only('requests.received.total'))]);
    expect(await keyFigure('proposals')).toEqual([String(await only('proposals.total'))]);
    expect(await page.locator('[data-key-figure]').count()).toBe(6);
    for (const text of await page.locator('[data-key-figure]').allInnerTexts()) expect(text).toContain('没有上年报告');
  });

  it('takes no more than 120 kB of script before its charts', () => {
    const beforeCharts = [...scripts].filter(([name]) => !name.includes('echarts'));
    expect(scripts.size).toBeGreaterThan(beforeCharts.length);
    expect(beforeCharts.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(120_000);
  });

  it('says that database and program agree on the totals', async () => {
    const agreement = await program.ask(routes.agreement, { region });
    expect(agreement.agreed).toBe(true);
    expect(await page.locator('[data-agreement=agreed]').innerText()).toContain(String(agreement.compared));
  });

  it('leads from what needs attention to the report', async () => {
    await page.getByRole('link', { name: '看提示' }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${region}/reports/\\d+/2023$`));
    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(`/${region}/overview`);
  });

  it('finds a body by some characters of its name', async () => {
    await page.getByRole('combobox', { name: '查找单位' }).fill('工信');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/agencies\/\d+\?year=2023/);
    await settled(page);
    expect(await page.locator('h1').innerText()).toContain('汶上县工业和信息化局');
  });

  it('says that the sample county beside it is invented, and who is late there', async () => {
    const sample = (await program.ask(routes.listRegions)).find((each) => each.level === 'county' && each.sample);
    const { owed, reports, waiting } = await program.ask(routes.county, { region: sample?.id ?? 0 });
    const year = Math.max(...reports.map((report) => report.year));
    const owing = owed.find((each) => each.year === year)?.agencyIds ?? [];
    const late = owing.filter(
      (id) => ![...reports, ...waiting].some((r) => r.year === year && r.agencyId === id),
    ).length;
    await page.getByLabel('县', { exact: true }).selectOption(String(sample?.id));
    await page.waitForURL(new RegExp(`/${sample?.id}/`));
    await page.goto(`${program.address}/${sample?.id}/overview`);
    await settled(page);
    expect(await page.getByText('示例数据').isVisible()).toBe(true);
    expect(await page.locator('h1').innerText()).toContain(`${owing.length} 家单位中 ${owing.length - late} 家已报送`);
    expect(await page.locator('h1').innerText()).toContain(`${late} 家逾期未报`);
  });

  it('made the browser complain about nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
