import { numberOf, numeral } from '../numerals.ts';
import type { Sentence } from './sentences.ts';

/** A number with its unit in a sentence, and the words around it. */
export interface Mention {
  readonly sentence: Sentence;
  readonly value: number;
  /** 3000余, 约60: the number is not exact. */
  readonly approximate: boolean;
  readonly unit: string;
  /** As printed, e.g. 278条. */
  readonly text: string;
  /** Offsets of the printed number and unit in the document. */
  readonly start: number;
  readonly end: number;
  /** Words from the number before (or the start of the sentence) up to this one. */
  readonly before: string;
  /** The part of `before` that stands in the same clause. */
  readonly clause: string;
  /** Words after it up to the end of its clause. */
  readonly after: string;
}

const units = '条次|条|件次|件|篇次|篇|项|起|例|宗|次|期|份|万元|元';
const pattern = new RegExp(
  `(约|近|超过|逾)?\\s*[[【]?(${numeral})[\\]】]?\\s*(余|多)?\\s*(万|亿)?(余|多)?\\s*(?:余)?(${units})`,
  'gu',
);

/**
 * Every counted number of a sentence in order. Dates, years, percentages, article and document numbers carry no counting
 * unit or stand behind 第, and are none.
 */
export function mentionsOf(sentence: Sentence): Mention[] {
  const text =
    sentence.text.normalize('NFKC').length === sentence.text.length ? sentence.text.normalize('NFKC') : sentence.text;
  const mentions: Mention[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const [printed, about, digits = '', some, scale = '', more, unit = ''] = match;
    const value = numberOf(digits + scale);
    const index = match.index + printed.indexOf(digits);
    if (unit === '件' && text[match.index + printed.length] === '事') continue; // 高效办成一件事
    if (value === null || text[index - 1] === '第' || /[\d.〔-]/.test(text[index - 1] ?? '')) continue;
    const before = text.slice(last, match.index);
    const end = match.index + printed.length;
    mentions.push({
      sentence,
      value,
      approximate: about !== undefined || some !== undefined || more !== undefined,
      unit,
      text: sentence.text.slice(match.index, end).trim(),
      start: sentence.start + match.index + (printed.length - printed.trimStart().length),
      end: sentence.start + end,
      before,
      clause: before.slice(Math.max(...[...'，；：,;:'].map((mark) => before.lastIndexOf(mark))) + 1),
      after: /^[^，；。：,;:、]*/.exec(text.slice(end))?.[0] ?? '',
    });
    last = end;
  }
  return mentions;
}
