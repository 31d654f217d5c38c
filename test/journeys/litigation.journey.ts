import { jest } from '@jest/globals';
import { drawnChart } from './drawn-chart.ts';
import { statedSums } from './example-county.ts';
import { scriptsBetween } from './page-faults.ts';
import { startedCounty } from './started-county.ts';

jest.setTimeout(30_000);

const county = startedCounty();
const open = (query: string) => county.open(`litigation?${query}`);
const courses = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'] as const;
const codesOf = (result: string) => courses.map((course) => `review.${course}.${result}`);
const total = async (codes: readonly string[]) =>
  (await statedSums(county.program, county.region, codes, 'year', 2023)).get('2023') ?? 0;

describe('the page of reconsideration and litigation', () => {
  it('draws results by course and by body as long as the API’s numbers', async () => {
    await open('year=2023');
    const tokens = { upheld: '--upheld', corrected: '--corrected', other: '--other-result', pending: '--pending' };
    const [byCourse, byBody] = [
      await drawnChart(county.page, 'litigation-courses', 'bars', tokens),
      await drawnChart(county.page, 'litigation-agencies', 'bars', tokens),
    ];
    let seen = 0;
    for (const result of Object.keys(tokens)) {
      const near = ({ marks, perPixel }: typeof byCourse, category: string, value: number) => {
        const mark = marks.find((each) => each.series === result && each.category === category);
        expect({ result, category, off: Math.abs((mark?.value ?? 0) - value) < 1.5 * perPixel }).toEqual({
          result,
          category,
          off: true,
        });
        seen += value;
      };
      near(byCourse, '行政复议', await total([`review.reconsideration.${result}`]));
      near(byCourse, '复议后起诉', await total([`review.litigation.afterReconsideration.${result}`]));
      for (const [name, value] of await statedSums(county.program, county.region, codesOf(result), 'name', 2023)) {
        near(byBody, name, value);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('draws points over the years as high as the API’s sums', async () => {
    await open('year=2023');
    const expected = await statedSums(county.program, county.region, codesOf('upheld'), 'year');
    const drawn = await drawnChart(county.page, 'litigation-years', 'points', { upheld: '--upheld' });
    expect(expected.size).toBeGreaterThan(2);
    for (const [year, value] of expected) {
      const marks = drawn.marks.filter(({ category }) => category === year);
      expect({ year, close: marks.some((each) => Math.abs(each.value - value) < 1.5 * drawn.perPixel) }).toEqual({
        year,
        close: true,
      });
    }
  });

  it('writes counts, and a rate beside them from 30 settled cases on only', async () => {
    await open('year=2023');
    const settled =
      (await total(codesOf('upheld'))) + (await total(codesOf('corrected'))) + (await total(codesOf('other')));
    const title = await county.page.locator('[data-chart=litigation-courses] h2').innerText();
    expect(title).toContain(`审结 ${settled} 件，纠正 ${await total(codesOf('corrected'))} 件`);
    expect(title.includes('%')).toBe(settled >= 30);
  });

  it('leads from a number of the county over its bodies to the cell of the form in three clicks', async () => {
    await open('year=2023&table=litigation-courses,litigation-agencies');
    const row = county.page.locator('[data-chart=litigation-courses] tbody tr').filter({ hasText: '行政复议' });
    await row.locator('td').first().getByRole('link').click();
    await county.page.waitForURL(/row=reconsideration/);
    const of = await statedSums(county.program, county.region, ['review.reconsideration.upheld'], 'name', 2023);
    const [name, value] = [...of].sort(([, a], [, b]) => b - a)[0] ?? ['', NaN];
    const body = county.page.locator('[data-chart=litigation-agencies] tbody tr').filter({ hasText: name });
    expect(Number(await body.locator('td').first().innerText())).toBe(value);
    await body.locator('td').first().getByRole('link').click();
    await county.page.waitForURL(/\/reports\/\d+\/2023\?.*figure=review\.reconsideration\.upheld/);
  });

  it('turns to one body, whose numbers lead to its report, by its address', async () => {
    await open('year=2023&table=litigation-courses');
    await county.page.getByLabel('单位', { exact: true }).selectOption({ label: '财政局' });
    await county.page.waitForURL(/agency=\d+/);
    const row = county.page.locator('[data-chart=litigation-courses] tbody tr').filter({ hasText: '复议后起诉' });
    await row.locator('td').nth(3).getByRole('link').click();
    await county.page.waitForURL(/\/reports\/\d+\/2023\?.*figure=review\.litigation\.afterReconsideration\.pending/);
  });

  it('takes no more than 120 kB of script beyond that of the overview, apart from the chart library', async () => {
    const more = await scriptsBetween(county.page, `${county.program.address}/${county.region}/overview`, '复议诉讼');
    expect(more).toBeGreaterThan(1000);
    expect(more).toBeLessThan(120_000);
  });
});

it('the browser complained about nothing', () => {
  expect(county.browser.complaints).toEqual([]);
});
