import type { Document, Section, SectionNumber, Span } from '@gongkai/report';
import { blankedResidue } from '../residue.ts';
import { sectionAt } from '../sections.ts';
import { type Mention, readMentions } from './mentions.ts';
import { plainText } from './plain-text.ts';

/** Whose report it is and of which year, as its title says; null where that is not known. */
export interface Subject {
  readonly agency: string | null;
  readonly year: number | null;
}

/** A sentence up to its 。！？ with offsets in the document. */
export interface Sentence extends Span {
  /** Residue is blanked out, full-width digits and letters are made half-width; every character keeps its place. */
  readonly text: string;
  /** Section it stands in; null before the first heading. */
  readonly section: SectionNumber | null;
  /** Section it belongs to: what stands before 二 in a report without a heading 一 belongs to section one. */
  readonly belongsTo: SectionNumber | null;
  /** Sub-heading it stands under, e.g. （二）依申请公开情况; empty where there is none. */
  readonly under: string;
  /** The line before it broke off at a digit: a number at its start may lack its beginning. */
  readonly broken: boolean;
  /** The line before it broke off in the middle of a sentence: words that belong to it may stand there. */
  readonly continues: boolean;
  readonly subject: Subject;
  /** Its counted numbers in order; found when first asked for. */
  readonly mentions: readonly Mention[];
}

/** What the sentences of a paragraph have in common; `broken` and `continues` are about the first. */
type Paragraph = Pick<Sentence, 'section' | 'belongsTo' | 'under' | 'broken' | 'continues' | 'subject'>;

/** A short numbered line without a full stop, a short line that names an aspect, or a number with a few words and a full stop. */
const subHeading =
  /^\s{0,8}(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).、．]|[一二三四五]是)[^。；]{2,30}$|^\s{0,8}(?:主动公开|依申请公开|政府信息(?:资源)?管理|平台建设|监督保障)[^。；，\d]{0,6}$/;
const runInHeading =
  /^\s{0,8}(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).、．]|[一二三四五]是)\s?([^。；，：:\d]{2,16})[。：:\s]/;
const numbered = /^\s{0,8}[（(]?[一二三四五六七八九十\d]{1,3}[）).、．]/;
/** Characters of a line that is more than a title or a heading. */
const longLine = 28;
const longestHeading = 48;
/** The sub-heading that a paragraph is or begins with; null where it has none. */
function headingOf(text: string): string | null {
  if (text.length <= longestHeading && subHeading.test(text)) return text;
  return runInHeading.exec(text)?.[1] ?? null;
}

const ends = /[。！？]/g;

/** Cut behind every 。！？. A question mark beside a digit is a character that was lost, no end of a sentence. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(ends)) {
    const end = index + 1;
    if (mark === '？' && (/\d/.test(text.charAt(index - 1)) || /[\d条件篇]/.test(text.charAt(end)))) continue;
    parts.push(text.slice(from, end));
    from = end;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** A sentence whose mentions are looked for once, and only if it is asked for them. */
class SentenceRead implements Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly section: SectionNumber | null;
  readonly belongsTo: SectionNumber | null;
  readonly under: string;
  readonly broken: boolean;
  readonly continues: boolean;
  readonly subject: Subject;
  #mentions: readonly Mention[] | null = null;

  constructor(text: string, start: number, paragraph: Paragraph, first: boolean) {
    this.text = text;
    this.start = start;
    this.end = start + text.length;
    this.section = paragraph.section;
    this.belongsTo = paragraph.belongsTo;
    this.under = paragraph.under;
    this.broken = first && paragraph.broken;
    this.continues = first && paragraph.continues;
    this.subject = paragraph.subject;
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= readMentions(this);
    return this.#mentions;
  }
}

/**
 * The sentences of all paragraphs in order, headings included (they are short and carry no figures); those of section
 * five, which speaks of problems and plans, and those before the first section are left out.
 */
export function sentencesOf(document: Document, sections: readonly Section[], subject: Subject): Sentence[] {
  const sentences: Sentence[] = [];
  const beforeTheFirst = sections[0]?.number === 2 ? 1 : null;
  let under = '';
  let section: SectionNumber | null = null;
  let [broken, continues] = [false, false];
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') {
      broken = continues = false;
      continue;
    }
    const here = sectionAt(sections, block.start);
    if (here !== section) under = '';
    section = here;
    const belongsTo = section ?? beforeTheFirst;
    if (belongsTo === null || belongsTo === 5) continue;
    const text = plainText(blankedResidue(document.text.slice(block.start, block.end)));
    under = headingOf(text) ?? under;
    const paragraph: Paragraph = { section, belongsTo, under, broken, continues, subject };
    let start = block.start;
    for (const part of partsOf(text)) {
      sentences.push(new SentenceRead(part, start, paragraph, start === block.start));
      start += part.length;
    }
    const end = text.trimEnd();
    broken = /[\d,，]$/.test(end);
    continues = end.length >= longLine && !/[。！？；：;:]$/.test(end) && !numbered.test(end);
  }
  return sentences;
}
