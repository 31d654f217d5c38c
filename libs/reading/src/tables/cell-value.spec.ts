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
    ['0.00', 'number', 0],
    ['３件', 'number', 3],
    ['12件次', 'number', 12],
    ['7774591.96', 'number', 7774591.96],
    ['160.5964万元', 'number', 1605964],
    ['减少22件', 'number', -22],
    ['减少0', 'number', 0],
    ['', 'blank', null],
    ['　', 'blank', null],
    ['[bookmark: _GoBack]', 'blank', null],
    ['/', 'notApplicable', null],
    ['—', 'notApplicable', null],
    ['－', 'notApplicable', null],
    ['无', 'notApplicable', null],
    ['不适用', 'notApplicable', null],
    ['－－', 'notApplicable', null],
    ['约30', 'approximate', 30],
    ['30左右', 'approximate', 30],
    ['3000余条', 'approximate', 3000],
    ['见附件', 'unreadable', null],
    ['1 2', 'number', 12],
    ['12/5', 'unreadable', null],
    ['O', 'unreadable', null],
    ['一', 'unreadable', null],
    ['1,20', 'unreadable', null],
    ['5（其中上年2）', 'unreadable', null],
    ['\u200b12\ufeff', 'number', 12],
    ['2\u200b0', 'number', 20],
    ['1\u2060,\u00ad204', 'number', 1204],
    ['\u202a减\u200d少22\u202c', 'number', -22],
    ['\u200b', 'blank', null],
    ['\u200e \u3000', 'blank', null],
    ['\u2066/\u2069', 'notApplicable', null],
    // Shown as 21.
    ['\u202e12\u202c', 'unreadable', null],
  ] as const)('“%s” is %s', (printed, cell, value) => {
    expect(cellValue(printed)).toMatchObject({ cell, value });
  });
});

it('is kept in the words that a reader sees', () => {
  expect(cellValue('\u200b见\u00ad附件\u200b ').text).toBe('见附件');
});
