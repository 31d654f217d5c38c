import { strToU8, zipSync } from 'fflate';
import { zipOf } from '../docx/spec/docx-of.ts';
import { read } from '../read.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { partsOf, rowsOf, text, xlsxOf } from './spec/xlsx-of.ts';
import { xlsxToDocument } from './xlsx-to-document.ts';

const parts = partsOf([{ rows: rowsOf(['甲']) }]);
const withPart = (name: string, xml: string): Uint8Array => zipOf({ ...parts, [name]: xml });
const withSheet = (inside: string): Uint8Array =>
  withPart('xl/worksheets/sheet1.xml', `<worksheet>${inside}</worksheet>`);
const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
const fullRow = `<row>${'<c/>'.repeat(16_384)}</row>`;

describe('a file that is no readable workbook', () => {
  it.each([
    ['is cut off', xlsxOf(rowsOf(['甲'])).slice(0, 900), '已损坏'],
    [
      'is a binary workbook',
      zipSync({
        'xl/workbook.bin': strToU8('x'),
        '_rels/.rels': strToU8(parts['_rels/.rels'].replace('workbook.xml', 'workbook.bin')),
      }),
      '.xlsb',
    ],
    [
      'has no workbook where it says',
      zipOf({ '[Content_Types].xml': '', '_rels/.rels': parts['_rels/.rels'] }),
      '已损坏',
    ],
    ['has something else in its place', withPart('xl/workbook.xml', '<document/>'), '已损坏'],
    ['lost a sheet', zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': '<Relationships/>' }), '已损坏'],
    ['has a sheet that is not well formed', withPart('xl/worksheets/sheet1.xml', '<worksheet>'), '已损坏'],
    ['lost the text of a cell', withSheet(row('<c r="A1" t="s"><v>5</v></c>')), '已损坏'],
    ['has a number that is none', withSheet(row('<c r="A1"><v>12abc</v></c>')), '已损坏'],
    ['has a number beyond all measure', withSheet(row('<c r="A1"><v>9e999</v></c>')), '已损坏'],
    ['has a cell in another row', withSheet(row('<c r="A2"><v>1</v></c>')), '已损坏'],
    ['has a cell nowhere', withSheet(row('<c r="1A"><v>1</v></c>')), '已损坏'],
    ['has a cell behind the last column', withSheet(row('<c r="XFE1"><v>1</v></c>')), '已损坏'],
    [
      'has a row behind the last',
      withSheet('<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'),
      '已损坏',
    ],
    [
      'hides its columns over and over',
      withSheet(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(2)}</cols>${row(text('A1', '甲'))}`),
      '已损坏',
    ],
    [
      'merges the same cells over and over',
      withSheet(
        `<sheetData><row r="900"><c r="ALL900"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:ALL900"/>'.repeat(2)}</mergeCells>`,
      ),
      '合并区域',
    ],
    ['declares entities', withPart('xl/workbook.xml', '<!DOCTYPE d [<!ENTITY x "y">]><workbook/>'), 'DOCTYPE'],
    ['unpacks to tens of megabytes', zipSync({ 'xl/workbook.xml': new Uint8Array(70 * 2 ** 20) }), '解压后过大'],
    [
      'merges over more than a report has',
      withSheet(
        `${row(text('A1', '甲'))}<sheetData/>`.replace(
          '</row>',
          '</row><row r="90000"><c r="XA90000"><v>1</v></c></row>',
        ) + '<mergeCells><mergeCell ref="A1:XA90000"/></mergeCells>',
      ),
      '合并区域过多',
    ],
    [
      'lists more sheets than a report has',
      zipOf(partsOf(Array.from({ length: 251 }, () => ({ rows: '' })))),
      '工作表',
    ],
    [
      'has more cells than a report has',
      zipOf(partsOf([{ rows: fullRow.repeat(7) }, { rows: fullRow.repeat(7) }])),
      '单元格',
    ],
  ])('says what it is and what to do where it %s', async (_, bytes, said) => {
    const { status, report, trouble } = await read(bytes);
    expect([status, report]).toEqual(['unreadable', null]);
    expect(trouble?.zh).toContain(said);
  });

  it('is refused by the reader itself where it is something else', () => {
    expect(() => xlsxToDocument(strToU8('公开信息63条'))).toThrow(UnreadableFile);
    expect(() => xlsxToDocument(zipOf({ 'word/document.xml': '<document/>' }))).toThrow(UnreadableFile);
  });
});

describe('an unusual but sound workbook', () => {
  it.each([
    [
      'without styles and shared texts',
      zipOf({
        ...parts,
        'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels'].replace(
          /<Relationship Id="rId(?:Texts|Styles).*?\/>/g,
          '',
        ),
      }),
    ],
    [
      'without relations of its package',
      zipOf(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== '_rels/.rels'))),
    ],
    [
      'in the strict edition of the standard',
      zipOf(
        Object.fromEntries(
          Object.entries(parts).map(([name, xml]) => [
            name,
            xml
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006',
                'http://purl.oclc.org/ooxml/officeDocument',
              )
              .replaceAll(
                'http://schemas.openxmlformats.org/spreadsheetml/2006',
                'http://purl.oclc.org/ooxml/spreadsheetml',
              ),
          ]),
        ),
      ),
    ],
    [
      'with other prefixes',
      withPart(
        'xl/worksheets/sheet1.xml',
        `<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      ),
    ],
    [
      'with a sheet that only holds a chart',
      zipOf({ ...partsOf([{ rows: rowsOf(['甲']) }, { rows: '' }]), 'xl/worksheets/sheet2.xml': '<chartsheet/>' }),
    ],
    [
      'with rows that leave their number to their cells',
      withSheet('<sheetData><row><c r="A9" t="inlineStr"><is><t>甲</t></is></c></row></sheetData>'),
    ],
    ['with macros', zipOf({ ...parts, 'xl/vbaProject.bin': 'x' })],
  ])('is read %s', (_, bytes) => {
    expect(xlsxToDocument(bytes).text).toBe('甲');
  });
});
