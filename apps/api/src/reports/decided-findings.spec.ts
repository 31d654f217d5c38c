import type { StandingDecision } from '@gongkai/contracts';
import type { Finding } from '@gongkai/report';
import type { Standing } from '../store/decisions.ts';
import { type DecidedBefore, decidedFindings, notWaived } from './decided-findings.ts';

const balance: Finding = {
  ...{ check: 'requests-balance', outcome: 'finding', severity: 'error' },
  cells: ['requests.received.total', 'requests.total.total'],
  left: { value: 5, places: [] },
  right: { value: 4, places: [] },
  message: { zh: '不平', en: 'off' },
};
const wordingOnly: Finding = { ...balance, check: 'template-residue', cells: [], left: { value: null, places: [] } };
const copied = (agencyId: number, year: number, section: 1 | 5 = 5): Finding => ({
  ...wordingOnly,
  check: 'copied-text',
  left: { value: null, places: [{ kind: 'sentence', section, start: 0, end: 9 }] },
  right: { value: null, places: [], reports: [{ agencyId, year }] },
});
const decided = (reason: string | null): StandingDecision => ({
  ...{ kind: 'waive', reason, footnote: null, who: 'office', when: '2026-01-01T00:00:00.000Z' },
});
const standing = (key: string, finding: Finding, reason: string | null = 'a reason', year = 2023): Standing => ({
  ...{ key, year, finding },
  decision: decided(reason),
});
const none: DecidedBefore = { year: 2023, standing: [], lastYear: [] };
const one = (finding: Finding, before: Partial<DecidedBefore>, key = 'k') => {
  const [shown] = decidedFindings([{ ...finding, key }], { ...none, ...before });
  return [shown?.decision?.reason, shown?.reopened?.reason, shown?.lastYear?.reason];
};
const nothing = [undefined, undefined, undefined];

describe('decidedFindings', () => {
  it.each<[string, Finding, Partial<DecidedBefore>, (string | undefined)[]]>([
    ['nothing where nothing was decided', balance, {}, nothing],
    ['what stands on the key', balance, { standing: [standing('k', balance)] }, ['a reason', undefined, undefined]],
    [
      'what stands on the same cells under a key that is found no more',
      balance,
      { standing: [standing('old', { ...balance, cells: balance.cells.toReversed() })] },
      [undefined, 'a reason', undefined],
    ],
    [
      'the newest of several',
      balance,
      { standing: [standing('old', balance, 'newest'), standing('older', balance, 'older')] },
      [undefined, 'newest', undefined],
    ],
    ['nothing of other cells', balance, { standing: [standing('old', { ...balance, cells: ['x'] })] }, nothing],
    ['nothing of another check', balance, { standing: [standing('old', { ...balance, check: 'y' })] }, nothing],
    ['nothing of another wording', wordingOnly, { standing: [standing('old', wordingOnly)] }, nothing],
    [
      'what stands on a copy of the same report in other words',
      copied(3, 2023),
      { standing: [standing('old', copied(3, 2023))] },
      [undefined, 'a reason', undefined],
    ],
    ['nothing of a copy of another', copied(3, 2023), { standing: [standing('old', copied(4, 2023))] }, nothing],
    [
      'nothing of a copy in another section',
      copied(3, 2023, 1),
      { standing: [standing('old', copied(3, 2023))] },
      nothing,
    ],
    [
      'last year’s reason on the same cells',
      balance,
      { lastYear: [standing('old', balance, 'then', 2022)] },
      [undefined, undefined, 'then'],
    ],
    [
      'last year’s on the same words',
      wordingOnly,
      { lastYear: [standing('k', wordingOnly, 'then', 2022)] },
      [undefined, undefined, 'then'],
    ],
    [
      'last year’s on a copy that lay as far back',
      copied(3, 2022),
      { lastYear: [standing('old', copied(3, 2021), 'then', 2022)] },
      [undefined, undefined, 'then'],
    ],
    ['none of last year’s without a reason', balance, { lastYear: [standing('k', balance, null, 2022)] }, nothing],
    [
      'no more of last year’s once it is decided',
      balance,
      { standing: [standing('k', balance)], lastYear: [standing('old', balance, 'then', 2022)] },
      ['a reason', undefined, undefined],
    ],
    [
      'nothing on what cannot be assessed',
      { ...balance, outcome: 'cannotBeAssessed' },
      { standing: [standing('k', balance), standing('old', balance)] },
      nothing,
    ],
  ])('names %s', (_, finding, before, expected) => {
    expect(one(finding, before)).toEqual(expected);
  });

  it('takes no decision for reopened that stands on another finding of the version', () => {
    const both = [
      { ...balance, key: 'a' },
      { ...balance, key: 'b' },
    ];
    const [, other] = decidedFindings(both, { ...none, standing: [standing('a', balance)] });
    expect(other).toMatchObject({ key: 'b', decision: null, reopened: null });
  });
});

describe('notWaived', () => {
  it('keeps what is open, confirmed or asked about', () => {
    const keys = ['open', 'waive', 'confirm', 'ask'];
    const findings = keys.map((key) => ({ ...balance, key }));
    const decisions = (['waive', 'confirm', 'ask'] as const).map((kind) => ({
      ...standing(kind, balance),
      decision: { ...decided(null), kind },
    }));
    const shown = decidedFindings(findings, { ...none, standing: decisions });
    expect(notWaived(shown).map(({ key }) => key)).toEqual(['open', 'confirm', 'ask']);
  });
});
