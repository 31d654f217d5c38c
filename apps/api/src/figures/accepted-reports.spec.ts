import { headlineOf } from './accepted-reports.ts';

const count = { code: 'channels.total', form: '2021', inferred: false } as const;
const read = { cell: 'number', value: 63, unit: '条' } as const;

describe('what the reader had for a headline', () => {
  it.each([
    ['a number', { ...count, readAs: read }, 63],
    ['an amount in fen', { ...count, code: 'processingFee.amount', readAs: { ...read, value: 1.5, unit: '元' } }, 150],
    ['an approximate number', { ...count, readAs: { ...read, cell: 'approximate' } }, 63],
    ['nothing that was inferred', { ...count, inferred: true, readAs: read }, null],
    ['nothing where there was no figure', { ...count, readAs: null }, null],
    ['nothing of a blank', { ...count, readAs: { ...read, cell: 'blank', value: null } }, null],
    ['nothing that no sum can hold', { ...count, readAs: { ...read, value: 1.5 } }, null],
  ] as const)('is %s', (_, corrected, expected) => {
    expect(headlineOf(corrected)).toBe(expected);
  });
});
