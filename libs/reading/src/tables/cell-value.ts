import type { Cell } from '@gongkai/report';
import { numberOf } from '../numerals.ts';
import { withoutResidue } from '../residue.ts';
import { plain, visible } from './visible.ts';

const unit = '(?:件次|人次|件|条|项|宗|起|例|个|次|篇|份|万元|元)?';
const exact = new RegExp(`^([+-]?)(增加|增|减少|减)?([\\d,.〇零一二三四五六七八九两十百千万亿]+)${unit}$`);
const around = new RegExp(`^(?:约|近|超过|超)?([\\d,.]+)(余|多)?${unit}(?:左右)?$`);

/**
 * What stands in a cell of a table. Blank is not zero; `/`, `—` and 无 are not applicable; 减少22 and -8 are negative;
 * what is neither is unreadable, with its text kept. A lone 一 is unreadable: clerks type it for a dash as well.
 */
export function cellValue(printed: string): Cell {
  const text = visible(withoutResidue(printed)).trim();
  const said = plain(text).replace(/[−–]/g, '-');
  if (said === '') return { cell: 'blank', value: null, text };
  if (/^(?:\/+|\\+|[-—―─]+|无|不适用|不涉及)$/.test(said)) return { cell: 'notApplicable', value: null, text };
  const number = said === '一' ? null : exact.exec(said);
  if (number !== null) {
    const value = numberOf(number[3] ?? '');
    const negative = number[1] === '-' || (number[2] ?? '').startsWith('减');
    if (value !== null) return { cell: 'number', value: negative && value !== 0 ? -value : value, text };
  }
  const rough = around.exec(said);
  const value = rough === null ? null : numberOf(rough[1] ?? '');
  if (value !== null) return { cell: 'approximate', value, text };
  return { cell: 'unreadable', value: null, text };
}
