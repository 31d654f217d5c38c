import type { SearchHit } from '@gongkai/contracts';
import { groupedHits, piecesOf } from './grouped-hits.ts';

const hit = (agencyId: number, year: number, sentence = '公开信息。'): SearchHit => ({
  ...{ agencyId, year, version: 1, section: 1, sentence, start: 0, end: 5, matches: [], codes: [] },
});

describe('what was found', () => {
  it('stands by report, in the order of the answer', () => {
    const groups = groupedHits([hit(1, 2023), hit(1, 2023), hit(2, 2023), hit(1, 2022)]);
    expect(groups.map(({ agencyId, year, hits }) => [agencyId, year, hits.length])).toEqual([
      [1, 2023, 2],
      [2, 2023, 1],
      [1, 2022, 1],
    ]);
  });

  it.each<[string, [number, number][], string[]]>([
    ['公开信息。', [[0, 2]], ['[公开]', '信息。']],
    ['信息公开', [[2, 4]], ['信息', '[公开]']],
    [
      '公开公开',
      [
        [0, 2],
        [2, 4],
      ],
      ['[公开]', '[公开]'],
    ],
    ['公开', [], ['公开']],
    ['<b>公开</b>', [[3, 5]], ['<b>', '[公开]', '</b>']],
  ])('%j is cut at %j', (sentence, found, expected) => {
    const matches = found.map(([start, end]) => ({ start, end }));
    const pieces = piecesOf({ sentence, matches });
    expect(pieces.map((piece) => (piece.found ? `[${piece.text}]` : piece.text))).toEqual(expected);
  });
});
