import { jest } from '@jest/globals';
import { drawnChart } from './drawn-chart.ts';
import { statedSums } from './example-county.ts';
import { scriptsBetween } from './page-faults.ts';
import { startedCounty } from './started-county.ts';

jest.setTimeout(30_000);

const county = startedCounty();
const open = (query: string) => county.open(`disclosure?${query}`);
const licences = ['disclosure.licences.decisions'];

describe('the page of disclosure', () => {
  it.each([
    ['bars of bodies', 'year=2023', 'disclosure-agencies', 'bars', 'name', '--accent', licences],
    ['points over the years', 'year=2023', 'licences-years', 'points', 'year', '--accent', licences],
    [
      'points of documents',
      'year=2023',
      'documents-years',
      'points',
      'year',
      '--issued',
      ['disclosure.normativeDocuments.issued'],
    ],
  ] as const)('draws %s as long or high as the API’s numbers', async (_, query, chart, kind, by, token, codes) => {
    await open(query);
    const expected = await statedSums(county.program, county.region, codes, by, by === 'name' ? 2023 : undefined);
    const drawn = await drawnChart(county.page, chart, kind, { mark: token });
    expect(expected.size).toBeGreaterThan(2);
    for (const [category, value] of expected) {
      const marks = drawn.marks.filter((each) => each.category === category);
      const close = marks.some((each) => Math.abs(each.value - value) < 1.5 * drawn.perPixel);
      expect({ category, close: close || value === 0 }).toEqual({ category, close: true });
    }
  });

  it('leads from a number of the county over its bodies to the cell of the form in three clicks', async () => {
    await open('year=2023&table=disclosure-decisions,disclosure-agencies');
    const row = county.page.locator('[data-chart=disclosure-decisions] tbody tr').filter({ hasText: '行政处罚' });
    await row.locator('td').getByRole('link').click();
    await county.page.waitForURL(/row=penalties/);
    await county.page
      .locator('[data-chart=disclosure-agencies] tbody tr')
      .filter({ hasText: '财政局' })
      .locator('td')
      .getByRole('link')
      .click();
    await county.page.waitForURL(/\/reports\/\d+\/2023\?.*figure=disclosure\.penalties\.decisions/);
  });

  it('gives fees in the unit of the form, by body', async () => {
    await open('year=2023&row=fees&table=disclosure-agencies');
    const fen = await statedSums(county.program, county.region, ['disclosure.fees.amount'], 'name', 2023);
    const [name, value] = [...fen].sort(([, a], [, b]) => b - a)[0] ?? ['', NaN];
    const cell = county.page
      .locator('[data-chart=disclosure-agencies] tbody tr')
      .filter({ hasText: name })
      .locator('td');
    expect(Number((await cell.innerText()).replaceAll(',', ''))).toBeCloseTo(value / 1_000_000, 2);
  });

  it('takes no more than 120 kB of script beyond that of the overview, apart from the chart library', async () => {
    const more = await scriptsBetween(county.page, `${county.program.address}/${county.region}/overview`, '主动公开');
    expect(more).toBeGreaterThan(1000);
    expect(more).toBeLessThan(120_000);
  });
});

it('the browser complained about nothing', () => {
  expect(county.browser.complaints).toEqual([]);
});
