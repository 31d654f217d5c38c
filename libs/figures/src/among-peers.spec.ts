import { countyOf } from '../test/counties.ts';
import { withAgencies } from '../test/histories.ts';
import { amongPeers } from './among-peers.ts';

const code = 'channels.wechat';
const body = (value: number | string) => ({ 2023: { [code]: value } });
const town = { kind: 'town' as const };
const county = withAgencies(
  countyOf({
    甲局: body(10),
    乙局: body(30),
    丙局: body(''),
    丁局: {},
    甲镇: body(20),
    乙镇: body(20),
    丙镇: body(50),
  }),
  new Map(
    Object.entries({
      'id-甲镇': { ...town, functionGroup: '城郊' },
      'id-乙镇': town,
      'id-丙镇': { ...town, functionGroup: '城郊' },
      'id-丁局': { closedOn: '2023-06-01' },
    }),
  ),
);

describe('amongPeers', () => {
  it.each([
    ['all', { n: 5, rank: 3, sharing: 2, median: 20, percentile: 40, missing: ['id-丙局'] }],
    ['kind', { n: 3, rank: 2, sharing: 2, median: 20, missing: [] }],
    ['functionGroup', { n: 2, rank: 2, sharing: 1, median: 35, percentile: 25, missing: [] }],
  ] as const)('holds a body against %s', (peers, expected) => {
    expect(amongPeers(county, 'id-甲镇', code, 2023, peers)).toMatchObject({ value: 20, ...expected });
  });

  it('holds a body without a function group against itself', () => {
    expect(amongPeers(county, 'id-甲局', code, 2023, 'functionGroup')).toMatchObject({ n: 1, rank: 1, median: 10 });
  });

  it('ranks no body without a number, and still shows it the others', () => {
    expect(amongPeers(county, 'id-丙局', code, 2023, 'kind')).toEqual({
      ...{ n: 2, min: 10, q1: 15, median: 20, q3: 25, max: 30 },
      ...{ value: null, rank: null, sharing: null, percentile: null, missing: ['id-丙局'] },
    });
  });
});
