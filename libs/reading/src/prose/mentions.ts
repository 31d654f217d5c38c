import { numberOf } from '../numerals.ts';
import { aboutBefore, aboutBehind, nothingCounted, partOfANumber } from './grammar/numbers.ts';
import { anyOf } from './grammar/pattern.ts';
import { reachesUpToNow, speaksOfOthers } from './of-others.ts';
import type { Sentence } from './sentences.ts';

/** A number with its unit in a sentence, and the words around it. */
export interface Mention {
  readonly sentence: Sentence;
  /** Null where something is printed that is no number: 数十条, 30-50条, a number with a blank in it. */
  readonly value: number | null;
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
  /** It is the number of another year, of another body, of a plan, or a difference. */
  readonly ofOthers: boolean;
  /** Why it is not quite sure, as the name of a rule; null where it is. */
  readonly doubt: string | null;
}

const units = '条次|条|件次|件|篇次|篇|项|起|例|宗|次|期|份|万元|元';
const digits = '\\d[\\d,，.OoIl\\s]{0,18}';
const chinese = '[〇零一二三四五六七八九两十百千万亿]{1,12}';
/** 上年结转1、本年新收2: numbers that go without a unit behind these words. */
const bare = '(?<=结转|新收)\\s?\\d{1,6}(?=\\s?[、，；。）)])';
/** Behind a digit and a mark that nobody sees (2\u200b0条) the rest of a number begins, and no number. */
const afterUnseen = '(?<![\\d〇零一二三四五六七八九两十百千万亿]\\p{Default_Ignorable_Code_Point}{1,4})';
const pattern = new RegExp(
  `${afterUnseen}(?<![\\d.+A-Za-z〔第万亿千百]|(?<!\\d\\s?)-)([[【“"?？]?)\\s?(?:(${digits}|${chinese})([\\]】”"?？]?)\\s{0,2}([余多来几]?)\\s?([百千万亿]?)([余多来]?)\\s{0,2}(${units})|(${bare}))`,
  'gu',
);
const isAboutBefore = anyOf(aboutBefore);
const isAboutBehind = anyOf(aboutBehind);
const isPart = anyOf(partOfANumber);
const isNothing = anyOf(nothingCounted);
const titles = /《[^》]{1,80}》/g;
const marks = [...'，；：。,;:'];

/**
 * Every counted number of a sentence in order. Dates, years, percentages, article and document numbers carry no counting
 * unit or stand behind 第, and are none; nor are the numbers in titles 《…》.
 */
export function readMentions(sentence: Sentence): Mention[] {
  const text = sentence.text.includes('《')
    ? sentence.text.replace(titles, (title) => `《${' '.repeat(title.length - 2)}》`)
    : sentence.text;
  const mentions: Mention[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const mention = mentionAt(sentence, text, match, last);
    if (mention === null) continue;
    mentions.push(mention);
    last = mention.end - sentence.start;
  }
  return mentions;
}

function mentionAt(sentence: Sentence, text: string, match: RegExpExecArray, last: number): Mention | null {
  const [printed, open = '', counted, close = '', some = '', scale = '', more = '', unit = '', alone] = match;
  const number = (counted ?? alone ?? '').trim();
  const at = match.index + printed.indexOf(number);
  const end = match.index + printed.length;
  // “20条” in quotes is the name of a policy; “20”条 is a number.
  if (open === '“' && close !== '”') return null;
  if (isNothing.test(text.slice(Math.max(0, at - 2), end + 4))) return null;
  const upToIt = text.slice(last, match.index);
  const about = isAboutBefore.exec(upToIt);
  const part = isPart.exec(upToIt + number.charAt(0));
  const start = last + Math.min(about?.index ?? upToIt.length, part?.index ?? upToIt.length);
  const before = text.slice(last, start);
  const clause = clauseOf(before);
  const after = /^[^，；。：,;:、（）()]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '';
  const lead = /^\s{0,4}/.exec(sentence.text.slice(start, end))?.[0].length ?? 0;
  const value = valueOf(number, some, scale, unit);
  const unreadable =
    part !== null ||
    /^.[-—–~至到]\s?$/s.test(text.slice(last - 1, at)) ||
    (sentence.broken && /^\s{0,8}$/.test(text.slice(0, at))) ||
    /^[-—–~至到]\s?\d/.test(after) ||
    (number.includes('，') && clause.includes('分别'));
  const said = text.slice(0, match.index);
  let others: boolean | null = null;
  return {
    sentence,
    value: unreadable ? null : value,
    approximate: about !== null || some !== '' || more !== '' || isAboutBehind.test(after),
    unit,
    text: sentence.text.slice(start + lead, end).trimEnd(),
    start: sentence.start + start + lead,
    end: sentence.start + end,
    before,
    clause,
    after,
    get ofOthers() {
      others ??= speaksOfOthers(sentence, { said, clause, behind: text.slice(match.index, end + 16) });
      return others;
    },
    doubt: doubtOf(sentence, open + close, said),
  };
}

function doubtOf(sentence: Sentence, quotes: string, said: string): string | null {
  if (/[?？]/.test(quotes)) return 'strangeMarks';
  if (sentence.continues) return 'brokenLine';
  return reachesUpToNow(said) ? 'upToNow' : null;
}

/** Cases and items are whole; only money has fractions. */
function valueOf(number: string, some: string, scale: string, unit: string): number | null {
  if (some === '几') return null;
  const value = /[OoIl]/.test(number) ? null : numberOf(number + scale);
  return value !== null && !Number.isInteger(value) && !unit.includes('元') ? null : value;
}

/** The words since the last mark; behind a colon right before the number, those before the colon. */
function clauseOf(before: string): string {
  const clause = before.slice(lastMark(before) + 1);
  const colon = /[：:]\s{0,2}$/.exec(before);
  return colon === null ? clause : before.slice(lastMark(before.slice(0, colon.index)) + 1, colon.index);
}

function lastMark(text: string): number {
  return Math.max(...marks.map((mark) => text.lastIndexOf(mark)));
}
