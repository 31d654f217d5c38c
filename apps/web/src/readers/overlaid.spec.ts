import { overlaid } from './overlaid.ts';

const message = (said: string) => ({ t: 0, b: { t: 2, i: [{ t: 3, v: said }] } });

describe('words over others', () => {
  it('take the place of those of the same name and leave the rest', () => {
    const words = { cell: { absent: message('未载'), unreported: message('未报') }, loading: message('读取') };
    expect(overlaid(words, { cell: { unreported: message('未公开') } })).toEqual({
      ...words,
      cell: { absent: message('未载'), unreported: message('未公开') },
    });
  });

  it('go as a whole: nothing of a text that always reads the same is left in one that does not', () => {
    const fixed = { t: 0, b: { t: 2, s: '未报' } };
    expect(overlaid({ a: fixed }, { a: message('未公开') })).toEqual({ a: message('未公开') });
  });

  it('are copies: what is merged into them later does not reach their source', () => {
    const others = { a: message('未公开') };
    const first = overlaid({}, others)['a'];
    expect(first).toEqual(others.a);
    expect(first).not.toBe(others.a);
  });
});
