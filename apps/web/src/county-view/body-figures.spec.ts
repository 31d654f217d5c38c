import { bodyChart, breaksOf, peerGroupsOf, peersInOrder, placeTitle, reasonOf, shownCode } from './body-figures.ts';
import { bodyOf, packetOf, waitingOn } from './packet-of.ts';

const names = { own: '本单位', median: '中位数', lower: '下', upper: '上' };
const code = 'channels.wechat';
const reports = [10, 20, 40].flatMap((value, i) =>
  [2022, 2023].map((year) => ({ agency: i + 1, year, figures: { [code]: value + year - 2022 } })),
);
const at = { year: 2023, peers: 'all', language: 'zh', names } as const;

describe('a figure of a body', () => {
  it('stands over the years beside the median and the quartiles of all', () => {
    const { series, among } = bodyChart(packetOf(4, reports), 2, code, at);
    expect(series.map(({ key, points }) => [key, points.map(({ value }) => value)])).toEqual([
      ['own', [20, 21]],
      ['median', [20, 21]],
      ['lower', [15, 16]],
      ['upper', [30, 31]],
    ]);
    expect(among).toMatchObject({ n: 3, rank: 2, sharing: 1, percentile: 50 });
  });

  it('is held against bodies of its kind where that is asked for', () => {
    const packet = packetOf(3, reports);
    packet.agencies[2] = { ...bodyOf(3, '示例县第三镇'), kind: 'town' };
    expect(bodyChart(packet, 2, code, { ...at, peers: 'kind' }).among).toMatchObject({ n: 2, rank: 1 });
  });

  it('is held against bodies of its function group, where the office gave it one', () => {
    const packet = packetOf(3, reports);
    for (const [i, functionGroup] of ['教育', '教育', '住建'].entries()) {
      packet.agencies[i] = { ...bodyOf(i + 1, `示例县第${i + 1}局`), functionGroup };
    }
    expect(bodyChart(packet, 2, code, { ...at, peers: 'functionGroup' }).among).toMatchObject({ n: 2, rank: 1 });
    expect(peerGroupsOf({ functionGroup: '教育' })).toContain('functionGroup');
    expect(peerGroupsOf({})).toEqual(['all', 'kind']);
  });

  it('breaks where the body was merged', () => {
    const packet = packetOf(3, reports);
    packet.agencies[1] = {
      ...bodyOf(2, '示例县第2局'),
      predecessors: [{ agencyId: 3, kind: 'merged', since: '2023-05-01' }],
    };
    expect(breaksOf(bodyChart(packet, 2, code, at))).toEqual([{ year: '2023', all: false }]);
  });

  it.each([
    ['has its rank', [10, 20, 40, 5, 3], 2, 'portrait.rank', { rank: 2, number: 5, value: 20 }],
    ['shares its rank', [10, 20, 20, 5, 3], 2, 'portrait.sharedRank', { rank: 1, number: 5, value: 20 }],
    ['is alone', [10], 1, 'portrait.alone', { value: 10 }],
    ['has none among few', [10, 20, 40, 5], 2, 'portrait.tooFew', { number: 4, value: 20 }],
    ['has none without a number', [10, 20, 40, 5, 3], 6, 'portrait.noRank', { none: '未报' }],
  ] as const)('%s in its title', (_, values, agency, key, named) => {
    const packet = packetOf(
      6,
      values.map((value, i) => ({ agency: i + 1, year: 2023, figures: { [code]: value } })),
    );
    const title = placeTitle(bodyChart(packet, agency, code, at), (unit) => unit, '未报');
    expect(title).toMatchObject({ key, named });
  });
});

describe('why there is no number', () => {
  const pointOf = (packet: ReturnType<typeof packetOf>) => {
    const [point] = bodyChart(packet, 4, code, at).points;
    return point === undefined ? null : reasonOf(packet, point);
  };
  const of = { agency: 1, year: 2023, figures: { [code]: 3 } };

  it.each([
    ['nothing is in', [of], {}, 'unreported'],
    [
      'nothing was owed',
      [of],
      { owed: [{ year: 2023, agencyIds: [1], handInBy: null, publishBy: null, byKind: [] }] },
      'notOwed',
    ],
    ['its report waits', [of], { waiting: [waitingOn(4, 2023, 2)] }, 'waiting'],
    ['its cell is blank', [of, { agency: 4, year: 2023, figures: { [code]: null } }], {}, 'blank'],
    ['it does not say', [of, { agency: 4, year: 2023 }], {}, 'absent'],
    ['it is only inferred', [of, { agency: 4, year: 2023, inferred: { [code]: 5 } }], {}, 'unconfirmed'],
    ['there is one', [of, { agency: 4, year: 2023, figures: { [code]: 0 } }], {}, null],
  ])('%s', (_, given, change, reason) => {
    expect(pointOf(packetOf(4, given, change))).toBe(reason);
  });
});

it('the peers of a body stand in order, those without a number last', () => {
  const [series] = peersInOrder(packetOf(4, reports), 2, code, { year: 2023, peers: 'all', language: 'zh' });
  expect(series?.points.map(({ value }) => value)).toEqual([41, 21, 11, null]);
});

it.each([
  ['its total where it is stated', { 'channels.newMedia': 9, 'channels.weibo': 4 }, 'channels.newMedia'],
  ['the first platform where it is not', { 'channels.weibo': 4, 'channels.video': 1 }, 'channels.weibo'],
])('new media is shown at %s', (_, figures, shown) => {
  const packet = packetOf(1, [{ agency: 1, year: 2023, figures }]);
  expect(shownCode(packet, 1, 2023, 'channels.newMedia')).toBe(shown);
});
