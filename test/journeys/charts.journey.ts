import { jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { drawnChart } from './drawn-chart.ts';
import { drawnScatter } from './drawn-scatter.ts';
import { statedNumbers } from './example-county.ts';
import { startedCounty } from './started-county.ts';

jest.setTimeout(30_000);

const county = startedCounty();
const open = (path: string) => county.open(path);
/** Codes of a series: the first where a report states it, else the others together, as new media are their platforms. */
type Codes = Readonly<Record<string, readonly [string, ...string[]]>>;

/** What the API states for each mark of a chart, by series and body or year. */
async function numbersOf(codes: Codes, key: 'name' | 'year', year?: number) {
  const sums = new Map<string, number>();
  for (const [series, [whole, ...parts]] of Object.entries(codes)) {
    const stated = await statedNumbers(county.program, county.region, whole);
    const known = new Set(stated.map(({ name, year: of }) => `${name} ${String(of)}`));
    for (const part of parts) {
      const those = await statedNumbers(county.program, county.region, part);
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
    const drawn = await drawnChart(county.page, bars, 'bars', tokens);
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
    const drawn = await drawnChart(county.page, points, 'points', tokens);
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
    await county.page.locator(`[data-chart=${bars}]`).getByRole('button', { name: '看表格' }).click();
    expect(new URL(county.page.url()).searchParams.get('table')).toBe(bars);
    const cells = (await county.page.locator(`[data-chart=${bars}] tbody td`).allInnerTexts()).map((text) =>
      text.trim(),
    );
    for (const value of (await numbersOf(codes, 'name', 2022)).values()) {
      expect(cells).toContain(new Intl.NumberFormat('zh-CN').format(value));
    }
    await county.page.goBack();
    await county.page.locator(`[data-chart=${bars}] [role=application]`).waitFor();
  });
});

describe('a point of website against new media', () => {
  it('stands at the API’s two numbers of a body that states both', async () => {
    await open('channels?year=2023');
    const expected = await numbersOf(
      {
        website: ['channels.website'],
        newMedia: ['channels.newMedia', 'channels.wechat', 'channels.weibo', 'channels.video', 'channels.otherMedia'],
      },
      'name',
      2023,
    );
    const both = [...expected].flatMap(([mark, x]) => {
      const y = expected.get(mark.replace('website', 'newMedia'));
      return mark.startsWith('website ') && y !== undefined ? [{ mark, x, y }] : [];
    });
    const drawn = await drawnScatter(county.page, 'channels-scatter', '--accent');
    expect(both.length).toBeGreaterThan(1);
    expect(drawn).toHaveLength(both.length);
    const near = (point: (typeof drawn)[number], { x, y }: (typeof both)[number]) =>
      Math.abs(point.x - x) < point.exact.x && Math.abs(point.y - y) < point.exact.y;
    expect(both.filter((body) => !drawn.some((point) => near(point, body)))).toEqual([]);
  });

  it('leads to the report of its body', async () => {
    await open('channels?year=2023');
    await county.page.locator('[data-chart=channels-scatter] [role=application]').focus();
    await county.page.keyboard.press('ArrowDown');
    await county.page.keyboard.press('Enter');
    await county.page.waitForURL(/\/reports\/\d+\/2023/);
  });
});

describe('a chart', () => {
  it('is travelled with the arrow keys, and says where it is', async () => {
    await open('channels?year=2023');
    const chart = county.page.locator('[data-chart=channels-years]');
    await chart.locator('[role=application]').focus();
    await county.page.keyboard.press('ArrowRight');
    const first = await chart.locator('[aria-live=polite]').innerText();
    expect(first).toMatch(/^2021，/);
    await county.page.keyboard.press('ArrowRight');
    expect(await chart.locator('[aria-live=polite]').innerText()).toMatch(/^2022，.+：[\d,]+ 条$/);
  });

  it('opens a body’s report with Enter', async () => {
    await open('channels?year=2023');
    await county.page.locator('[data-chart=channels-agencies] [role=application]').focus();
    await county.page.keyboard.press('ArrowDown');
    await county.page.keyboard.press('Enter');
    await county.page.waitForURL(/\/reports\/\d+\/2023/);
  });

  it.each(['CSV', 'SVG', 'PNG'])('is saved as %s', async (format) => {
    await open('channels?year=2023');
    const chart = county.page.locator('[data-chart=channels-agencies]');
    await chart.getByText('导出').click();
    const [download] = await Promise.all([
      county.page.waitForEvent('download'),
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
  return county.page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
    svg,
  );
}

it('the browser complained about nothing', () => {
  expect(county.browser.complaints).toEqual([]);
});
