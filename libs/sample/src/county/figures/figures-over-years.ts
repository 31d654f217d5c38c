import { chance, upTo } from '../../random/draw.ts';
import { activityOf } from '../activity.ts';
import { agencies, agencyOf } from '../agencies.ts';
import { owesOn, type SampleAgency } from '../agency-row.ts';
import { firstYear, years } from '../calendar.ts';
import { chanceOf, eventsIn } from '../chance-of.ts';
import { byApplicant, noApplicants, type ByApplicant } from './applicants.ts';
import { channelsOverYears } from './channels-over-years.ts';
import { disclosureInYear, standingAtFirst, type Standing } from './disclosure-in-year.ts';
import { requestsInYear } from './requests-in-year.ts';
import { nothingPending, pendingTogether, reviewsInYear, type Pending } from './reviews-in-year.ts';
import type { YearFigures } from './year-figures.ts';

/** What passes from one year to the next. */
interface Carried {
  readonly requests: ByApplicant;
  readonly received: number;
  readonly pending: Pending;
  readonly standing: Standing;
}

/** Bodies that charged an information processing fee, 元 by year: rare, and in tens. */
const fees: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  land: { 2022: 360, 2024: 120 },
  housing: { 2023: 200 },
  police: { 2025: 80 },
};

/** Years in which a small body with few applications had none at all, and applied nothing else of the tables. */
const quiet = 0.35;

/**
 * Figures of one body for every year it owes a report. What stays open at the end of a year comes again in the next, and
 * documents in force follow from those issued and repealed.
 */
export function figuresOverYears(agency: SampleAgency): ReadonlyMap<number, YearFigures> {
  const { figures } = lineOf(agency);
  return figures;
}

interface Line {
  readonly figures: ReadonlyMap<number, YearFigures>;
  readonly last: Carried;
}

const lines = new Map<string, Line>();

function lineOf(agency: SampleAgency): Line {
  const known = lines.get(agency.key);
  if (known !== undefined) return known;
  const activity = activityOf(agency);
  const channels = channelsOverYears(agency);
  const figures = new Map<number, YearFigures>();
  let carried = atFirst(agency);
  for (const year of years.filter((each) => owesOn(agency, each))) {
    const random = chanceOf('figures', agency.key, year);
    const closes = agency.owes.to === year && !hasSuccessor(agency);
    const mean = chance(random, activity.requests < 1 ? quiet : 0) ? 0 : activity.requests * growth(year);
    const requests = requestsInYear(random, year, mean, carried.requests, closes);
    const received = requests.cells['requests.received.total'] ?? 0;
    const reviews = reviewsInYear(random, year, received + carried.received, carried.pending, closes);
    const disclosure = disclosureInYear(random, year, activity, carried.standing);
    const proposals = eventsIn(random, activity.proposals);
    const npc = Math.min(proposals, eventsIn(random, proposals * 0.38));
    figures.set(year, {
      year,
      channels: channels.get(year) ?? { website: 0, wechat: null, weibo: null, video: null },
      cells: { ...disclosure.cells, ...requests.cells, ...reviews.cells },
      proposals: { npc, cppcc: proposals - npc },
      fee: fees[agency.key]?.[year] ?? 0,
      interpretations: chance(random, 0.3) ? 1 + upTo(random, 17) : null,
    });
    carried = { requests: requests.carriedForward, received, pending: reviews.pending, standing: disclosure.standing };
  }
  const line = { figures, last: carried };
  lines.set(agency.key, line);
  return line;
}

/** What a body has open passes to its successor; without one it is settled before the end. */
function hasSuccessor({ key }: SampleAgency): boolean {
  return agencies.some(({ predecessors }) => predecessors.includes(key));
}

/** Applications grew after 2021 and fell a little since. */
function growth(year: number): number {
  return [0.8, 0.86, 1, 1.16, 1.24, 1.15, 1.1][year - firstYear] ?? 1;
}

/** What a body starts with: what its predecessors left, or what the years before the sample left. */
function atFirst(agency: SampleAgency): Carried {
  const random = chanceOf('before', agency.key);
  const activity = activityOf(agency);
  const standing = standingAtFirst(random, activity);
  const before = agency.predecessors.map((key) => lineOf(agencyOf(key)).last);
  if (before.length > 0) {
    const inForce = before.reduce((sum, each) => sum + each.standing.inForce, 0);
    return {
      requests: byApplicant((applicant) => before.reduce((sum, { requests }) => sum + requests[applicant], 0)),
      received: before.reduce((sum, { received }) => sum + received, 0),
      pending: pendingTogether(before.map(({ pending }) => pending)),
      standing: { ...standing, inForce },
    };
  }
  const founded = agency.owes.from !== null;
  const open = founded ? noApplicants : openBefore(random, activity.requests);
  return { requests: open, received: 0, pending: nothingPending, standing };
}

function openBefore(random: () => number, mean: number): ByApplicant {
  return { ...noApplicants, person: eventsIn(random, mean * 0.05) };
}
