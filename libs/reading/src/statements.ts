import type { Document, Section, Statement } from '@gongkai/report';
import {
  countOf,
  improvementStarts,
  isPartHeading,
  ordinal,
  problemsStart,
  turnOfSentence,
} from './statement-words.ts';
import { blankedResidue } from './residue.ts';

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** What a piece of section five says, and whether a number stands before it. */
interface Said extends Piece {
  readonly improving: boolean;
  readonly numbered: boolean;
}

/**
 * Problems and improvements of section five, each with its place. Where numbered ones follow, what introduces them is
 * neither; where nothing is numbered, each sentence that says one counts.
 */
export function statementsOf(
  document: Document,
  sections: readonly Section[],
): { problems: Statement[]; improvements: Statement[] } {
  const section = sections.find(({ number }) => number === 5);
  if (section === undefined) return { problems: [], improvements: [] };
  const said: Said[] = [];
  let improving: boolean | null = null;
  const last = new Map<string, { count: number; improving: boolean }>();
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || block.start < section.heading.end || block.start >= section.end) continue;
    for (const piece of piecesOf(blankedResidue(document.text.slice(block.start, block.end)), block.start)) {
      const number = piece.numbered && !isPartHeading(piece.text) ? countOf(piece.text) : null;
      if (number === null) {
        said.push(...unnumberedIn(piece, improving));
        improving = lastTurn(piece.text, improving);
        continue;
      }
      // （二） behind （一）is about what （一）was about, whatever was answered in between.
      const before = last.get(number.style);
      const goesOn = before !== undefined && before.count + 1 === number.count;
      improving = goesOn ? before.improving : (improving ?? false);
      last.set(number.style, { count: number.count, improving });
      said.push(...numberedIn(piece, improving));
    }
  }
  const kept = said.filter((each, i) => each.numbered || !numberedNear(said, i));
  const of = (turn: boolean) => kept.filter((each) => each.improving === turn).flatMap(statementOf);
  return { problems: of(false), improvements: of(true) };
}

/** A numbered piece; one about a problem may go on to say what will be done. */
function numberedIn(piece: Piece, improving: boolean): Said[] {
  const turn = improving ? -1 : piece.text.search(improvementStarts);
  if (turn < 0) return [{ ...piece, improving, numbered: true }];
  return [
    { text: piece.text.slice(0, turn), start: piece.start, improving: false, numbered: true },
    { text: piece.text.slice(turn), start: piece.start + turn, improving: true, numbered: true },
  ];
}

/** What stands behind a label (改进措施：…), and sentences that say a problem or what will be done. */
function unnumberedIn(piece: Piece, before: boolean | null): Said[] {
  if (isPartHeading(piece.text)) return [];
  const said: Said[] = [];
  let improving = before;
  for (const sentence of sentencesIn(piece)) {
    const turn = sentence.text.search(improvementStarts);
    if (turn >= 0 && improving !== true && problemsStart.test(sentence.text.slice(0, turn))) {
      said.push({
        ...withoutLabel({ ...sentence, text: sentence.text.slice(0, turn) }),
        improving: false,
        numbered: false,
      });
      said.push({ text: sentence.text.slice(turn), start: sentence.start + turn, improving: true, numbered: false });
      improving = true;
      continue;
    }
    improving = lastTurn(sentence.text, improving);
    if (improving === null || /[：:]\s{0,12}$/.test(sentence.text)) continue;
    const body = withoutLabel(sentence);
    if (body.text !== sentence.text || saysSo(body.text, improving, before))
      said.push({ ...body, improving, numbered: false });
  }
  return said;
}

/** A sentence says a problem where it names one, and what will be done where the words for it stand there. */
function saysSo(text: string, improving: boolean, before: boolean | null): boolean {
  if (/^[（(]/.test(text.trim()) && /[）)]$/.test(text.trim())) return false;
  if (/^\s{0,12}(?:无|没有|暂无|不存在|未发现)|不存在.{0,12}问题/.test(text)) return false;
  if (improving) return text.length > 4 && /将|要|加强|完善|丰富|提高|提升|推进|加大|强化|优化|健全|改进/.test(text);
  return problemsStart.test(text) || (before === false && text.length > 4);
}

/** 存在的问题：解读偏少 without its label. */
function withoutLabel(sentence: Piece): Piece {
  const label = /^\s{0,12}[^，。；：:]{2,16}[：:]/.exec(sentence.text)?.[0] ?? '';
  const isLabel = label !== '' && (isPartHeading(label) || /问题|不足|措施|改进|整改|下一步/.test(label));
  return isLabel ? { text: sentence.text.slice(label.length), start: sentence.start + label.length } : sentence;
}

function sentencesIn({ text, start }: Piece): Piece[] {
  const ends = [...text.matchAll(/[。！]/g)].map(({ index }) => index + 1);
  return [0, ...ends].flatMap((from, i) => {
    const sentence = { text: text.slice(from, ends[i] ?? text.length), start: start + from };
    return sentence.text.trim() === '' ? [] : [sentence];
  });
}

/**
 * Whether numbered pieces of the same kind stand right before or after it: then it introduces them, or adds a remark. An
 * introduction that itself says what will be done is more than that.
 */
function numberedNear(said: readonly Said[], at: number): boolean {
  const here = said[at];
  if (here === undefined) return false;
  const turnsOrNumbered = (each: Said) => each.improving !== here.improving || each.numbered;
  const next = said.slice(at + 1).find(turnsOrNumbered);
  const previous = said.slice(0, at).findLast(turnsOrNumbered);
  if (![previous, next].some((each) => each?.improving === here.improving)) return false;
  const saysWhat = here.text.length > 20 && /将|要|加强|完善/.test(here.text) && !/[：:，,]\s{0,12}$/.test(here.text);
  return !(here.improving && saysWhat);
}

/** Cuts a paragraph at its numbers and at sentences that turn to improvements; an unnumbered piece introduces what follows. */
function piecesOf(text: string, start: number): (Piece & { numbered: boolean })[] {
  const numbers = [...text.matchAll(ordinal)].map((match) => match.index);
  const turns = [...text.matchAll(turnOfSentence)].map((match) => match.index);
  const cuts = [...new Set([0, ...numbers, ...turns])].sort((a, b) => a - b);
  return cuts.flatMap((from, i) => {
    const piece = { text: text.slice(from, cuts[i + 1]), start: start + from, numbered: numbers.includes(from) };
    return piece.text.trim() === '' ? [] : [piece];
  });
}

/** Whether what follows an introduction is about improvements: the last of the two turns decides. */
function lastTurn(text: string, before: boolean | null): boolean | null {
  const improvement = text.search(improvementStarts);
  const problem = text.search(problemsStart);
  if (improvement < 0 && problem < 0) return before;
  return improvement > problem;
}

function statementOf(piece: Piece): Statement[] {
  const text = piece.text.replace(/[\s，；。、]{1,12}$/, '');
  const lead = /^\s{0,40}/.exec(text)?.[0].length ?? 0;
  const trimmed = text.slice(lead);
  if (trimmed.length < 4) return [];
  const start = piece.start + lead;
  return [{ text: trimmed, place: { kind: 'sentence', section: 5, start, end: start + trimmed.length } }];
}
