import { cellValue } from './cell-value.ts';

describe('what stands in a cell', () => {
  it.each([
    ['0', 'number', 0],
    [' 12 ', 'number', 12],
    ['１２', 'number', 12],
    ['1,204', 'number', 1204],
    ['35.65', 'number', 35.65],
    ['5件', 'number', 5],
    ['-8', 'number', -8],
    ['－8', 'number', -8],
    ['+21', 'number', 21],
    ['减少22', 'number', -22],
    ['增加3', 'number', 3],
    ['十四', 'number', 14],
    ['', 'blank', null],
    ['　', 'blank', null],
    ['[bookmark: _GoBack]', 'blank', null],
    ['/', 'notApplicable', null],
    ['—', 'notApplicable', null],
    ['－', 'notApplicable', null],
    ['无', 'notApplicable', null],
    ['约30', 'approximate', 30],
    ['3000余条', 'approximate', 3000],
    ['见附件', 'unreadable', null],
    ['1 2', 'number', 12],
    ['12/5', 'unreadable', null],
    ['O', 'unreadable', null],
  ] as const)('“%s” is %s', (printed, cell, value) => {
    expect(cellValue(printed)).toMatchObject({ cell, value });
  });
});
