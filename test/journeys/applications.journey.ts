import { jest } from '@jest/globals';
import { settled } from './browser.ts';
import { drawnChart } from './drawn-chart.ts';
import { statedNumbers, statedSums } from './example-county.ts';
import { scriptsBetween } from './page-faults.ts';
import { startedCounty } from './started-county.ts';

jest.setTimeout(30_000);

const county = startedCounty();
const open = (query: string) => county.open(`applications?${query}`);
const refused = [
  'stateSecret',
  'barredByLaw',
  'publicSafety',
  'thirdParty',
  'internalAffairs',
  'processInformation',
  'enforcementFiles',
  'administrativeQuery',
].map((row) => `requests.refused.${row}.total`);

const stated = (codes: readonly string[], by: 'name' | 'year', year?: number) =>
  statedSums(county.program, county.region, codes, by, year);
const total = async (codes: readonly string[], year: number) =>
  (await stated(codes, 'year', year)).get(String(year)) ?? 0;

/** Heights of the nodes of the flow in pixels, by colour token. */
function nodeHeights(tokens: readonly string[]): Promise<Readonly<Record<string, number>>> {
  return county.page.evaluate((tokens) => {
    const style = getComputedStyle(document.documentElement);
    const paths = [...document.querySelectorAll<SVGGraphicsElement>('[data-chart=applications-flow] svg path')];
    return Object.fromEntries(
      tokens.map((token) => {
        const colour = style.getPropertyValue(token).trim().toLowerCase();
        const node = paths.find(
          (path) => path.getAttribute('fill')?.toLowerCase() === colour && Math.abs(path.getBBox().width - 12) < 1,
        );
        return [token, node?.getBBox().height ?? 0];
      }),
    );
  }, tokens);
}

describe('the page of applications', () => {
  it('draws a flow whose nodes are as high as the API’s numbers', async () => {
    await open('year=2023');
    const parts = {
      '--accent': ['requests.received.total'],
      '--granted': ['requests.granted.total'],
      '--partly-granted': ['requests.partlyGranted.total'],
      '--refused': refused,
    };
    const heights = await nodeHeights(['--total', ...Object.keys(parts)]);
    const came = await total(['requests.received.total', 'requests.carriedIn.total'], 2023);
    const perPixel = came / (heights['--total'] ?? NaN);
    for (const [token, codes] of Object.entries(parts)) {
      const value = await total(codes, 2023);
      expect({ token, off: Math.abs((heights[token] ?? NaN) * perPixel - value) < 1.5 * perPixel }).toEqual({
        token,
        off: true,
      });
    }
    expect(await county.page.locator('[data-chart=applications-flow] h2').innerText()).toContain(
      `新收 ${await total(['requests.received.total'], 2023)} 件`,
    );
  });

  it('draws outcomes by body as long as the API’s numbers', async () => {
    await open('year=2023');
    const drawn = await drawnChart(county.page, 'applications-agencies', 'bars', {
      granted: '--granted',
      refused: '--refused',
    });
    for (const [series, codes] of [
      ['granted', ['requests.granted.total']],
      ['refused', refused],
    ] as const) {
      const expected = await stated(codes, 'name', 2023);
      expect(expected.size).toBeGreaterThan(2);
      for (const [name, value] of expected) {
        const mark = drawn.marks.find((each) => each.series === series && each.category === name);
        expect({ name, series, off: Math.abs((mark?.value ?? 0) - value) < 1.5 * drawn.perPixel }).toEqual({
          name,
          series,
          off: true,
        });
      }
    }
  });

  it('draws points over the years as high as the API’s sums', async () => {
    await open('year=2023');
    const expected = await stated(['requests.received.total'], 'year');
    const drawn = await drawnChart(county.page, 'applications-years', 'points', { received: '--accent' });
    expect(expected.size).toBeGreaterThan(2);
    for (const [year, value] of expected) {
      const marks = drawn.marks.filter(({ category }) => category === year);
      expect({ year, close: marks.some((each) => Math.abs(each.value - value) < 1.5 * drawn.perPixel) }).toEqual({
        year,
        close: true,
      });
    }
  });

  it('leads from a number of the county over its bodies to the cell of the form in three clicks', async () => {
    await open('year=2023&table=applications-reasons,applications-agencies');
    const reason = county.page
      .locator('[data-chart=applications-reasons] tbody tr')
      .filter({ hasText: '本机关不掌握' });
    const of = await stated(['requests.unavailable.notHeld.total'], 'name', 2023);
    const [name, value] = [...of].sort(([, a], [, b]) => b - a)[0] ?? ['', NaN];
    expect(Number(await reason.locator('td').innerText())).toBe(
      await total(['requests.unavailable.notHeld.total'], 2023),
    );
    await reason.getByRole('link').click();
    await county.page.waitForURL(/row=notHeld/);
    const body = county.page.locator('[data-chart=applications-agencies] tbody tr').filter({ hasText: name });
    expect(Number(await body.locator('td').innerText())).toBe(value);
    await body.locator('td').getByRole('link').click();
    await county.page.waitForURL(/\/reports\/\d+\/2023\?.*figure=requests\.unavailable\.notHeld\.total/);
    await settled(county.page);
    expect(await county.page.locator('[data-code="requests.unavailable.notHeld.total"]').first().isVisible()).toBe(
      true,
    );
    await county.page.goBack();
    await county.page.goBack();
    await county.page.waitForURL((url) => !url.searchParams.has('row'));
  });

  it('opens the figure that a bar stands for', async () => {
    await open('year=2023');
    await county.page.locator('[data-chart=applications-agencies] [role=application]').focus();
    await county.page.keyboard.press('ArrowDown');
    await county.page.keyboard.press('Enter');
    await county.page.waitForURL(/\/reports\/\d+\/2023\?.*figure=requests\.granted\.total/);
  });

  it('shows one body and its chain of carried-over applications, by its address', async () => {
    await open('year=2023');
    await county.page.getByLabel('单位', { exact: true }).selectOption({ label: '财政局' });
    await county.page.waitForURL(/agency=\d+/);
    const chain = county.page.locator('[data-carry] tbody tr');
    expect(await chain.locator('th').allInnerTexts()).toEqual(['2021', '2022', '2023']);
    const carried = await statedNumbers(county.program, county.region, 'requests.carriedForward.total');
    const before = carried.find(({ name, year }) => name === '示例县财政局' && year === 2022);
    expect(await chain.nth(2).locator('td').first().innerText()).toBe(String(before?.value));
    await chain.nth(2).locator('td').first().getByRole('link').click();
    await county.page.waitForURL(/\/reports\/\d+\/2022\?.*figure=requests\.carriedForward\.total/);
  });

  it('travels the flow by keyboard and says each number', async () => {
    await open('year=2023');
    const chart = county.page.locator('[data-chart=applications-flow]');
    await chart.locator('[role=application]').focus();
    await county.page.keyboard.press('ArrowDown');
    const said = `本年新收，件数：${(await total(['requests.received.total'], 2023)).toLocaleString('zh-CN')} 件`;
    expect(await chart.locator('[aria-live=polite]').innerText()).toBe(said);
    await county.page.keyboard.press('Enter');
    await county.page.waitForURL(/row=received/);
  });

  it('takes no more than 120 kB of script beyond that of the overview, apart from the chart library', async () => {
    const more = await scriptsBetween(county.page, `${county.program.address}/${county.region}/overview`, '依申请公开');
    expect(more).toBeGreaterThan(1000);
    expect(more).toBeLessThan(120_000);
  });
});

it('the browser complained about nothing', () => {
  expect(county.browser.complaints).toEqual([]);
});
