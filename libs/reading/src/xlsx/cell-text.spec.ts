import { xlsxOf } from './spec/xlsx-of.ts';
import { xlsxToDocument } from './xlsx-to-document.ts';

const texts =
  '<si><t>甲</t></si><si><r><rPr><b/></rPr><t>政府</t></r><r><t xml:space="preserve"> 网站</t></r><rPh sb="0" eb="1"><t>zhengfu</t></rPh></si><si><t>一_x000D_\n二</t></si>';
const styles =
  '<numFmts><numFmt numFmtId="176" formatCode="0&quot;件&quot;"/></numFmts>' +
  '<borders><border/><border><left/><right/><top/><bottom style="thin"/></border></borders>' +
  `<cellXfs>${[0, 3, 9, 31, 176, 14].map((id) => `<xf numFmtId="${id}"/>`).join('')}<xf numFmtId="0" borderId="1"/></cellXfs>`;

/** What the cell between two others says, and the notes of the document. */
function read(cell: string, properties = ''): { text: string; notes: number } {
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c>${cell}<c r="C1"><v>9</v></c></row>`;
  const { blocks, notes } = xlsxToDocument(xlsxOf(rows, { texts, styles, properties }));
  const [block] = blocks;
  if (block?.kind !== 'grid' || block.cells.length !== 3) throw new Error('The row is no grid of three cells');
  return { text: block.cells[1]?.text ?? '', notes: notes.length };
}

describe('a cell', () => {
  it.each([
    ['a number', '<c r="B1"><v>12</v></c>', '12'],
    ['a number with a type', '<c r="B1" t="n"><v>1.5E2</v></c>', '150'],
    ['a negative number', '<c r="B1"><v>-8</v></c>', '-8'],
    ['a number typed as text', '<c r="B1" t="inlineStr"><is><t> 12 </t></is></c>', '12'],
    ['a text of the shared ones, without its pronunciation', '<c r="B1" t="s"><v>1</v></c>', '政府 网站'],
    ['a text with an escaped break', '<c r="B1" t="s"><v>2</v></c>', '一二'],
    ['a text in runs', '<c r="B1" t="inlineStr"><is><r><t>商</t></r><r><t>业</t></r></is></c>', '商业'],
    ['a truth value', '<c r="B1" t="b"><v>1</v></c>', 'TRUE'],
    ['an error, as its text', '<c r="B1" t="e"><f>A1+#REF!</f><v>#REF!</v></c>', '#REF!'],
    ['the stored result of a formula', '<c r="B1"><f>SUM(A2:A9)</f><v>7</v></c>', '7'],
    ['the stored text of a formula', '<c r="B1" t="str"><f>A1</f><v>甲</v></c>', '甲'],
    ['a formula whose result is an empty text', '<c r="B1" t="str"><f>""</f><v></v></c>', ''],
    ['nothing', '<c r="B1" s="6"/>', ''],
    ['nothing, not even a cell', '', ''],
    ['a number with separators', '<c r="B1" s="1"><v>1204</v></c>', '1,204'],
    ['a share', '<c r="B1" s="2"><v>0.5</v></c>', '50%'],
    ['a day', '<c r="B1" s="3"><v>45291</v></c>', '2023年12月31日'],
    ['a day written out', '<c r="B1" t="d"><v>2023-12-31T00:00:00</v></c>', '2023年12月31日'],
    ['a number with its unit', '<c r="B1" s="4"><v>5</v></c>', '5件'],
    ['a style that is not there', '<c r="B1" s="99"><v>5</v></c>', '5'],
    ['no place of its own', '<c><v>5</v></c>', '5'],
  ])('gives %s', (_, cell, text) => {
    expect(read(cell)).toEqual({ text, notes: 0 });
  });

  it.each([
    ['a formula without a result, never as a number', '<c r="B1"><f>SUM(A2:A9)</f></c>', '=SUM(A2:A9)'],
    ['a formula with an empty result', '<c r="B1"><f>5</f><v/></c>', '=5'],
    ['a rounded number, as it is stored', '<c r="B1" s="1"><v>1234.5</v></c>', '1,234.5'],
  ])('gives %s, and a note', (_, cell, text) => {
    expect(read(cell)).toEqual({ text, notes: 1 });
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(read('<c r="B1" s="5"><v>43829</v></c>', '<workbookPr date1904="1"/>').text).toBe('2023/12/31');
  });
});
