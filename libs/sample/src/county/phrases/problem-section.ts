import { oneOf } from '../../random/draw.ts';
import { paragraph, type TextPart } from '../../report-content.ts';
import { improvementLeads, problemLeads, weaknessesOf } from './problem-phrases.ts';
import type { Speaker } from './speaker.ts';

const ordinals = ['一是', '二是', '三是'];
const bracketed = ['（一）', '（二）', '（三）'];
const dotted = ['1.', '2.', '3.'];

/** Section five, and how many problems and improvements it lists. */
export interface ProblemSection {
  readonly parts: readonly TextPart[];
  readonly problems: number;
  readonly improvements: number;
}

/** Problems with what follows from each, in one of the layouts that reports use. */
export function problemSectionOf(speaker: Speaker, choice: number): ProblemSection {
  const { random } = speaker;
  const chosen = weaknessesOf(speaker, choice).slice(0, random() < 0.4 ? 2 : 3);
  const lead = oneOf(random, problemLeads)(speaker).replace('三个方面', chosen.length === 2 ? '两个方面' : '三个方面');
  const turn = oneOf(random, improvementLeads)(speaker);
  const list = (marks: readonly string[], texts: readonly string[], between: string) =>
    texts.map((text, i) => `${marks[i] ?? ''}${text}`).join(between);
  const problems = chosen.map(({ problem }) => problem);
  const improvements = chosen.map(({ improvement }) => improvement);
  const lines = (marks: readonly string[], texts: readonly string[]) =>
    texts.map((text, i) => paragraph(`${marks[i] ?? ''}${text}。`));
  const layouts: readonly [() => TextPart[], ...(() => TextPart[])[]] = [
    () => [
      paragraph(
        `${lead}${chosen.map(({ problem, improvement }, i) => `${ordinals[i] ?? ''}${problem}，下一步，${improvement}`).join('；')}。`,
      ),
    ],
    () => [
      paragraph(`${lead}${list(ordinals, problems, '；')}。`),
      paragraph(`${turn}${list(ordinals, improvements, '；')}。`),
    ],
    () => [paragraph(lead), ...lines(dotted, problems), paragraph(turn), ...lines(dotted, improvements)],
    () => [paragraph(lead), ...lines(bracketed, problems), paragraph(turn), ...lines(bracketed, improvements)],
    () => [paragraph(`${lead}${list(ordinals, problems, '；')}。${turn}${list(ordinals, improvements, '；')}。`)],
  ];
  return { parts: oneOf(random, layouts)(), problems: chosen.length, improvements: chosen.length };
}
