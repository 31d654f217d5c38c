import type { Code, Finding } from '@gongkai/report';
import type { YearCheck } from './check.ts';
import type { BodyOfYear, ComparedReport } from './county-year.ts';
import { numberIn, ownPast, type PastNumber } from './numbers-of-years.ts';
import { isFarOff, smallest, spellComparison, withoutWholes, type Comparison, type Far } from './outlier-figures.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { median } from './robust.ts';
import { sameNumbers, type SameNumber } from './same-in-two-bodies.ts';

/** Amounts have a check of their own. */
const figures: readonly Code[] = [
  ...['channels.total', 'channels.website', 'channels.newMedia', 'channels.wechat', 'interpretations.total'],
  ...['disclosure.licences.decisions', 'disclosure.penalties.decisions', 'disclosure.coercion.decisions'],
  ...['requests.received.total', 'proposals.total'],
];

const fewestYears = 4;
/** At the least three and a half times as much or as little as usual. */
const far: Far = { deviations: 5, least: 0.25 };

interface OfYears extends Comparison {
  readonly past: readonly PastNumber[];
}

export const outlierAgainstOwnHistory: YearCheck = {
  code: 'outlier-against-own-history',
  name: { zh: '与本单位往年相差悬殊', en: 'Far from the body’s own years' },
  sentence: {
    zh: `渠道公开数、解读、许可、处罚、强制、新收申请和建议提案各数，与本单位往年（至少${fewestYears}年，最近6年）中位数的偏离，在对数尺度上不超过离差的${far.deviations}倍，即至少约三倍半以内；本年数和中位数都不足${smallest}的不看。`,
    en: `The numbers of channels, explanations, licences, penalties, coercive measures, applications and proposals lie no more than ${far.deviations} deviations from the median of the body’s own years (at least ${fewestYears}, the last 6) on a logarithmic scale, so at least within three and a half times of it; where number and median are below ${smallest} it is left alone.`,
  },
  basis: {
    zh: '审核惯例：与往年相差悬殊的数多为多录、漏录一位或错行，也可能属实',
    en: 'Practice of reviewers: a number far from earlier years is mostly a digit too many or too few, or of another row; it may be true',
  },
  severity: 'notice',
  scope: 'overYears',
  example: {
    holds: {
      given: { zh: '网站公开120条，往年都在一百条上下', en: '120 items on the website, as in other years' },
      says: { zh: '各数与往年没有悬殊', en: 'No number lies far from earlier years' },
    },
    finding: {
      given: {
        zh: '网站公开1200条，往年都在一百条上下',
        en: '1200 items on the website, where there were about a hundred',
      },
      says: {
        zh: '「政府网站公开信息数」1200，本单位2019—2023年在113至127之间，中位数118（n=5），相差悬殊，请核对',
        en: '“Disclosed on the government website” 1200; in 2019–2023 between 113 and 127, median 118 (n=5): far off, worth a look',
      },
    },
  },
  runYear: (county) => {
    const same = sameNumbers(county);
    return new Map(
      county.bodies.flatMap((body): [number, Finding[]][] =>
        body.report === null ? [] : [[body.agencyId, outcomesOf(body, body.report, same)]],
      ),
    );
  },
};

/** Figures of the body that lie far from its own years; what it took from another body is that check's. */
export function farFromOwnYears(body: BodyOfYear, report: ComparedReport, same: readonly SameNumber[]): OfYears[] {
  const taken = same.flatMap(({ code, doubtful }) => (doubtful.includes(body) ? [code] : []));
  const off = comparable(body, report).filter((each) => !taken.includes(each.code) && isFarOff(each, far));
  const parts = new Set(withoutWholes(off));
  return off.filter((each) => parts.has(each));
}

function comparable(body: BodyOfYear, report: ComparedReport): OfYears[] {
  return figures.flatMap((code) => {
    const value = numberIn(report, code);
    const past = ownPast(body, code);
    return value === null || past.length < fewestYears
      ? []
      : [{ code, value, past, others: past.map((each) => each.value) }];
  });
}

function outcomesOf(body: BodyOfYear, report: ComparedReport, same: readonly SameNumber[]): Finding[] {
  const check = outlierAgainstOwnHistory;
  const compared = comparable(body, report);
  if (compared.length === 0) {
    const reason = {
      zh: `往年数字不足${fewestYears}年`,
      en: `there are numbers of fewer than ${fewestYears} earlier years`,
    };
    return [cannotBeAssessed({ check }, check.name, reason)];
  }
  const off = farFromOwnYears(body, report, same);
  if (off.length === 0) {
    const cells = compared.map(({ code }) => code);
    return [holds({ check, cells }, { zh: '各数与往年没有悬殊', en: 'No number lies far from earlier years' })];
  }
  return off.map(({ past, ...comparison }) => {
    const years = past.map(({ year }) => year);
    const { zh, en } = spellComparison(comparison, {
      zh: `本单位${Math.min(...years)}—${Math.max(...years)}年`,
      en: `in ${Math.min(...years)}–${Math.max(...years)}`,
    });
    const right = {
      value: median(comparison.others),
      places: [],
      reports: past.map(({ agencyId, year }) => ({ agencyId, year })),
    };
    return found(
      { check, cells: [comparison.code], left: { value: comparison.value, places: [] }, right },
      { zh: `${zh}，相差悬殊，请核对`, en: `${en}: far off, worth a look` },
    );
  });
}
