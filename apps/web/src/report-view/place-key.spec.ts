import { placeKey, sentenceOf } from './place-key.ts';

describe('a stretch of text named by an address', () => {
  it('is the place with that key', () => {
    expect(sentenceOf(placeKey({ kind: 'sentence', section: 1, start: 12, end: 40 }))).toEqual({
      kind: 'sentence',
      section: null,
      start: 12,
      end: 40,
    });
  });

  it.each(['c1.4.2', 'p0.1.0', 's4', 's9-9', 's9-2', 's-1-2', 's1-2x', 's1-99999999999', ''])(
    'is none in %j',
    (key) => {
      expect(sentenceOf(key)).toBeNull();
    },
  );
});
