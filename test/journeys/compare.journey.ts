import { jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { routes } from '@gongkai/contracts';
import { changeParts, largestMovers } from '@gongkai/figures';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { drawnChart } from './drawn-chart.ts';
import { statedNumbers } from './example-county.ts';
import { axeFinds, looks, lookThrough, sideways, wrongTexts } from './page-faults.ts';
import { type RunningProgram, slow, startProgram } from './running-program.ts';

jest.setTimeout(60_000);

let program: RunningProgram;
let browser: JourneyBrowser;
let page: Page;
let county: Awaited<ReturnType<typeof countyOf>>;
/** Two bodies that state what they published on the website in the year. */
let bodies: readonly { readonly id: number; readonly name: string }[];

const countyOf = (region: number) => program.ask(routes.county, { region });
const year = 2024;
const code = 'channels.website';

beforeAll(async () => {
  program = await startProgram({ sample: true });
  browser = await startBrowser();
  const sample = (await program.ask(routes.listRegions)).find((each) => each.level === 'county' && each.sample);
  county = await countyOf(sample?.id ?? 0);
  const stating = (await statedNumbers(program, county.region.id, code)).filter((each) => each.year === year);
  bodies = stating.slice(0, 2).map(({ name }) => ({ name, id: county.agencies.find((a) => a.name === name)?.id ?? 0 }));
  page = await browser.page();
}, slow);
afterAll(async () => {
  await browser.close();
  await program.stop();
}, slow);

async function open(query: string): Promise<void> {
  await page.goto(`${program.address}/${county.region.id}/compare?year=${year}${query}`);
  await settled(page);
}
const ids = () => bodies.map(({ id }) => id).join(',');
const printed = (value: number) => new Intl.NumberFormat('zh-CN').format(value);
const query = (name: string) => new URL(page.url()).searchParams.get(name);

it('chooses bodies and figures by some characters of their names, and has the choice in the address', async () => {
  await open('');
  for (const { name } of bodies) {
    await page.locator('[data-pick=bodies]').fill(name.slice(2));
    await page.keyboard.press('Enter');
  }
  await page.waitForFunction((wanted) => new URL(location.href).searchParams.get('bodies') === wanted, ids());
  await page.locator('[data-pick=figures]').fill('微信');
  await page.locator('[data-option="channels.wechat"]').click();
  await page.waitForFunction(() => location.href.includes('channels.wechat'));
  expect(query('figures')?.split(',')).toContain('channels.wechat');
  await page.locator('[data-chart="channels.wechat"]').waitFor();
  await page.locator(`[data-remove="${bodies[0]?.id}"]`).click();
  await page.waitForFunction(
    (wanted) => new URL(location.href).searchParams.get('bodies') === wanted,
    String(bodies[1]?.id),
  );
  await page.goBack();
  await page.waitForFunction((wanted) => new URL(location.href).searchParams.get('bodies') === wanted, ids());
});

it('draws the points of every body as high as the API’s numbers, and has them in its table', async () => {
  await open(`&bodies=${ids()}&figures=${code}`);
  const stated = await statedNumbers(program, county.region.id, code);
  const drawn = await drawnChart(page, code, 'points', { 0: '--body-1', 1: '--body-2' });
  const inOrder = (values: readonly number[]) => [...values].sort((a, b) => a - b);
  for (const [i, { id, name }] of bodies.entries()) {
    const own = stated.filter((each) => each.name === name);
    const heights = inOrder(drawn.marks.filter(({ series }) => series === String(i)).map(({ value }) => value));
    const off = inOrder(own.map(({ value }) => value)).map((value, at) => Math.abs(value - (heights[at] ?? NaN)));
    expect(heights).toHaveLength(own.length);
    expect(Math.max(...off)).toBeLessThan(1.5 * drawn.perPixel);
    for (const { year: of, value } of own) {
      const cell = page.locator(`[data-body="${id}"] [data-cell="${code} ${of}"]`);
      expect(await cell.innerText()).toBe(printed(value));
    }
  }
});

it('compares a lone year as bars', async () => {
  await open(`&bodies=${ids()}&figures=${code}&from=${year}&to=${year}`);
  const stated = await statedNumbers(program, county.region.id, code);
  const drawn = await drawnChart(page, code, 'bars', { website: '--website' });
  for (const { name } of bodies) {
    const value = stated.find((each) => each.name === name && each.year === year)?.value ?? NaN;
    const mark = drawn.marks.find(({ category }) => name.endsWith(category));
    expect(Math.abs((mark?.value ?? NaN) - value)).toBeLessThan(1.5 * drawn.perPixel);
  }
});

it('exports the table as CSV with figure, unit and year in its headings', async () => {
  await open(`&bodies=${ids()}&figures=${code}&from=${year}&to=${year}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出表格' }).click(),
  ]);
  const text = (await readFile(await download.path())).toString();
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain(`单位,政府网站公开信息数 (条) ${year}`);
  for (const { name } of bodies) expect(text).toContain(`\r\n${name},`);
});

it('names in three clicks from the overview who fell most on the website in a year, and the sentence that says so', async () => {
  await page.goto(`${program.address}/${county.region.id}/overview`);
  await settled(page);
  await page.getByRole('link', { name: '对比' }).click();
  await page.getByLabel('年度', { exact: true }).selectOption(String(year));
  await page.waitForURL(/year=2024/);
  const [most] = largestMovers(county, code, year - 1, year).fell;
  const first = page.locator('[data-movers=fell] tr').first();
  expect(await first.innerText()).toContain(`${printed(most?.previous ?? NaN)} → ${printed(most?.value ?? NaN)}`);
  await first.locator('[data-after]').click();
  await page.waitForURL(new RegExp(`/reports/${most?.agencyId}/${year}\\?.*figure=channels\\.website`));
  await settled(page);
  expect(await page.locator('.lit').first().innerText()).toContain(String(most?.value));
});

it.each(['channels.website', 'channels.newMedia', 'disclosed', 'websiteAndNewMedia', 'disclosure.fees.amount'])(
  'takes the change of %s apart without a remainder',
  async (figure) => {
    await open(`&change=${figure}`);
    const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-').replace('+', ''));
    await page.locator('[data-every-body] summary').click();
    const amounts = await page.locator('[data-part] [data-amount]').allInnerTexts();
    const together = numberOf(await page.locator('[data-together]').innerText());
    expect(amounts.reduce((sum, text) => sum + numberOf(text), 0)).toBeCloseTo(together, 6);
    if (figure === code) expect(together).toBe(changeParts(county, code, year - 1, year).difference);
  },
);

it.each(looks)('is in one language, passes axe and never scrolls sideways: %j', async (look) => {
  await open(`&bodies=${ids()}&figures=channels.website,channels.wechat&table=channels.wechat`);
  await lookThrough(page, look);
  expect(await wrongTexts(page, look.lang)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  expect(await axeFinds(page)).toEqual([]);
});

it('fits the window of a phone, with a list open', async () => {
  const phone = await browser.page({ viewport: { width: 390, height: 844 } });
  await phone.goto(`${program.address}/${county.region.id}/compare?bodies=${ids()}`);
  await settled(phone);
  await phone.locator('[data-pick=figures]').focus();
  await phone.locator('[data-option]').first().waitFor();
  expect(await sideways(phone)).toBe(0);
  expect(await axeFinds(phone)).toEqual([]);
  await phone.context().close();
});

it('the browser complained about nothing', () => {
  expect(browser.complaints).toEqual([]);
});
