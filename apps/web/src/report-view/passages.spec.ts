import type { Place, Side } from '@gongkai/report';
import { passagePairs } from './passages.ts';

const text = '一、总体情况。加强培训。完善制度。';
const sentence = (start: number, end: number) => ({ kind: 'sentence' as const, section: null, start, end });
const side = (change: Partial<Side> = {}): Side => ({ value: null, places: [], ...change });
const quote = (said: string) => ({ agencyId: 7, year: 2022, text: said, place: sentence(3, 8) });
const cell: Place = { kind: 'cell', section: 2, table: 0, row: 1, column: 1 };

describe('passages side by side', () => {
  it('are the places of one side and the quotes of the other, one to one', () => {
    const left = side({ places: [sentence(7, 12), sentence(12, 17)] });
    const right = side({ quotes: [quote('加强培训。'), quote('健全制度。')] });
    const expected = [
      ['加强培训。', '加强培训。'],
      ['完善制度。', '健全制度。'],
    ];
    const words = (pairs: ReturnType<typeof passagePairs>) => pairs.map(({ own, quote }) => [own, quote.text]);
    expect(words(passagePairs({ left, right }, text))).toEqual(expected);
    expect(words(passagePairs({ left: right, right: left }, text))).toEqual(expected);
  });

  it.each<[string, readonly Place[]]>([
    ['has no place in the text', []],
    ['stands in a table', [cell]],
  ])('leave out a quote whose other side %s', (_, places) => {
    expect(passagePairs({ left: side({ places }), right: side({ quotes: [quote('加强培训。')] }) }, text)).toEqual([]);
  });
});
