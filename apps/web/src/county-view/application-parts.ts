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
import type { TablePart } from './part-series.ts';

/** The outcome 其他处理 has a key of its own: `other` are the other channels. */
const keyOf = (group: string) => (group === 'other' ? 'otherOutcome' : group);
const whole = (key: string): TablePart => ({ key, group: key, codes: [`requests.${key}.total`] });

/** What came in. */
export const cameParts: readonly TablePart[] = ['received', 'carriedIn'].map(whole);

/** The six groups of outcomes. */
export const outcomeGroups: readonly TablePart[] = outcomeParts().map(({ key, figures }) => ({
  key: keyOf(key),
  group: keyOf(key),
  codes: figures,
}));

export const forwardPart: TablePart = whole('carriedForward');

/** Applications received by kind of applicant. */
export const applicantRows: readonly TablePart[] = applicants
  .filter((applicant): applicant is Exclude<Applicant, 'total'> => applicant !== 'total')
  .map((key) => ({
    key,
    group: key === 'person' ? 'person' : 'organisation',
    codes: [`requests.received.${key}`],
  }));

/** The two kinds that the form puts first: 自然人, 法人或其他组织. */
export const applicantKinds: readonly TablePart[] = ['person', 'organisation'].map((group) => ({
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
export function reasonRows(county: CountyFigures<number>, year: number): TablePart[] {
  const forms = [...new Set(reportsOf(county, year).map(({ figures }) => figures.form))];
  return outcomeGroups
    .filter(({ key }) => key !== 'granted' && key !== 'partlyGranted')
    .flatMap(({ group, codes }) =>
      codes
        .filter((code) => forms.some((form) => asks(form, code)))
        .map((code) => ({ key: rowKey(code), group, codes: [code] })),
    );
}

/** Every part of the page. */
export function applicationParts(county: CountyFigures<number>, year: number): TablePart[] {
  const kinds = [...applicantRows, ...applicantKinds.slice(1)];
  return [...cameParts, ...outcomeGroups, forwardPart, ...kinds, ...reasonRows(county, year)];
}

/** The part that a node of the flow stands for; null for `handled`, which is none. */
export function partOfNode(node: string): TablePart | null {
  const key = outcomes.some((outcome) => outcome === node) ? keyOf(node) : node;
  return [...cameParts, ...outcomeGroups, forwardPart].find((part) => part.key === key) ?? null;
}
