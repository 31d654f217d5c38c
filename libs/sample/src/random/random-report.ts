import { formOf, type Code } from '@gongkai/report';
import { channelPhrases } from './channel-phrases.ts';
import { chance, oneOf, upTo, type Random } from './draw.ts';
import { exampleReport, type ExampleAgency, type ExampleContent } from './example-report.ts';
import { feePhrase, noFeePhrases } from './fee-phrases.ts';
import { problemSection } from './problem-phrases.ts';
import { proposalPhrases } from './proposal-phrases.ts';
import { randomCells } from './random-cells.ts';
import { requestPhrasesFor } from './request-phrases.ts';
import type { ReportContent } from '../report-content.ts';

/** What a random report must be of; anything not given is drawn. */
export interface RandomReportOptions {
  /** Its name must carry 示例, so that no generated report passes for a real one. */
  readonly agency?: ExampleAgency;
  /** 2021 or later. */
  readonly year?: number;
  /** Nothing is open at the beginning or end of the year, so that reports of one body on several years fit together. */
  readonly withinTheYear?: true;
}

/** A report and what a reader must find in it. */
export interface RandomReport extends Pick<ExampleContent, 'agency' | 'year' | 'phone' | 'address'> {
  readonly content: ReportContent;
  /** Every figure the report states, cells and prose, in the unit it is printed in. */
  readonly expected: Readonly<Record<Code, number>>;
  /** How many of each section five lists. */
  readonly statements: { readonly problems: number; readonly improvements: number };
}

const agencies: readonly [ExampleAgency, ...ExampleAgency[]] = [
  { name: '示例县示例局', kind: 'department' },
  { name: '示例县水务局', kind: 'department' },
  { name: '示例县教育和体育局', kind: 'department' },
  { name: '示例县行政审批服务局', kind: 'department' },
  { name: '示例县示例镇人民政府', kind: 'town' },
  { name: '示例县人民政府示例街道办事处', kind: 'subdistrict' },
];

/**
 * A valid report on 2021 or later: the identities of the form hold, the parts add up to their totals, the text says
 * what the tables say. Its numbers and wording are drawn; the same random numbers give the same report.
 * @throws {RangeError} for an agency without 示例 in its name or a year before 2021
 */
export function randomReport(random: Random, options: RandomReportOptions = {}): RandomReport {
  const agency = options.agency ?? oneOf(random, agencies);
  const year = options.year ?? 2021 + upTo(random, 4);
  if (!agency.name.includes('示例')) {
    throw new RangeError(`"${agency.name}" may be a real body; a generated report needs 示例 in its name`);
  }
  const form = formOf('2021');
  if (form === null || year < 2021) throw new RangeError(`No random report on ${year}; the 2021 form is for 2021 on`);

  const cells = randomCells(random, form, {
    quiet: chance(random, 0.4),
    withinTheYear: options.withinTheYear === true,
  });
  const count = (code: Code) => cells[code] ?? 0;
  const channels = oneOf(
    random,
    channelPhrases,
  )({
    year,
    website: 1 + upTo(random, 400),
    wechat: 1 + upTo(random, 900),
    weibo: 1 + upTo(random, 90),
    video: 1 + upTo(random, 90),
  });
  const requestCounts = {
    received: count('requests.received.total'),
    carriedIn: count('requests.carriedIn.total'),
    concluded: count('requests.total.total'),
    granted: count('requests.granted.total'),
    reconsiderations: count('review.reconsideration.total'),
    litigations: count('review.litigation.direct.total') + count('review.litigation.afterReconsideration.total'),
  };
  const requests = oneOf(random, requestPhrasesFor(requestCounts))(requestCounts);
  const proposals = oneOf(random, proposalPhrases)({ npc: 1 + upTo(random, 12), cppcc: 1 + upTo(random, 20) });
  const fee = chance(random, 0.8) ? oneOf(random, noFeePhrases)() : feePhrase(10 * (1 + upTo(random, 60)));
  const { parts, ...statements } = problemSection(random);
  const head = {
    agency,
    year,
    phone: `0000-${1_000_000 + upTo(random, 8_999_999)}`,
    address: `示例路${1 + upTo(random, 200)}号`,
  };
  const busy = { trainings: 1 + upTo(random, 4), trainees: 10 + upTo(random, 80), calls: upTo(random, 300) };
  return {
    ...head,
    content: exampleReport({ ...head, cells, channels, requests, proposals, fee, problems: parts, busy }),
    expected: { ...cells, ...channels.figures, ...requests.figures, ...proposals.figures, ...fee.figures },
    statements,
  };
}
