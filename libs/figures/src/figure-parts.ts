import { forms, indicatorOf, type Code } from '@gongkai/report';
import type { FigureOf } from './body-figure.ts';
import { newMedia } from './channel-split.ts';

/** A part of a total: figures that no report counts twice, under the name that gives it its colour. */
export interface FigurePart {
  readonly key: string;
  readonly figures: readonly FigureOf[];
}

/** Channels of `channels.total`; what names none is 未区分渠道. */
export const channelParts: readonly FigurePart[] = [
  { key: 'website', figures: ['channels.website'] },
  { key: 'newMedia', figures: [newMedia] },
  { key: 'other', figures: ['channels.gazette', 'channels.other'] },
];

/** Platforms of `channels.newMedia`. */
export const newMediaParts: readonly FigurePart[] = ['wechat', 'weibo', 'video', 'otherMedia'].map((key) => ({
  key,
  figures: [`channels.${key}`],
}));

/** Decisions of table two, which has no total of them. */
export const decisionParts: readonly FigurePart[] = ['licences', 'penalties', 'coercion'].map((key) => ({
  key,
  figures: [`disclosure.${key}.decisions`],
}));

/** The columns of table three: kinds of applicant and their total. */
export const applicants = ['person', 'company', 'research', 'charity', 'legal', 'otherBody', 'total'] as const;
export type Applicant = (typeof applicants)[number];

export const outcomes = ['granted', 'partlyGranted', 'refused', 'unavailable', 'unprocessed', 'other'] as const;
export type OutcomeGroup = (typeof outcomes)[number];

/**
 * The six groups of outcomes of `requests.total.*`, each with its rows in every edition: 其他处理 is one row in 2019, three
 * since 2021. Rows of the statistics of 2014 are not of these groups.
 */
export function outcomeParts(applicant: Applicant = 'total'): (FigurePart & {
  readonly key: OutcomeGroup;
  readonly figures: readonly Code[];
})[] {
  return outcomes.map((key) => ({ key, figures: rowsOf(key, applicant) }));
}

/** Kinds of applicant that make up a row of table three, such as `requests.received`. */
export function applicantParts(row: string): FigurePart[] {
  return applicants
    .filter((applicant) => applicant !== 'total')
    .map((key) => ({ key, figures: [indicatorOf(`${row}.${key}`).code] }));
}

const rows = new Map<string, Code[]>();

function rowsOf(group: OutcomeGroup, applicant: Applicant): Code[] {
  const known = rows.get(`${group}.${applicant}`);
  if (known !== undefined) return known;
  const codes = forms.flatMap(({ identities }) =>
    identities
      .filter(({ relation, right }) => relation === 'requestsOutcomes' && right[0] === `requests.total.${applicant}`)
      .flatMap(({ left }) => left)
      .filter((code) => code.startsWith(`requests.${group}.`)),
  );
  const made = [...new Set(codes)];
  rows.set(`${group}.${applicant}`, made);
  return made;
}
