import { jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { routes } from '@gongkai/contracts';
import type { Page } from 'playwright-core';
import { type SheetRows, sheetsOf } from '@gongkai/reading';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { exampleCounty, statedNumbers } from './example-county.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(30_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let region: number;

beforeAll(async () => {
  program = await startProgram({ sample: false });
  browser = await startBrowser();
  region = await exampleCounty(program);
  page = await browser.page();
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

async function open(path: string): Promise<void> {
  await page.goto(`${program.address}/${region}/${path}`);
  await settled(page);
}

/** The workbook that a click gives, and its name. */
async function savedBy(click: () => Promise<void>): Promise<{ name: string; sheets: readonly SheetRows[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return {
    name: download.suggestedFilename(),
    sheets: sheetsOf(new Uint8Array(await readFile(await download.path()))),
  };
}
const cellsOf = (sheet: SheetRows | undefined) => (sheet?.rows ?? []).map(({ cells }) => cells);

it('a chart is saved as a sheet with its title, its numbers and where they are from', async () => {
  await open('channels?year=2023');
  const chart = page.locator('[data-chart="channels-agencies"]');
  const title = (await chart.locator('h2').textContent()) ?? '';
  await chart.locator('summary').click();
  const { name, sheets } = await savedBy(() => chart.getByRole('button', { name: 'XLSX' }).click());
  expect(name).toBe('channels-agencies-zh-CN.xlsx');
  const rows = cellsOf(sheets[0]);
  expect(rows[0]?.[0]).toBe(title.trim());
  const stated = (await statedNumbers(program, region, 'channels.website')).filter(({ year }) => year === 2023);
  expect(stated.length).toBeGreaterThan(0);
  for (const { name: body, value } of stated) {
    expect({ body, printed: rows.find(([first]) => first === body)?.[1] }).toEqual({
      body,
      printed: value.toLocaleString('en-US'),
    });
  }
  expect(rows.at(-1)?.[0]).toContain('截至');
});

it.each(['overview', 'channels', 'applications', 'litigation', 'proposals', 'disclosure'])(
  'the page %s is saved as a workbook with a sheet for each of its charts',
  async (path) => {
    await open(`${path}?year=2023`);
    const charts = await page.locator('[data-chart]:has(details)').count();
    const { sheets } = await savedBy(() => page.locator('[data-page-export]').click());
    const [about, ...others] = sheets;
    expect(others.length).toBeGreaterThanOrEqual(charts);
    const facts = new Map(cellsOf(about).map(([label = '', value = '']) => [label, value]));
    expect(facts.get('县（市、区）')).toBe('示例县');
    expect(facts.get('年度')).toBe('2023');
    expect(facts.get('本页网址')).toBe(page.url());
    for (const { name } of others) expect(facts.has(name)).toBe(true);
  },
);

it('a workbook of the page speaks English where the page does', async () => {
  await open('channels?year=2023');
  await page.locator('button[lang="en"]').click();
  await page.getByRole('button', { name: 'Save this page' }).waitFor();
  const { sheets } = await savedBy(() => page.locator('[data-page-export]').click());
  expect(sheets[0]?.name).toBe('About');
  await page.locator('button[lang="zh-CN"]').click();
  await page.getByRole('button', { name: '导出本页' }).waitFor();
});

it('the list of reports and the roll-up sheet are saved from the page of reports', async () => {
  await open('reports?year=2023');
  const bodies = await page.locator('table.data tbody tr').count();
  const list = await savedBy(() => page.getByRole('button', { name: '导出列表' }).click());
  expect(cellsOf(list.sheets[0]).length).toBeGreaterThan(bodies);
  const rollUp = await savedBy(() => page.locator('[data-roll-up]').click());
  expect(rollUp.name).toBe('示例县2023年政府信息公开年报汇总表.xlsx');
  expect(rollUp.sheets.map(({ name }) => name)).toEqual([
    '二 主动公开',
    '三 依申请公开',
    '四 复议诉讼',
    '渠道与建议提案',
  ]);
});

it('what is compared is saved as a workbook', async () => {
  const agencies = await program.ask(routes.listAgencies, { region });
  await open(
    `compare?bodies=${agencies
      .map(({ id }) => id)
      .slice(0, 2)
      .join(',')}`,
  );
  const { sheets } = await savedBy(() => page.getByRole('button', { name: '存为 .xlsx' }).click());
  const names = cellsOf(sheets[0]).map(([first]) => first);
  for (const { name } of agencies.slice(0, 2)) expect(names).toContain(name);
  const whole = await savedBy(() => page.locator('[data-page-export]').click());
  const chosen = cellsOf(whole.sheets[0]).find(([label]) => label === '所选单位')?.[1];
  expect(chosen).toBe(
    agencies
      .slice(0, 2)
      .map(({ name }) => name)
      .join('、'),
  );
  expect(whole.sheets.at(-1)?.name).toBe('对比表');
});
