import { jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type JourneyBrowser, settled, startBrowser } from './browser.ts';
import { drawnChart } from './drawn-chart.ts';
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
/** Codes of a series: the first where a report states it, else the others together, as new media are their platforms. */
type Codes = Readonly<Record<string, readonly [string, ...string[]]>>;

/** What the API states for each mark of a chart, by series and body or year. */
async function numbersOf(codes: Codes, key: 'name' | 'year', year?: number) {
  const sums = new Map<string, number>();
  for (const [series, [whole, ...parts]] of Object.entries(codes)) {
    const stated = await statedNumbers(program, region, whole);
    const known = new Set(stated.map(({ name, year: of }) => `${name} ${String(of)}`));
    for (const part of parts) {
      const those = await statedNumbers(program, region, part);
      stated.push(...those.filter(({ name, year: of }) => !known.has(`${name} ${String(of)}`)));
    }
    for (const each of stated) {
      if (year !== undefined && each.year !== year) continue;
      const category = key === 'name' ? each.name.replace(/^示例县/, '') : String(each.year);
      sums.set(`${series} ${category}`, (sums.get(`${series} ${category}`) ?? 0) + each.value);
    }
  }
  return sums;
}

describe.each([
  {
    page: 'channels',
    bars: 'channels-agencies',
    points: 'channels-years',
    codes: {
      website: ['channels.website'],
      newMedia: ['channels.newMedia', 'channels.wechat', 'channels.weibo', 'channels.video', 'channels.otherMedia'],
    } satisfies Codes,
    tokens: { website: '--website', newMedia: '--new-media' },
  },
  {
    page: 'proposals',
    bars: 'proposals-agencies',
    points: 'proposals-years',
    codes: { npc: ['proposals.npc'], cppcc: ['proposals.cppcc'] } satisfies Codes,
    tokens: { npc: '--npc', cppcc: '--cppcc' },
  },
])('the page $page', ({ page: path, bars, points, codes, tokens }) => {
  it('draws bars as long as the API’s numbers', async () => {
    await open(`${path}?year=2023`);
    const expected = await numbersOf(codes, 'name', 2023);
    const drawn = await drawnChart(page, bars, 'bars', tokens);
    expect(expected.size).toBeGreaterThan(0);
    for (const [mark, value] of expected) {
      const found = drawn.marks.find(({ series, category }) => `${series} ${category}` === mark);
      expect({ mark, off: Math.abs((found?.value ?? NaN) - value) < 1.5 * drawn.perPixel }).toEqual({
        mark,
        off: true,
      });
    }
  });

  it('draws points over the years as high as the API’s sums', async () => {
    await open(`${path}?year=2023`);
    const expected = await numbersOf(codes, 'year');
    const drawn = await drawnChart(page, points, 'points', tokens);
    expect(expected.size).toBeGreaterThan(2);
    for (const [mark, value] of expected) {
      const found = drawn.marks.filter(({ series, category }) => `${series} ${category}` === mark);
      expect({ mark, close: found.some((each) => Math.abs(each.value - value) < 1.5 * drawn.perPixel) }).toEqual({
        mark,
        close: true,
      });
    }
  });

  it('has the same numbers in its table, and the table in its address', async () => {
    await open(`${path}?year=2022`);
    await page.locator(`[data-chart=${bars}]`).getByRole('button', { name: '看表格' }).click();
    expect(new URL(page.url()).searchParams.get('table')).toBe(bars);
    const cells = (await page.locator(`[data-chart=${bars}] tbody td`).allInnerTexts()).map((text) => text.trim());
    for (const value of (await numbersOf(codes, 'name', 2022)).values()) {
      expect(cells).toContain(new Intl.NumberFormat('zh-CN').format(value));
    }
    await page.goBack();
    await page.locator(`[data-chart=${bars}] [role=application]`).waitFor();
  });
});

describe('a chart', () => {
  it('is travelled with the arrow keys, and says where it is', async () => {
    await open('channels?year=2023');
    const chart = page.locator('[data-chart=channels-years]');
    await chart.locator('[role=application]').focus();
    await page.keyboard.press('ArrowRight');
    const first = await chart.locator('[aria-live=polite]').innerText();
    expect(first).toMatch(/^2021，/);
    await page.keyboard.press('ArrowRight');
    expect(await chart.locator('[aria-live=polite]').innerText()).toMatch(/^2022，.+：[\d,]+ 条$/);
  });

  it('opens a body’s report with Enter', async () => {
    await open('channels?year=2023');
    await page.locator('[data-chart=channels-agencies] [role=application]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/\d+\/2023/);
  });

  it.each(['CSV', 'SVG', 'PNG'])('is saved as %s', async (format) => {
    await open('channels?year=2023');
    const chart = page.locator('[data-chart=channels-agencies]');
    await chart.getByText('导出').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: format }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
    const bytes = await readFile(await download.path());
    const starts = { CSV: '\uFEFF单位,', SVG: '<svg ', PNG: '\x89PNG' }[format];
    if (format === 'SVG') expect(await isWellFormed(bytes.toString())).toBe(true);
    expect(bytes.toString(format === 'PNG' ? 'latin1' : 'utf8').startsWith(starts ?? 'no such format')).toBe(true);
  });
});

function isWellFormed(svg: string): Promise<boolean> {
  return page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
    svg,
  );
}

it('the browser complained about nothing', () => {
  expect(browser.complaints).toEqual([]);
});
