import { jest } from '@jest/globals';
import { routes } from '@gongkai/contracts';
import { amongPeers, newMedia } from '@gongkai/figures';
import type { Page } from 'playwright-core';
import { comesIntoView, type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { drawnChart } from './drawn-chart.ts';
import { statedNumbers } from './example-county.ts';
import { axeFinds, looks, lookThrough, sideways, wrongTexts } from './page-faults.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(60_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let county: Awaited<ReturnType<typeof countyOf>>;

const countyOf = (region: number) => program.ask(routes.county, { region });
const year = 2025;
/** A body with a report of the year that states WeChat posts. */
let agency: { readonly id: number; readonly name: string };

beforeAll(async () => {
  program = await startProgram({ sample: true });
  browser = await startBrowser();
  const sample = (await program.ask(routes.listRegions)).find((each) => each.level === 'county' && each.sample);
  county = await countyOf(sample?.id ?? 0);
  const stating = await statedNumbers(program, county.region.id, 'channels.wechat');
  const name = stating.find((each) => each.year === year)?.name ?? '';
  agency = { id: county.agencies.find((each) => each.name === name)?.id ?? 0, name };
  page = await browser.page();
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

async function open(query = ''): Promise<void> {
  await page.goto(`${program.address}/${county.region.id}/agencies/${agency.id}?year=${year}${query}`);
  await settled(page);
}
const printed = (value: number | null) => new Intl.NumberFormat('zh-CN').format(value ?? NaN);
const card = (code: string) => page.locator(`[data-chart="${code}"]`);

it('says rank, median and quartiles with their n as the program reckons them, among all and among bodies of its kind', async () => {
  for (const peers of ['all', 'kind'] as const) {
    await open(peers === 'all' ? '' : '&peers=kind');
    for (const [code, figure] of [
      ['channels.wechat', 'channels.wechat'],
      ['channels.newMedia', newMedia],
    ] as const) {
      const { value, rank, n, median } = amongPeers(county, agency.id, figure, year, peers);
      const text = await card(code).innerText();
      expect(text).toMatch(new RegExp(`${printed(value)} 条，${n} 家中(并列)?第 ${rank}`));
      expect(text).toContain(`${n} 家写明，中位数 ${printed(median)}`);
    }
  }
});

it('draws the body’s points as high as the API’s numbers', async () => {
  await open();
  const stated = await statedNumbers(program, county.region.id, 'channels.wechat');
  const own = stated.filter(({ name }) => name === agency.name);
  const drawn = await drawnChart(page, 'channels.wechat', 'points', { own: '--accent' });
  expect(own.length).toBeGreaterThan(2);
  // In a small chart not every year has its label: the marks are held to the years by their order of height.
  const inOrder = (values: readonly number[]) => [...values].sort((a, b) => a - b);
  const heights = inOrder(drawn.marks.map(({ value }) => value));
  const off = inOrder(own.map(({ value }) => value)).map((value, i) => Math.abs(value - (heights[i] ?? NaN)));
  expect(heights).toHaveLength(own.length);
  expect(Math.max(...off)).toBeLessThan(1.5 * drawn.perPixel);
});

it('leads from a rank to all that are ranked, and from there to the report at the figure: three clicks from the overview', async () => {
  await page.goto(`${program.address}/${county.region.id}/overview?year=${year}`);
  await settled(page);
  await page.getByRole('combobox', { name: '查找单位' }).fill(agency.name);
  await page.locator('[role=listbox] [role=option]').first().click();
  await page.waitForURL(/\/agencies\/\d+/);
  await settled(page);
  await page.locator('[data-peers-of="channels.wechat"]').click();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('figure')).toBe('channels.wechat');
  expect(await comesIntoView(card('peers'))).toBe(true);
  await card('peers').locator('[role=application]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/reports\/\d+\/2025\?.*figure=channels\.wechat/);
});

it('quotes problems and improvements of the newest report, each leading to its sentence', async () => {
  await open();
  const statements = page.locator('[data-statements] li');
  expect(await statements.count()).toBeGreaterThan(0);
  const quoted = await statements.first().locator('[lang]').innerText();
  await statements.first().getByRole('link').click();
  await page.waitForURL(/\/reports\/\d+\/\d+\?.*place=s\d+-\d+/);
  await settled(page);
  expect(await page.locator('.lit').first().innerText()).toContain(quoted.slice(0, 10));
});

it('shows every year’s report with its state, and leads from a fault to its findings', async () => {
  const faulty = [...county.reports].find((report) => report.findings.wrong > 0);
  await page.goto(`${program.address}/${county.region.id}/agencies/${faulty?.agencyId}`);
  await settled(page);
  await page.locator(`[data-report="${faulty?.year}"] [data-fault=wrong]`).click();
  await page.waitForURL(new RegExp(`/reports/${faulty?.agencyId}/${faulty?.year}\\?.*fault=wrong`));
});

it('says of a merged body what it was made from, and breaks its lines there', async () => {
  const merged = county.agencies.find(({ predecessors }) => predecessors.some(({ kind }) => kind === 'merged'));
  const before = merged?.predecessors[0];
  await page.goto(`${program.address}/${county.region.id}/agencies/${merged?.id}`);
  await settled(page);
  const name = county.agencies.find(({ id }) => id === before?.agencyId)?.name ?? '';
  expect(await page.locator('header').last().innerText()).toContain(name);
  expect(await card('channels.website').innerText()).toContain(`${before?.since.slice(0, 4)} 年起合并`);
  await page.locator('main header').getByRole('link', { name }).click();
  await page.waitForURL(new RegExp(`/agencies/${before?.agencyId}`));
  await settled(page);
  expect(await page.locator('main header').innerText()).toContain('已并入');
});

it('says so where there is no such body', async () => {
  await page.goto(`${program.address}/${county.region.id}/agencies/99999`);
  await page.getByRole('heading', { name: '没有这个单位' }).waitFor();
});

it.each(looks)('is in one language, passes axe and never scrolls sideways: %j', async (look) => {
  await open('&figure=channels.wechat&table=channels.total');
  await lookThrough(page, look);
  expect(await wrongTexts(page, look.lang)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  expect(await axeFinds(page)).toEqual([]);
});

it('fits the window of a phone', async () => {
  const phone = await browser.page({ viewport: { width: 390, height: 844 } });
  await phone.goto(`${program.address}/${county.region.id}/agencies/${agency.id}?figure=channels.wechat`);
  await settled(phone);
  expect(await sideways(phone)).toBe(0);
  expect(await axeFinds(phone)).toEqual([]);
  await phone.context().close();
});

it('the browser complained about nothing', () => {
  expect(browser.complaints).toEqual([]);
});
