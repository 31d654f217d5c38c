import type { Code, FormEdition, SectionNumber } from '@gongkai/report';
import { cellsOf } from '../cells-of.ts';
import { oneOf, type Random } from '../random/draw.ts';
import { heading, paragraph, type SectionContent, type TextPart } from '../report-content.ts';
import { chanceOf } from './chance-of.ts';
import type { Draft } from './draft.ts';
import { cellOf } from './figures/year-figures.ts';
import { aspectNames } from './phrases/aspect-phrases.ts';
import { chineseNumber } from './phrases/print-number.ts';
import { sectionHeading } from './phrases/section-headings.ts';
import type { StatedPhrase } from './phrases/stated.ts';
import { sampleMark, type ExpectedFigure, type SampleReport } from './sample-report.ts';

/** How sub-headings are numbered; an inline number stands at the beginning of its paragraph. */
type Numbering = 'bracketed' | 'dotted' | 'inline' | 'none';

/** The draft as a report in the layout that its body uses, and what there is to be read in it. */
export function layOut(draft: Draft): SampleReport {
  const { agency, figures, speaker, titleYear, printed } = draft;
  const edition: FormEdition = figures.year < 2021 ? '2019' : '2021';
  const random = chanceOf('layout', agency.key, figures.year);
  const habit = chanceOf('layout', agency.key);
  const long = habit() < 0.35;
  const numbering = oneOf(habit, ['bracketed', 'bracketed', 'bracketed', 'dotted', 'inline', 'none'] as const);
  const cells = cellsOf(edition, (code) => printed[code] ?? String(cellOf(figures, code)));
  const empty = (number: SectionNumber) => ({ number, heading: sectionHeading(number, long), parts: [] });
  return {
    content: {
      edition,
      title: titleOf(random, speaker.name, titleYear),
      preamble: draft.preamble,
      sections: [
        { ...empty(1), parts: generalParts(draft, numbering) },
        empty(2),
        empty(3),
        empty(4),
        { ...empty(5), parts: draft.problems.parts },
        otherSection(draft, long, numbering),
      ],
      cells,
      ...(draft.channels.chart === undefined ? {} : { chart: draft.channels.chart }),
      closing: [sampleMark],
      description: sampleMark,
    },
    expected: {
      status: 'read',
      agency: speaker.name,
      year: titleYear,
      figures: { ...tableFigures(cells), ...proseFigures(draft) },
      statements: { problems: draft.problems.problems, improvements: draft.problems.improvements },
    },
  };
}

/** Titles on one line or two, with the year behind the body or before it. */
function titleOf(random: Random, name: string, year: number): string[] {
  return oneOf(random, [
    [`${name}${year}年政府信息公开工作年度报告`],
    [`${name}${year}年政府信息公开工作年度报告`],
    [name, `${year}年政府信息公开工作年度报告`],
    [`${name}${year}年度政府信息公开工作年度报告`],
    [`${year}年${name}政府信息公开工作年度报告`],
  ]);
}

function generalParts(draft: Draft, numbering: Numbering): TextPart[] {
  const [disclosed, asked, managed, platforms, supervised] = draft.aspects;
  const texts = [
    `${draft.channels.text}${draft.interpretations?.text ?? ''}${disclosed}`,
    `${draft.requests.text}${asked}`,
    managed,
    platforms,
    supervised,
  ];
  const long = draft.agency.key.length % 2 === 0;
  const aspects = texts.flatMap((text, i) => titled(i, aspectNames[i]?.[long ? 0 : 1] ?? '', text, numbering));
  return [paragraph(draft.introduction), ...aspects];
}

function otherSection(draft: Draft, long: boolean, numbering: Numbering): SectionContent {
  const matters = [
    ...(draft.fee === null ? [] : [{ heading: '收取信息处理费情况', text: draft.fee.text }]),
    ...(draft.proposals === null ? [] : [{ heading: '建议提案办理情况', text: draft.proposals.text }]),
    ...draft.matters,
  ];
  const parts =
    matters.length === 0
      ? [paragraph('无其他需要报告的事项。')]
      : matters.flatMap(({ heading: name, text }, i) => titled(i, name, text, numbering));
  return { number: 6, heading: sectionHeading(6, long), parts };
}

/** A text under its numbered name. */
function titled(index: number, name: string, text: string, numbering: Numbering): TextPart[] {
  switch (numbering) {
    case 'bracketed':
      return [heading(`（${chineseNumber(index + 1)}）${name}`), paragraph(text)];
    case 'dotted':
      return [heading(`${index + 1}.${name}`), paragraph(text)];
    case 'inline':
      return [paragraph(`${chineseNumber(index + 1)}是${name}。${text}`)];
    case 'none':
      return [heading(name), paragraph(text)];
  }
}

/** What stands in the cells: numbers, and what some bodies print instead. */
function tableFigures(cells: Readonly<Record<Code, string>>): Record<Code, ExpectedFigure> {
  return Object.fromEntries(Object.entries(cells).map(([code, text]) => [code, figureOf(text)]));
}

function figureOf(text: string): ExpectedFigure {
  if (text === '') return { cell: 'blank', value: null };
  if (text === '/' || text === '—') return { cell: 'notApplicable', value: null };
  return /^-?\d+(?:\.\d+)?$/.test(text) ? { cell: 'number', value: Number(text) } : { cell: 'unreadable', value: null };
}

function proseFigures({ channels, interpretations, requests, proposals, fee }: Draft): Record<Code, ExpectedFigure> {
  const phrases: readonly (StatedPhrase | null)[] = [channels, interpretations, requests, proposals, fee];
  const stated = phrases.flatMap((phrase) => (phrase === null ? [] : Object.entries(phrase.figures)));
  return Object.fromEntries(
    stated.map(([code, figure]) => [
      code,
      typeof figure === 'number' ? { cell: 'number', value: figure } : { cell: 'approximate', value: figure.about },
    ]),
  );
}
