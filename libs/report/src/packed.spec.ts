import fc from 'fast-check';
import type { CellKind, Code, Figure, Standing } from './figure.ts';
import { type FormEdition, formEditions } from './form/edition.ts';
import { formOf, indicatorOf, UnknownCode } from './form/forms.ts';
import { asInForm, packedFigure, packFigures, positionsOf } from './packed.ts';

const counts = (edition: FormEdition) => formOf(edition)?.indicators.filter(({ measure }) => measure === 'count') ?? [];
const figure = (change: Partial<Figure>): Figure => ({
  cell: 'number',
  value: 1,
  text: '1',
  standing: 'stated',
  unit: '件',
  places: [],
  ...change,
});
const pack = (figures: Readonly<Record<Code, Figure>>, form: FormEdition = '2021') => {
  const packed = packFigures({ form, figures });
  if (packed === null) throw new RangeError(`No form of edition ${form}`);
  return packed;
};
const packedOf = (code: Code, change: Partial<Figure>, form?: FormEdition) =>
  packedFigure(pack({ [code]: figure(change) }, form), code);

const kinds: readonly CellKind[] = ['number', 'blank', 'notApplicable', 'approximate', 'unreadable'];
const standings: readonly Standing[] = ['stated', 'inferred'];
const anyFigure = fc
  .record({
    cell: fc.constantFrom(...kinds),
    standing: fc.constantFrom(...standings),
    value: fc.integer({ min: -2_147_483_647 }),
  })
  .map(({ cell, standing, value }) =>
    figure({ cell, standing, value: cell === 'number' || cell === 'approximate' ? value : null }),
  );

describe('packFigures', () => {
  it.each(formEditions)('gives back every figure of %s as it was, and absent ones as absent', (edition) => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...counts(edition).map(({ code }) => code)), anyFigure), (figures) => {
        const packed = pack(figures, edition);
        for (const { code } of formOf(edition)?.indicators ?? []) {
          const given = figures[code];
          expect(packedFigure(packed, code)).toEqual(
            given === undefined ? null : { cell: given.cell, value: given.value, standing: given.standing },
          );
        }
      }),
    );
  });

  it('is dense: a whole number and a letter for every figure of the form', () => {
    const packed = pack({ 'channels.total': figure({ value: 278 }) });
    const size = formOf('2021')?.indicators.length ?? 0;
    expect(packed.values).toHaveLength(size);
    expect(packed.values.every(Number.isSafeInteger)).toBe(true);
    expect(packed.states).toBe(`n${'-'.repeat(size - 1)}`);
  });

  it.each([
    ['number', 'stated', 'n'],
    ['number', 'inferred', 'N'],
    ['blank', 'stated', 'b'],
    ['notApplicable', 'stated', 's'],
    ['approximate', 'inferred', 'A'],
    ['unreadable', 'stated', 'u'],
  ] as const)('writes a %s that is %s as %s', (cell, standing, letter) => {
    expect(pack({ 'channels.total': figure({ cell, standing }) }).states.charAt(0)).toBe(letter);
  });

  it.each([
    ['a fraction of a case', 1.5],
    ['more than four bytes hold', 2_147_483_648],
    ['less than four bytes hold', -2_147_483_649],
  ])('packs %s as unreadable, never rounded', (_, value) => {
    expect(packedOf('requests.granted.total', { value })).toEqual({
      cell: 'unreadable',
      value: null,
      standing: 'stated',
    });
  });

  it.each([2_147_483_647, -8, 0])('holds the count %i', (value) => {
    expect(packedOf('requests.granted.total', { value })?.value).toBe(value);
  });

  it.each([
    ['万元', 12.345678, 12_345_678],
    ['万元', 0.07, 70_000],
    ['万元', 2147.0001, 2_147_000_100],
    ['元', 1234.56, 123_456],
    ['亿元', 1.15, 11_500_000_000],
    ['元', 0, 0],
  ])('holds an amount in %s to the fen: %d', (unit, value, fen) => {
    expect(packedOf('disclosure.fees.amount', { unit, value })?.value).toBe(fen);
  });

  it('holds every amount of whole fen in 元 and in 万元', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (fen) => {
        expect(packedOf('disclosure.fees.amount', { unit: '元', value: fen / 100 })?.value).toBe(fen);
        expect(packedOf('disclosure.fees.amount', { unit: '万元', value: fen / 1_000_000 })?.value).toBe(fen);
      }),
    );
  });

  it.each([['asPrinted'], ['吨']])('cannot hold an amount whose unit is %s', (unit) => {
    expect(packedOf('disclosure.fees.amount', { unit })?.cell).toBe('unreadable');
  });

  it('keeps the standing of a number it cannot hold', () => {
    expect(packedOf('channels.total', { value: 0.5, standing: 'inferred' })).toMatchObject({ standing: 'inferred' });
  });

  it('gives nothing for a form that is not known', () => {
    expect(packFigures({ form: null, figures: {} })).toBeNull();
  });

  it.each([
    ['stats.fees.amount', '万元', 0.35, 350_000],
    ['stats.fees.amount', '元', 3500, 350_000],
    ['stats.support.budget', '万元', 12.5, 12_500_000],
  ])('holds %s in %s to the fen: %d', (code, unit, value, fen) => {
    expect(packedFigure(pack({ [code]: figure({ unit, value }) }, '2014'), code)?.value).toBe(fen);
  });
});

describe('packedFigure', () => {
  it('gives nothing for a figure of another edition', () => {
    expect(packedFigure(pack({}, '2019'), 'disclosure.rules.inForce')).toBeNull();
  });

  it('refuses a code of no edition', () => {
    expect(() => packedFigure(pack({}), 'channels.fax')).toThrow(UnknownCode);
  });
});

describe('positionsOf', () => {
  it.each([
    ['2021', { 'channels.total': 0, 'processingFee.amount': 20, 'disclosure.rules.issued': 21, total: 221 }],
    ['2019', { 'channels.total': 0, 'disclosure.rules.made': 20, total: 218 }],
    [
      '2014',
      {
        'channels.newMedia': 0,
        'text.litigations': 13,
        'channels.total': 14,
        'channels.gazette': 17,
        'channels.other': 21,
        'stats.requests.received': 30,
        'stats.litigation.total': 57,
        'stats.fees.amount': 62,
        'stats.support.trainees': 71,
        total: 72,
      },
    ],
  ] as const)('of %s stay what stored packs rely on', (edition, { total, ...expected }) => {
    const positions = positionsOf(edition);
    expect(Object.fromEntries(Object.keys(expected).map((code) => [code, positions.get(code)]))).toEqual(expected);
    expect([...positions.values()]).toEqual(Array.from({ length: total }, (_, i) => i));
    const last = edition === '2014' ? 'stats.support.trainees' : 'review.litigation.afterReconsideration.total';
    expect(positions.get(last)).toBe(total - 1);
  });
});

describe('a whole number of a pack', () => {
  const fees = 'disclosure.fees.amount';
  const wholeOf = (code: Code, change: Partial<Figure>) =>
    packedOf(code, change, code.includes('procurement') ? '2019' : '2021')?.value ?? Number.NaN;

  it.each<[string, Code, Partial<Figure>, number]>([
    ['a count as it is', 'channels.total', { value: 278 }, 278],
    ['an amount in its unit as it is', fees, { value: 380.25, unit: '万元' }, 380.25],
    ['an amount in yuan in that unit', fees, { value: 3_802_500, unit: '元' }, 380.25],
    [
      'an amount for which the form names none in yuan',
      'disclosure.procurement.amount',
      { value: 2, unit: '万元' },
      20_000,
    ],
  ])('gives back for the form %s', (_, code, change, value) => {
    expect(asInForm(indicatorOf(code), wholeOf(code, change))).toBe(value);
  });
});
