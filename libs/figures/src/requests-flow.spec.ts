import fc from 'fast-check';
import { countyOf, reportWith, type Shorthand } from '../test/counties.ts';
import { anyHistory, years } from '../test/histories.ts';
import { requestsFlow } from './requests-flow.ts';

const rows = (short: Record<string, Shorthand>) =>
  Object.fromEntries(Object.entries(short).map(([row, value]) => [`requests.${row}.total`, value]));
const balanced = rows({
  received: 10,
  carriedIn: 2,
  granted: 6,
  'refused.thirdParty': 1,
  'other.other': 2,
  carriedForward: 3,
});
const valuesOf = ({ nodes }: ReturnType<typeof requestsFlow>) =>
  Object.fromEntries(nodes.flatMap(({ key, value }) => (value === 0 ? [] : [[key, value]])));

describe('requestsFlow', () => {
  it('runs from what came to what became of it', () => {
    const flow = requestsFlow(countyOf({ 甲局: { 2023: balanced } }), 2023);
    expect(valuesOf(flow)).toEqual({
      received: 10,
      carriedIn: 2,
      handled: 12,
      granted: 6,
      refused: 1,
      other: 2,
      carriedForward: 3,
    });
    expect(flow.difference).toBe(0);
    expect(flow.nodes.find(({ key }) => key === 'refused')?.rows.find(({ value }) => value > 0)).toEqual({
      code: 'requests.refused.thirdParty.total',
      value: 1,
    });
  });

  it('says by how much it does not balance, and whose it is', () => {
    const county = countyOf({
      甲局: { 2023: balanced },
      乙局: { 2023: rows({ received: 5, granted: 3 }) },
      丙局: { 2023: rows({ received: 1, granted: 2 }) },
    });
    expect(requestsFlow(county, 2023)).toMatchObject({
      difference: 1,
      unbalanced: [
        { agencyId: 'id-乙局', difference: 2 },
        { agencyId: 'id-丙局', difference: -1 },
      ],
    });
    expect(requestsFlow(county, 2023, ['id-丙局']).difference).toBe(-1);
  });

  it('names what is missing', () => {
    const county = countyOf({ 甲局: { 2023: { ...balanced, 'requests.granted.total': '' } }, 乙局: {} });
    const { missing } = requestsFlow(county, 2023);
    expect(missing).toContainEqual({ agencyId: 'id-甲局', why: 'blank', codes: ['requests.granted.total'] });
    expect(missing).toContainEqual({ agencyId: 'id-乙局', why: 'unreported', codes: [] });
    expect(missing.map(({ why }) => why)).not.toContain('notAsked');
  });

  it.each([
    ['2019', false],
    ['2014', true],
  ] as const)('takes the rows of the edition; that of %s asks for none of them: %p', (edition, notAsked) => {
    const county = {
      agencies: [],
      reports: [{ agencyId: 'a', year: 2018, figures: reportWith({ 'requests.other.total': 4 }, '2019') }],
    };
    const old = { ...county, reports: [{ agencyId: 'a', year: 2018, figures: reportWith({}, edition) }] };
    expect(valuesOf(requestsFlow(county, 2018))).toMatchObject({ other: 4 });
    expect(requestsFlow(old, 2018).missing.some(({ why }) => why === 'notAsked')).toBe(notAsked);
  });

  it('adds up: links to nodes, rows to nodes, bodies to the county', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...years), (county, year) => {
        const { nodes, links, difference, unbalanced } = requestsFlow(county, year);
        const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
        const into = total(links.filter(({ to }) => to === 'handled').map(({ value }) => value));
        const outOf = total(links.filter(({ from }) => from === 'handled').map(({ value }) => value));
        expect(into - outOf).toBe(difference);
        expect(nodes.find(({ key }) => key === 'handled')?.value).toBe(Math.max(into, outOf));
        expect(total(unbalanced.map((each) => each.difference))).toBe(difference);
        for (const { key, value, rows: ofNode } of nodes) {
          if (key !== 'handled') expect(total(ofNode.map((row) => row.value))).toBe(value);
        }
      }),
      { numRuns: 50 },
    );
  });
});
