import fc from 'fast-check';
import { countyOf, reportWith } from '../test/counties.ts';
import { anyHistory, statedCodes, withAgencies } from '../test/histories.ts';
import { bodyFigure, type FigureOf } from './body-figure.ts';
import { bodyLine } from './body-line.ts';
import { newMedia } from './channel-split.ts';
import type { CountyFigures, SuccessionKind } from './county.ts';

const code = 'channels.website';
const at = (value: number | string) => ({ [code]: value });

/** 旧局 reports up to 2021, 新局 from 2022 on. */
const successor = (kind: SuccessionKind): CountyFigures<string> =>
  withAgencies(
    countyOf({ 旧局: { 2020: at(1), 2021: at(2) }, 新局: { 2022: at(3), 2023: at(4) } }),
    new Map([
      ['id-新局', { predecessors: [{ agencyId: 'id-旧局', kind, since: '2022-04-01' }] }],
      ['id-旧局', { closedOn: '2022-04-01' }],
    ]),
  );

describe('bodyLine', () => {
  it('tells a number from what is blank, silent or not reported', () => {
    const county = countyOf({ 甲局: { 2019: at(7), 2020: at(''), 2021: {}, 2023: at('?9') } });
    const { points } = bodyLine(county, 'id-甲局', code);
    expect(points.map(({ year, state, value }) => [year, state, value])).toEqual([
      [2019, 'number', 7],
      [2020, 'blank', null],
      [2021, 'absent', null],
      [2022, 'unreported', null],
      [2023, 'unconfirmed', null],
    ]);
  });

  it.each<[string, SuccessionKind, string, (number | null)[], object[]]>([
    ['follows one that was renamed', 'renamed', '新局', [1, 2, 3, 4], []],
    ['follows it forward too', 'renamed', '旧局', [1, 2, 3, 4], []],
    [
      'breaks where it was merged',
      'merged',
      '新局',
      [null, null, 3, 4],
      [{ year: 2022, why: 'merged', agencyIds: ['id-旧局'] }],
    ],
    [
      'ends where it was merged away',
      'merged',
      '旧局',
      [1, 2, null, null],
      [{ year: 2022, why: 'merged', agencyIds: ['id-新局'] }],
    ],
    [
      'breaks where it was split',
      'split',
      '旧局',
      [1, 2, null, null],
      [{ year: 2022, why: 'split', agencyIds: ['id-新局'] }],
    ],
  ])('%s', (_, kind, name, values, breaks) => {
    const line = bodyLine(successor(kind), `id-${name}`, code);
    expect(line.points.map(({ value }) => value)).toEqual(values);
    expect(line.breaks).toEqual(breaks);
  });

  it('owes nothing before it was there', () => {
    const [first] = bodyLine(successor('merged'), 'id-新局', code).points;
    expect(first).toMatchObject({ year: 2020, state: 'notOwed' });
  });

  it.each<[FigureOf, number[]]>([
    ['channels.website', [2019]],
    ['requests.received.total', [2019]],
    ['disclosure.normativeDocuments.issued', [2021]],
    ['disclosure.normativeDocuments.made', [2019, 2021]],
    ['disclosure.licences.decisions', [2019]],
    ['channels.newMedia', []],
    [newMedia, [2019]],
  ])('breaks %j where editions count otherwise: %j', (figure, expected) => {
    const county: CountyFigures<string> = {
      agencies: [{ id: 'a', name: '甲局', kind: 'department' }],
      reports: [
        { agencyId: 'a', year: 2018, figures: reportWith({}, '2014') },
        { agencyId: 'a', year: 2019, figures: reportWith({}, '2019') },
        { agencyId: 'a', year: 2021, figures: reportWith({}, '2021') },
      ],
    };
    const { breaks } = bodyLine(county, 'a', figure);
    expect(breaks.map(({ year }) => year)).toEqual(expected);
    expect(breaks.every(({ why }) => why === 'edition')).toBe(true);
  });

  it('has what the body it then was has, in every year', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...statedCodes), (county, figure) => {
        for (const { id } of county.agencies) {
          for (const { year, agencyId, ...point } of bodyLine(county, id, figure).points) {
            expect(point).toEqual(bodyFigure(county, agencyId, year, figure));
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
