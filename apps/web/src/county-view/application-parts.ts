import {
  type Applicant,
  applicants,
  asks,
  outcomeParts,
  outcomes,
  reportsOf,
  type CountyFigures,
} from '@gongkai/figures';
import type { Code } from '@gongkai/report';

/** Figures of table three under the key that names and colours them on the page of applications. */
export interface ApplicationPart {
  readonly key: string;
  /** The key that gives it its colour. */
  readonly group: string;
  readonly codes: readonly Code[];
}

/** The outcome 其他处理 has a key of its own: `other` are the other channels. */
const keyOf = (group: string) => (group === 'other' ? 'otherOutcome' : group);
const whole = (key: string): ApplicationPart => ({ key, group: key, codes: [`requests.${key}.total`] });

/** What came in. */
export const cameParts: readonly ApplicationPart[] = ['received', 'carriedIn'].map(whole);

/** The six groups of outcomes. */
export const outcomeGroups: readonly ApplicationPart[] = outcomeParts().map(({ key, figures }) => ({
  key: keyOf(key),
  group: keyOf(key),
  codes: figures,
}));

export const forwardPart: ApplicationPart = whole('carriedForward');

/** Applications received by kind of applicant. */
export const applicantRows: readonly ApplicationPart[] = applicants
  .filter((applicant): applicant is Exclude<Applicant, 'total'> => applicant !== 'total')
  .map((key) => ({
    key,
    group: key === 'person' ? 'person' : 'organisation',
    codes: [`requests.received.${key}`],
  }));

/** The two kinds that the form puts first: 自然人, 法人或其他组织. */
export const applicantKinds: readonly ApplicationPart[] = ['person', 'organisation'].map((group) => ({
  key: group,
  group,
  codes: applicantRows.filter((row) => row.group === group).flatMap(({ codes }) => codes),
}));

/** 其他 of 其他处理 is one row in 2019 and one of three since 2021; both say 其他. */
const rowKey = (code: Code) => {
  const [, group = '', row = ''] = code.split('.');
  return row === 'total' ? keyOf(group) : row;
};

/** Rows for what was not granted, that the reports of a year were asked for. */
export function reasonRows(county: CountyFigures<number>, year: number): ApplicationPart[] {
  const forms = [...new Set(reportsOf(county, year).map(({ figures }) => figures.form))];
  return outcomeGroups
    .filter(({ key }) => key !== 'granted' && key !== 'partlyGranted')
    .flatMap(({ group, codes }) =>
      codes
        .filter((code) => forms.some((form) => asks(form, code)))
        .map((code) => ({ key: rowKey(code), group, codes: [code] })),
    );
}

/** Every part of the page by its key, as the address names it. */
export function applicationPart(county: CountyFigures<number>, year: number, key: string): ApplicationPart | null {
  const all = [
    ...cameParts,
    ...outcomeGroups,
    forwardPart,
    ...applicantRows,
    ...applicantKinds.slice(1),
    ...reasonRows(county, year),
  ];
  return all.find((part) => part.key === key) ?? null;
}

/** The part that a node of the flow stands for; null for `handled`, which is none. */
export function partOfNode(node: string): ApplicationPart | null {
  const key = outcomes.some((outcome) => outcome === node) ? keyOf(node) : node;
  return [...cameParts, ...outcomeGroups, forwardPart].find((part) => part.key === key) ?? null;
}
