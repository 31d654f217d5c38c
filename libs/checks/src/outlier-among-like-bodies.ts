import type { AgencyKind, Code, Finding } from '@gongkai/report';
import type { YearCheck } from './check.ts';
import type { BodyOfYear, ComparedReport, CountyYear } from './county-year.ts';
import { numberIn } from './numbers-of-years.ts';
import { farFromOwnYears } from './outlier-against-own-history.ts';
import { isFarOff, smallest, spellComparison, withoutWholes, type Comparison, type Far } from './outlier-figures.ts';
import { cannotBeAssessed, found, holds } from './outcome.ts';
import { sameNumbers, type SameNumber } from './same-in-two-bodies.ts';

/** What every body does; licences and penalties depend on what it is there for. */
const figures: readonly Code[] = [
  ...['channels.total', 'channels.website', 'channels.newMedia', 'channels.wechat', 'interpretations.total'],
  ...['requests.received.total', 'proposals.total'],
];

const fewestBodies = 8;
/** At the least twelve times as much or as little: bodies differ. */
const far: Far = { deviations: 5, least: 0.5 };

const kinds: Readonly<Partial<Record<AgencyKind, string>>> = {
  department: '部门',
  town: '乡镇',
  subdistrict: '街道',
  vertical: '垂管单位',
};

export const outlierAmongLikeBodies: YearCheck = {
  code: 'outlier-among-like-bodies',
  name: { zh: '与同类单位相差悬殊', en: 'Far from bodies of its kind' },
  sentence: {
    zh: `渠道公开数、解读、新收申请和建议提案各数，与同类（部门、乡镇、街道、垂管）其他单位（至少${fewestBodies}个）中位数的偏离，在对数尺度上不超过离差的${far.deviations}倍，即至少约十二倍以内；本单位数和中位数都不足${smallest}的、与本单位往年已相差悬殊的不看。`,
    en: `The numbers of channels, explanations, applications and proposals lie no more than ${far.deviations} deviations from the median of the other bodies of the kind (departments, towns, sub-districts, vertically managed; at least ${fewestBodies}) on a logarithmic scale, so at least within twelve times of it; where number and median are below ${smallest}, or the number is far from the body’s own years already, it is left alone.`,
  },
  basis: {
    zh: '审核惯例：与同类单位相差悬殊的数多为多录一位或口径不同，也可能属实',
    en: 'Practice of reviewers: a number far from those of like bodies is mostly a digit too many or counted otherwise; it may be true',
  },
  severity: 'notice',
  scope: 'amongBodies',
  example: {
    holds: {
      given: { zh: '九个乡镇的网站公开数都在一百条上下', en: 'Nine towns have some hundred items on the website each' },
      says: { zh: '各数与同类单位没有悬殊', en: 'No number lies far from those of like bodies' },
    },
    finding: {
      given: { zh: '其中一个镇填了9600条', en: 'One of them states 9600' },
      says: {
        zh: '「政府网站公开信息数」9600，其他乡镇在60至240之间，中位数115（n=8），相差悬殊，请核对',
        en: '“Disclosed on the government website” 9600; others of its kind between 60 and 240, median 115 (n=8): far off, worth a look',
      },
    },
  },
  runYear: (county) => {
    const same = sameNumbers(county);
    const numbers = numbersByKind(county);
    return new Map(
      county.bodies.flatMap((body): [number, Finding[]][] =>
        body.report === null ? [] : [[body.agencyId, outcomesOf(body, body.report, numbers, same)]],
      ),
    );
  },
};

function outcomesOf(
  body: BodyOfYear,
  report: ComparedReport,
  numbers: NumbersByKind,
  same: readonly SameNumber[],
): Finding[] {
  const check = outlierAmongLikeBodies;
  const kind = kinds[body.kind];
  const cells = kind === undefined ? [] : figures.filter((code) => isComparable(report, code, numbers[body.kind]));
  if (cells.length === 0) {
    const reason =
      kind === undefined
        ? { zh: '其他单位各不相同，没有同类', en: 'other bodies are not alike' }
        : {
            zh: `有数的同类单位不足${fewestBodies}个`,
            en: `fewer than ${fewestBodies} other bodies of its kind have a number`,
          };
    return [cannotBeAssessed({ check }, check.name, reason)];
  }
  const known = new Set(farFromOwnYears(body, report, same).map(({ code }) => code));
  const off = cells
    .flatMap((code) => comparison(report, code, numbers[body.kind]) ?? [])
    .filter((each) => isFarOff(each, far) && !known.has(each.code));
  const parts = new Set(withoutWholes(off));
  const left = off.filter((each) => parts.has(each));
  if (left.length === 0) {
    return [
      holds({ check, cells }, { zh: '各数与同类单位没有悬殊', en: 'No number lies far from those of like bodies' }),
    ];
  }
  return left.map((comparison) => {
    const { zh, en } = spellComparison(comparison, { zh: `其他${kind ?? ''}`, en: 'others of its kind' });
    // The other side is left out: it changes with every report that comes in, and what was decided of this number would not last.
    return found(
      { check, cells: [comparison.code], left: { value: comparison.value, places: [] } },
      { zh: `${zh}，相差悬殊，请核对`, en: `${en}: far off, worth a look` },
    );
  });
}

/** What the bodies of each kind state of each figure, in order of size. */
type NumbersByKind = Readonly<Partial<Record<AgencyKind, ReadonlyMap<Code, readonly number[]>>>>;

function numbersByKind({ bodies }: CountyYear): NumbersByKind {
  const numbers: Partial<Record<AgencyKind, Map<Code, number[]>>> = {};
  for (const { kind, report } of bodies) {
    const ofKind = (numbers[kind] ??= new Map(figures.map((code) => [code, []])));
    for (const code of figures) {
      const value = report === null ? null : numberIn(report, code);
      if (value !== null) ofKind.get(code)?.push(value);
    }
  }
  for (const ofKind of Object.values(numbers)) ofKind.forEach((values) => values.sort((a, b) => a - b));
  return numbers;
}

function isComparable(report: ComparedReport, code: Code, numbers: NumbersByKind[AgencyKind]): boolean {
  return numberIn(report, code) !== null && (numbers?.get(code)?.length ?? 0) > fewestBodies;
}

/** Null where the number is so near the middle of all that the others cannot be far from it. */
function comparison(report: ComparedReport, code: Code, numbers: NumbersByKind[AgencyKind]): Comparison | null {
  const value = numberIn(report, code);
  const all = numbers?.get(code) ?? [];
  if (value === null) return null;
  // Without this one number their median is one of those around the middle.
  const middle = all.slice(Math.ceil(all.length / 2) - 2, Math.floor(all.length / 2) + 2);
  const distance = Math.max(...middle.map((each) => Math.abs(Math.log1p(value) - Math.log1p(each))));
  if (distance <= far.deviations * far.least) return null;
  return { code, value, others: all.toSpliced(all.indexOf(value), 1) };
}
