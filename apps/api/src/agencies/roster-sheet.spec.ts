import { strToU8, zipSync } from 'fflate';
import { type WorkbookStyle, workbookOf } from '../../test/roster-workbook.ts';
import { rowsOfSheet, UnreadableSheet } from './roster-sheet.ts';

const rows = [
  ['示例县单位名单'],
  ['序号', '单位名称', '类别'],
  ['1', '示例县财政局', '部门'],
  [],
  ['2', '东河镇人民政府 & <分署>', ''],
];

describe('the rows of a sheet', () => {
  it.each<[string, Partial<WorkbookStyle>]>([
    ['texts in a table of their own', {}],
    ['texts in their cells', { texts: 'inline' }],
    ['prefixed elements', { prefix: 'x:' }],
    ['cells that do not say where they stand', { references: false }],
    ['targets from the root', { absolute: true }],
    ['a hidden sheet before it', { hiddenBefore: 1 }],
  ])('are read from a workbook with %s, blank ones left out', (_, style) => {
    expect(rowsOfSheet(workbookOf(rows, style))).toEqual([
      { line: 1, cells: ['示例县单位名单'] },
      { line: 2, cells: ['序号', '单位名称', '类别'] },
      { line: 3, cells: ['1', '示例县财政局', '部门'] },
      { line: 5, cells: ['2', '东河镇人民政府 & <分署>', ...(style.references === false ? [''] : [])] },
    ]);
  });

  const workbook = workbookOf(rows);
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', strToU8('示例县财政局\n')],
    ['the older .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['a file that was cut off', workbook.subarray(0, workbook.length - 40)],
    ['a zip without a workbook', zipSync({ 'a.xml': strToU8('<a/>') })],
    ['a Word file', zipSync({ '_rels/.rels': strToU8('<Relationships/>'), 'word/document.xml': strToU8('<w/>') })],
    ['XML that is none', zipSync({ '_rels/.rels': strToU8('<Relationships>') })],
    ['a part that is far too large', zipSync({ 'xl/workbook.xml': new Uint8Array(17 * 1024 * 1024) })],
    ['too many rows', workbookOf(Array.from({ length: 2001 }, (_, i) => [`示例${i}局`]))],
    [
      'an entity that is declared in the file',
      zipSync({ '_rels/.rels': strToU8('<!DOCTYPE a [<!ENTITY e "x">]><Relationships>&e;</Relationships>') }),
    ],
  ])('are refused of %s', (_, bytes) => {
    expect(() => rowsOfSheet(bytes)).toThrow(UnreadableSheet);
  });
});
