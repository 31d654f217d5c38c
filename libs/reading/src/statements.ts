import type { Document, Section, Statement } from '@gongkai/report';
import { blankedResidue } from './residue.ts';

/** Numbers before the statements of section five: 一是, （一）, 1., 首先. */
const ordinal =
  /(?:[一二三四五六七八九]是|[（(][一二三四五六七八九十\d]{1,3}[）)]|(?<![\d.])\d{1,2}[.、．](?!\d)|首先|其次|再次|第[一二三四五]，)/g;
const improvementStarts = /下一步|改进措施|改进情况|今后|针对(?:以上|上述|存在)|整改措施|为此/;
/** （一）存在的主要问题, （二）改进措施: a numbered heading of what follows, no statement. */
const partHeading =
  /^\s{0,12}[^。；，]{1,4}?(?:存在的?)?(?:主要|突出)?(?:问题|不足)[\s：:]{0,12}$|^\s{0,12}[^。；，]{1,4}?(?:下一步)?(?:的)?(?:改进|整改|工作)(?:措施|情况|方向|打算)?[\s：:]{0,12}$/;
/** Start of a sentence that turns to improvements; 下一步 inside a numbered sentence is handled with it. */
const turnOfSentence = /(?<=。[\s　]{0,4})(?:下一步|改进措施|改进情况|今后|针对(?:以上|上述|存在)|整改措施|为此)/g;
const problemsStart = /(?:存在|仍有|还有|面临|主要)[^，。；]{0,14}(?:问题|不足|环节|短板|差距|困难)/;

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Problems and improvements of section five, each with its place. What introduces them is neither. */
export function statementsOf(
  document: Document,
  sections: readonly Section[],
): { problems: Statement[]; improvements: Statement[] } {
  const section = sections.find(({ number }) => number === 5);
  const problems: Statement[] = [];
  const improvements: Statement[] = [];
  if (section === undefined) return { problems, improvements };
  let improving = false;
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || block.start < section.heading.end || block.start >= section.end) continue;
    for (const piece of piecesOf(blankedResidue(document.text.slice(block.start, block.end)), block.start)) {
      const turn = improvementStarts.exec(piece.text);
      if (!piece.numbered || partHeading.test(piece.text)) {
        improving = lastTurn(piece.text, improving);
        if (turn !== null) pushAll(improvements, bodyAfter(piece, turn.index));
        continue;
      }
      if (turn !== null && !improving) {
        pushAll(problems, { text: piece.text.slice(0, turn.index), start: piece.start });
        pushAll(improvements, { text: piece.text.slice(turn.index), start: piece.start + turn.index });
      } else {
        pushAll(improving ? improvements : problems, piece);
      }
    }
  }
  return { problems, improvements };
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
function lastTurn(text: string, before: boolean): boolean {
  const improvement = text.search(improvementStarts);
  const problem = text.search(problemsStart);
  if (improvement < 0 && problem < 0) return before;
  return improvement > problem;
}

/** An introduction that itself says what will be done; one that only announces a list (下一步，我局将：) says nothing. */
function bodyAfter(piece: Piece, from: number): Piece {
  const text = piece.text.slice(from);
  return {
    text: text.length > 20 && /将|要|加强|完善/.test(text) && !/[：:，,]\s{0,12}$/.test(text) ? text : '',
    start: piece.start + from,
  };
}

function pushAll(statements: Statement[], piece: Piece): void {
  const text = piece.text.replace(/[\s，；。、]{1,12}$/, '');
  const lead = /^\s{0,40}/.exec(text)?.[0].length ?? 0;
  const trimmed = text.slice(lead);
  if (trimmed.length < 4) return;
  const start = piece.start + lead;
  statements.push({ text: trimmed, place: { kind: 'sentence', section: 5, start, end: start + trimmed.length } });
}
