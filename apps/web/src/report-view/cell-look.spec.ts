import { cellLook } from './cell-look.ts';

describe('the look of a figure', () => {
  it.each([
    [undefined, 'absent'],
    [{ cell: 'number', value: 0 }, 'zero'],
    [{ cell: 'number', value: 12 }, 'number'],
    [{ cell: 'blank', value: null }, 'blank'],
    [{ cell: 'notApplicable', value: null }, 'notApplicable'],
    [{ cell: 'approximate', value: 3000 }, 'approximate'],
    [{ cell: 'approximate', value: 0 }, 'approximate'],
    [{ cell: 'unreadable', value: null }, 'unreadable'],
  ] as const)('%j is %s', (figure, expected) => {
    expect(cellLook(figure)).toBe(expected);
  });
});
