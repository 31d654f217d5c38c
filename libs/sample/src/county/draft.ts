import type { Code } from '@gongkai/report';
import { chance, oneOf, upTo, type Random } from '../random/draw.ts';
import { agencies } from './agencies.ts';
import { nameIn, type SampleAgency } from './agency-row.ts';
import { firstYear, years } from './calendar.ts';
import { chanceOf } from './chance-of.ts';
import { cellOf, newMediaOf, type YearFigures } from './figures/year-figures.ts';
import {
  disclosure,
  management,
  onRequest,
  platforms,
  supervision,
  type AspectPhrases,
} from './phrases/aspect-phrases.ts';
import { channelPhrases, totalPhrases, websitePhrases } from './phrases/channel-phrases.ts';
import { feePhrasesFor } from './phrases/fee-phrases.ts';
import { contacts, introductions, preambles } from './phrases/opening-phrases.ts';
import { otherMatters } from './phrases/other-matters.ts';
import { numberStyle, printNumber } from './phrases/print-number.ts';
import { problemSectionOf, type ProblemSection } from './phrases/problem-section.ts';
import { proposalPhrasesFor } from './phrases/proposal-phrases.ts';
import { requestPhrasesFor, type RequestCounts } from './phrases/request-phrases.ts';
import { accountOf, selfOf, type Speaker } from './phrases/speaker.ts';
import type { StatedPhrase } from './phrases/stated.ts';
import { topicsOf } from './phrases/topics.ts';

/** A sub-heading of section six without its number, and what stands under it. */
export interface Matter {
  readonly heading: string;
  readonly text: string;
}

/** Everything a report is going to say, before it is laid out. */
export interface Draft {
  readonly agency: SampleAgency;
  readonly speaker: Speaker;
  readonly figures: YearFigures;
  /** Cells that are printed as something else than their number. */
  readonly printed: Readonly<Record<Code, string>>;
  /** Year that the title names. */
  readonly titleYear: number;
  readonly preamble: readonly string[];
  readonly introduction: string;
  /** What is said of the five aspects around the numbers. */
  readonly aspects: readonly [string, string, string, string, string];
  readonly channels: StatedPhrase;
  readonly interpretations: StatedPhrase | null;
  readonly requests: StatedPhrase;
  /** Null where the report is silent. */
  readonly proposals: StatedPhrase | null;
  /** Null before 2021, when nobody asked for it. */
  readonly fee: StatedPhrase | null;
  readonly problems: ProblemSection;
  readonly matters: readonly Matter[];
}

/** The numbers of tables three and four that texts repeat. */
export function requestCountsOf(figures: YearFigures): RequestCounts {
  const count = (code: Code) => cellOf(figures, code);
  return {
    received: count('requests.received.total'),
    carriedIn: count('requests.carriedIn.total'),
    concluded: count('requests.total.total'),
    granted: count('requests.granted.total'),
    partlyGranted: count('requests.partlyGranted.total'),
    carriedForward: count('requests.carriedForward.total'),
    persons: count('requests.received.person'),
    reconsiderations: count('review.reconsideration.total'),
    litigations: count('review.litigation.direct.total') + count('review.litigation.afterReconsideration.total'),
  };
}

/** Who writes the report of that body on that year. */
export function speakerOf(agency: SampleAgency, year: number): Speaker {
  const random = chanceOf('text', agency.key, year);
  const name = nameIn(agency, year);
  const style = numberStyle(random);
  return {
    name,
    self: selfOf(name, chanceOf('self', agency.key)() < 0.2),
    account: accountOf(name),
    year,
    topics: turned(topicsOf(agency.key, agency.function), upTo(random, 7)),
    n: (number) => printNumber(style, number),
    random,
  };
}

/** The same four topics, beginning with another one. */
function turned([a, b, c, d]: Speaker['topics'], first: number): Speaker['topics'] {
  const turns: readonly [Speaker['topics'], ...Speaker['topics'][]] = [
    [a, b, c, d],
    [b, d, a, c],
    [c, a, d, b],
    [d, c, b, a],
    [a, c, d, b],
    [b, a, c, d],
    [c, d, b, a],
    [d, b, a, c],
  ];
  return turns[first] ?? turns[0];
}

/** A sound report of that body on that year: what it says is what its figures are. */
export function draftOf(agency: SampleAgency, figures: YearFigures): Draft {
  const speaker = speakerOf(agency, figures.year);
  const { random, year } = speaker;
  const aspect = ({ first, second }: AspectPhrases) =>
    `${oneOf(random, first)(speaker)}${oneOf(random, second)(speaker)}`;
  const silent = figures.proposals.npc + figures.proposals.cppcc === 0 && chance(random, 0.5);
  const requests = requestPhrasesFor(speaker, requestCountsOf(figures));
  return {
    agency,
    speaker,
    figures,
    printed: printedOtherwise(agency, year),
    titleYear: year,
    preamble: preambleOf(speaker, agency),
    introduction: oneOf(random, introductions)(speaker),
    aspects: [aspect(disclosure), aspect(onRequest), aspect(management), aspect(platforms), aspect(supervision)],
    channels: channelsOf(speaker, agency, figures),
    interpretations: interpretationsOf(speaker, figures),
    requests: anyOf(random, requests),
    proposals: silent ? null : anyOf(random, proposalPhrasesFor(speaker, figures.proposals)),
    fee: year < 2021 ? null : anyOf(random, feePhrasesFor(speaker, figures.fee)),
    problems: problemSectionOf(speaker, choiceOf(agency, year)),
    matters: mattersOf(speaker),
  };
}

/** A number of its own for each body in each year. */
export function choiceOf({ key }: SampleAgency, year: number): number {
  return agencies.findIndex((agency) => agency.key === key) * years.length + (year - firstYear);
}

function anyOf<T>(random: Random, choices: readonly T[]): T {
  const choice = choices[upTo(random, choices.length - 1)];
  if (choice === undefined) throw new RangeError('No phrase fits these numbers; give one that always does');
  return choice;
}

function preambleOf(speaker: Speaker, { key }: SampleAgency): string[] {
  const { random } = speaker;
  const own = chanceOf('contact', key);
  const address = `${oneOf(own, ['人民路', '振兴路', '文化街', '和平大道', '迎宾街'])}${1 + upTo(own, 300)}号`;
  const phone = `0000-${1_000_000 + upTo(own, 8_999_999)}`;
  const first = `${oneOf(random, preambles.basis)(speaker)}${oneOf(random, preambles.outline)(speaker)}`;
  const [period, contact] = [
    oneOf(random, preambles.period)(speaker),
    oneOf(random, contacts)(speaker, address, phone),
  ];
  return chance(random, 0.6) ? [first, `${period}${contact}`] : [first, period, contact];
}

/** A body has its habit: one number for everything, or channel by channel; now and then it does otherwise. */
function channelsOf(speaker: Speaker, { key }: SampleAgency, figures: YearFigures): StatedPhrase {
  const { random } = speaker;
  const totalOnly = chanceOf('habit', key)() < 0.13 !== chance(random, 0.05);
  const phrases = totalOnly ? totalPhrases : newMediaOf(figures.channels) === null ? websitePhrases : channelPhrases;
  return anyOf(
    random,
    phrases.flatMap((phrase) => phrase(speaker, figures.channels) ?? []),
  );
}

function interpretationsOf({ n, random }: Speaker, { interpretations }: YearFigures): StatedPhrase | null {
  if (interpretations === null) return null;
  const figures = { 'interpretations.total': interpretations };
  return oneOf(random, [
    { text: `全年制作政策解读材料${n(interpretations)}件。`, figures },
    { text: `配套发布解读稿件${n(interpretations)}篇。`, figures },
    { text: `全年发布政策解读稿件${n(interpretations)}篇。`, figures },
  ]);
}

function mattersOf(speaker: Speaker): Matter[] {
  const { random } = speaker;
  const first = upTo(random, otherMatters.length - 1);
  const count = upTo(random, 2);
  return otherMatters
    .filter((_, i) => (i + otherMatters.length - first) % otherMatters.length < count)
    .map(({ heading, say }) => ({ heading, text: say(speaker) }));
}

/** County bodies make no rules; some of them strike the row out rather than print zeros. */
const strikesOut: Readonly<Record<string, string>> = { justice: '/', weather: '—', beiyuan: '/' };

function printedOtherwise({ key }: SampleAgency, year: number): Readonly<Record<Code, string>> {
  const mark = strikesOut[key];
  if (mark === undefined || year < 2021) return {};
  return Object.fromEntries(['issued', 'repealed', 'inForce'].map((column) => [`disclosure.rules.${column}`, mark]));
}
