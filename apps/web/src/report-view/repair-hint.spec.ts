import type { FigureValue, StandingReview } from '@gongkai/contracts';
import { type Figure, type Finding, formOf, type Report } from '@gongkai/report';
import { isOfSums, repairHint } from './repair-hint.ts';

const group = 'review.reconsideration';
const sum = {
  left: ['upheld', 'corrected', 'other', 'pending'].map((key) => `${group}.${key}`),
  right: [`${group}.total`],
};
const cells = [...sum.left, ...sum.right];
const figure = (value: number): Figure => ({
  value,
  cell: 'number',
  standing: 'stated',
  unit: '件',
  text: String(value),
  places: [],
});
const reportWith = (...values: number[]): Report => ({
  agency: '示例县样本局',
  year: 2023,
  form: '2021',
  period: { from: null, to: null },
  contact: { phone: null, address: null },
  sections: [],
  figures: Object.fromEntries(cells.map((code, i) => [code, figure(values[i] ?? 0)])),
  aspects: [],
  statements: { problems: [], improvements: [] },
  notes: [],
});
const finding = (change: Partial<Finding> = {}): Finding => ({
  check: 'review-outcomes',
  outcome: 'finding',
  severity: 'error',
  cells,
  left: { value: 36, places: [] },
  right: { value: 63, places: [] },
  message: { zh: '', en: '' },
  ...change,
});
const corrected = (to: FigureValue | null): StandingReview => ({
  kind: 'correct',
  to,
  from: { cell: 'number', value: 63, unit: '件' },
  reason: '看错',
  who: 'office',
  when: '2026-01-02T03:04:05.000Z',
  lookAgain: false,
});
const faulty = reportWith(36, 0, 0, 0, 63);
const total = `${group}.total`;

describe('the hint how to mend the sums', () => {
  it('says what would make them hold', () => {
    const hint = repairHint(faulty, [finding()], {});
    expect(hint?.kind === 'repairs' && hint.repairs[0]?.cells).toEqual([
      { code: `${group}.upheld`, from: 36, to: 63, slip: 'digitsSwapped' },
    ]);
  });

  it('is not looked for where no finding is about a sum', () => {
    expect(repairHint(faulty, [finding({ cells: [total] })], {})).toBeNull();
  });

  it('is none where the sums hold or nothing can be said of them', () => {
    expect(repairHint(reportWith(36, 0, 0, 0, 36), [finding()], {})).toBeNull();
    expect(repairHint({ ...faulty, figures: {} }, [finding()], {})).toBeNull();
  });

  it('is about the report as it was corrected after its reading', () => {
    const to = { cell: 'number', value: 36, unit: '件' } as const;
    expect(repairHint(faulty, [finding()], { [total]: corrected(to) })).toBeNull();
    const more = repairHint(reportWith(36, 0, 0, 0, 36), [finding()], { [total]: corrected({ ...to, value: 0 }) });
    expect(more?.kind).toBe('repairs');
  });

  it('leaves out a figure that the document does not have', () => {
    expect(repairHint(faulty, [finding()], { [total]: corrected(null) })).toBeNull();
  });
});

describe('a finding', () => {
  it('is of the sums where it compares the cells of one of them', () => {
    for (const { left, right } of formOf('2021')?.identities ?? []) {
      expect(isOfSums(finding({ cells: [...left, ...right] }), '2021')).toBe(true);
    }
  });

  it.each([
    ['it compares others', finding({ cells: ['text.reconsiderations', total] }), '2021'],
    ['the edition is not known', finding(), null],
    ['the edition has no such sum', finding(), '2014'],
  ] as const)('is not where %s', (_, other, form) => {
    expect(isOfSums(other, form)).toBe(false);
  });
});
