import type { Markup } from '../ooxml/xml-to-tree.ts';

/** Of a workbook's parts: `t` and `v` carry what cells say, `f` their formulas. */
export const sheetMarkup: Markup = {
  text: new Set(['t', 'v', 'f']),
  layout: new Set(
    'fonts fills cellStyleXfs cellStyles dxfs tableStyles conditionalFormatting dataValidations extLst rPr'.split(' '),
  ),
};

/** Of the part that places charts, pictures and text boxes: `row` is the row they begin in. */
export const drawingMarkup: Markup = {
  text: new Set(['t', 'row']),
  layout: new Set('spPr style bodyPr lstStyle rPr pPr blipFill clientData to'.split(' ')),
};
