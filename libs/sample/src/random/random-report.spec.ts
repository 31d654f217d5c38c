import fc from 'fast-check';
import { formOf } from '@gongkai/report';
import { channelPhrases } from './channel-phrases.ts';
import { randomReport } from './random-report.ts';
import { seeded } from './seeded.ts';

const form = formOf('2021');
const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const seeds = Array.from({ length: 300 }, (_, i) => i);

describe('randomReport', () => {
  it('keeps all 42 identities of the form', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { content } = randomReport(seeded(seed));
        const sum = (codes: readonly string[]) => codes.reduce((total, code) => total + Number(content.cells[code]), 0);
        const broken = form?.identities.filter(({ left, right }) => sum(left) !== sum(right));
        expect(broken).toEqual([]);
      }),
    );
    expect(form?.identities).toHaveLength(42);
  });

  it('leaves nothing open at either end of the year where that is asked for, and keeps the identities', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { cells } = randomReport(seeded(seed), { withinTheYear: true }).content;
        const sum = (codes: readonly string[]) => codes.reduce((total, code) => total + Number(cells[code]), 0);
        expect(form?.identities.filter(({ left, right }) => sum(left) !== sum(right))).toEqual([]);
        expect(sum(Object.keys(cells).filter((code) => /carriedIn|carriedForward|pending/.test(code)))).toBe(0);
      }),
    );
    expect(seeds.some((seed) => Number(randomReport(seeded(seed)).content.cells['requests.carriedIn.total']) > 0)).toBe(
      true,
    );
  });

  it('gives the same report for the same seed and other reports for others', () => {
    expect(randomReport(seeded(5))).toEqual(randomReport(seeded(5)));
    expect(new Set(seeds.map((seed) => JSON.stringify(randomReport(seeded(seed))))).size).toBe(seeds.length);
  });

  it('fills all 200 cells with numbers and expects them', () => {
    const { content, expected } = randomReport(seeded(3));
    const codes = form?.indicators.filter(({ table }) => table !== null).map(({ code }) => code) ?? [];
    expect(Object.keys(content.cells).sort()).toEqual([...codes].sort());
    expect(codes.filter((code) => String(expected[code]) !== content.cells[code])).toEqual([]);
  });

  it('expects only figures of the form and prints the number of each that is not zero', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { content, expected } = randomReport(seeded(seed));
        const known = new Map(form?.indicators.map((indicator) => [indicator.code, indicator]));
        const text = JSON.stringify([content.sections, content.chart]);
        for (const [code, number] of Object.entries(expected)) {
          const indicator = known.get(code);
          expect(indicator?.code).toBe(code);
          const isPrinted = new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text);
          if (indicator?.table === null && number !== 0) expect([code, isPrinted]).toEqual([code, true]);
        }
      }),
    );
  });

  it('says in the text what the tables say', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { expected } = randomReport(seeded(seed));
        const pairs = [
          ['text.requests.received', 'requests.received.total'],
          ['text.requests.carriedIn', 'requests.carriedIn.total'],
          ['text.requests.concluded', 'requests.total.total'],
          ['text.requests.granted', 'requests.granted.total'],
          ['text.reconsiderations', 'review.reconsideration.total'],
        ] as const;
        for (const [inText, inTable] of pairs) {
          if (expected[inText] !== undefined) expect(expected[inText]).toBe(expected[inTable]);
        }
      }),
    );
  });

  it('draws every way of stating channels', () => {
    const wordings = seeds.map((seed) => randomReport(seeded(seed)).content.sections[0]?.parts[1]?.text ?? '');
    expect(new Set(wordings.map((wording) => wording.replace(/\d+/g, 'n'))).size).toBe(channelPhrases.length);
  });

  it('names only bodies that are examples', () => {
    expect(seeds.filter((seed) => !randomReport(seeded(seed)).agency.name.includes('示例'))).toEqual([]);
    const real = { name: '某县水务局', kind: 'department' } as const;
    expect(() => randomReport(seeded(1), { agency: real })).toThrow('某县水务局');
  });

  it('is of the body and the year asked for, from 2021 on', () => {
    const agency = { name: '示例县司法局', kind: 'department' } as const;
    const { content } = randomReport(seeded(1), { agency, year: 2024 });
    expect(content.title).toEqual(['示例县司法局2024年政府信息公开工作年度报告']);
    expect(() => randomReport(seeded(1), { year: 2020 })).toThrow('2020');
  });
});
