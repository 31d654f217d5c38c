import fc from 'fast-check';
import { formOf, type Document, type Figure, type Finding, type Place } from '@gongkai/report';
import { validReport, withFigures, withLine } from '../test/valid-report.ts';
import type { Subject } from './check.ts';
import { groundsOf } from './grounds-of.ts';
import { check } from './registry.ts';

const found = (subject: Subject) => check(subject).filter(({ outcome }) => outcome === 'finding');
const groundsIn = (subject: Subject) => found(subject).map((finding) => groundsOf(finding, subject));
const cells = formOf('2021')?.indicators.filter(({ table }) => table !== null) ?? [];

/** A report in which one cell of its tables is wrong, and with residue of a template. */
const faulty = fc
  .record({ code: fc.constantFrom(...cells.map(({ code }) => code)), more: fc.integer({ min: 1, max: 99 }) })
  .map(({ code, more }) => {
    const subject = withLine('（三）政府信息管理情况', 'XX局按要求编制。');
    const value = (subject.report.figures[code]?.value ?? 0) + more;
    return withFigures(subject, { [code]: { value, text: String(value) } });
  })
  .filter((subject) => found(subject).length > 1);

/** The same report in a document that has something in front of it. */
function movedBy(length: number, { report, document }: Subject): Subject {
  const span = <T extends { start: number; end: number }>(each: T): T => ({
    ...each,
    start: each.start + length,
    end: each.end + length,
  });
  const place = (each: Place): Place => (each.kind === 'sentence' ? span(each) : each);
  const moved: Document = {
    ...document,
    text: `${' '.repeat(length)}${document.text}`,
    blocks: document.blocks.map((block) =>
      block.kind === 'grid' ? { ...span(block), cells: block.cells.map(span) } : span(block),
    ),
  };
  const figures = Object.entries(report.figures).map(([code, figure]): [string, Figure] => [
    code,
    { ...figure, places: figure.places.map(place) },
  ]);
  const sections = report.sections.map((each) => ({ ...span(each), heading: span(each.heading) }));
  return { document: moved, report: { ...report, sections, figures: Object.fromEntries(figures) } };
}

describe('groundsOf', () => {
  it('are the same wherever in a document the report stands', () => {
    fc.assert(
      fc.property(faulty, fc.integer({ min: 1, max: 500 }), (subject, length) => {
        expect(groundsIn(movedBy(length, subject))).toEqual(groundsIn(subject));
      }),
    );
  });

  it('are others whenever a compared figure is', () => {
    fc.assert(
      fc.property(faulty, fc.nat(), fc.integer({ min: 1, max: 99 }), (subject, pick, more) => {
        const compared = found(subject).filter(({ cells }) => cells.length > 0);
        for (const finding of compared) {
          const code = finding.cells[pick % finding.cells.length] ?? '';
          const figure = subject.report.figures[code];
          const changed: Partial<Figure> = { value: (figure?.value ?? 0) + more };
          const other = withFigures(subject, { [code]: changed });
          expect(groundsOf(finding, other)).not.toBe(groundsOf(finding, subject));
        }
      }),
    );
  });

  const subject = withLine('（三）政府信息管理情况', 'XX局按要求编制。');
  const residue = found(subject).find(({ check }) => check === 'template-residue');
  const unbalanced = withFigures(validReport(), { 'requests.received.person': { value: 77, text: '77' } });
  const balance = found(unbalanced).find(({ check }) => check === 'requests-balance');
  const copied: Finding = {
    ...{
      check: 'copied-text',
      outcome: 'finding',
      severity: 'warning',
      cells: [],
      message: { zh: '雷同', en: 'copied' },
    },
    left: { value: null, places: [] },
    right: {
      value: null,
      places: [],
      reports: [
        { agencyId: 3, year: 2023 },
        { agencyId: 2, year: 2023 },
      ],
      quotes: [
        { agencyId: 2, year: 2023, text: '按月 检查。', place: { kind: 'sentence', section: 5, start: 9, end: 15 } },
      ],
    },
  };

  it.each<[string, Finding | undefined, (finding: Finding) => Finding]>([
    ['how grave it is', balance, (finding) => ({ ...finding, severity: 'notice' })],
    ['how it is said', balance, (finding) => ({ ...finding, message: { zh: '甲', en: 'a' } })],
    ['what else it follows from', balance, (finding) => ({ ...finding, cause: 'requests.total.total' })],
    ['the order of cells', balance, (finding) => ({ ...finding, cells: finding.cells.toReversed() })],
    [
      'the order of reports',
      copied,
      (finding) => ({ ...finding, right: { ...finding.right, reports: finding.right.reports?.toReversed() ?? [] } }),
    ],
    [
      'where and with what spaces a passage stands elsewhere',
      copied,
      (finding) => ({
        ...finding,
        right: {
          ...finding.right,
          quotes: (finding.right.quotes ?? []).map((quote) => ({
            ...quote,
            text: '按月检查。\n',
            place: { ...quote.place, start: 40, end: 46 },
          })),
        },
      }),
    ],
  ])('do not depend on %s', (_, finding, change) => {
    if (finding === undefined) throw new Error('The draft has no such finding');
    const of = finding === balance ? unbalanced : subject;
    expect(groundsOf(change(finding), of)).toBe(groundsOf(finding, of));
  });

  it.each<[string, Finding | undefined, (finding: Finding) => Finding]>([
    ['the check', balance, (finding) => ({ ...finding, check: 'requests-outcomes' })],
    ['what it is about', residue, (finding) => ({ ...finding, about: 'platforms' })],
    ['the number of a side', balance, (finding) => ({ ...finding, right: { ...finding.right, value: 1 } })],
    ['the wording', residue, (finding) => ({ ...finding, left: { value: null, places: [] } })],
    [
      'another report',
      copied,
      (finding) => ({ ...finding, right: { ...finding.right, reports: [{ agencyId: 2, year: 2022 }] } }),
    ],
    [
      'a quoted passage',
      copied,
      (finding) => ({
        ...finding,
        right: { ...finding.right, quotes: (finding.right.quotes ?? []).map((quote) => ({ ...quote, text: '另文' })) },
      }),
    ],
  ])('are others when %s is', (_, finding, change) => {
    if (finding === undefined) throw new Error('The draft has no such finding');
    const of = finding === balance ? unbalanced : subject;
    expect(groundsOf(change(finding), of)).not.toBe(groundsOf(finding, of));
  });

  it.each<[string, Partial<Figure>]>([
    ['blank', { cell: 'blank', value: null, text: '' }],
    ['not applicable', { cell: 'notApplicable', value: null, text: '/' }],
    ['approximate', { cell: 'approximate' }],
    ['unreadable', { cell: 'unreadable', value: null, text: '见附件' }],
  ])('tell a number from what is %s', (_, change) => {
    if (balance === undefined) throw new Error('The draft balances');
    const other = withFigures(unbalanced, { 'requests.received.person': change });
    expect(groundsOf(balance, other)).not.toBe(groundsOf(balance, unbalanced));
  });

  it.each<[string, Place]>([
    ['a cell', { kind: 'cell', section: 3, table: 1, row: 2, column: 3 }],
    ['a sentence', { kind: 'sentence', section: 1, start: 5, end: 9 }],
  ])('have the wording of %s', (_, place) => {
    if (residue === undefined) throw new Error('The draft has no residue');
    const at = { ...residue, left: { value: null, places: [place] } };
    const nowhere = {
      ...residue,
      left: { value: null, places: [{ kind: 'cell', section: 3, table: 99, row: 0, column: 0 } as const] },
    };
    expect(groundsOf(at, subject)).not.toBe(groundsOf(nowhere, subject));
  });
});
