import { type BodyOfYear, type CountyYear, type EarlierYear, proseOf } from '@gongkai/checks';
import type { Document, Report } from '@gongkai/report';
import { owesOn, type SampleAgency, type SampleCounty } from '@gongkai/sample';

/** A report of the sample as it was read. */
export interface ReadReport {
  readonly agencyKey: string;
  readonly year: number;
  readonly report: Report;
  readonly document: Document;
  /** Whether it counts: it has no error. */
  readonly counts: boolean;
}

/** The number of a body of the sample, as others know it. */
export function agencyIdOf(county: SampleCounty, key: string): number {
  return county.agencies.findIndex((each) => each.key === key);
}

/** The sample county year by year, as an office that has all its reports sees it; of two versions the last. */
export function countyYears(county: SampleCounty, reports: readonly ReadReport[]): CountyYear[] {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    bodies: county.agencies
      .filter((agency) => owesOn(agency, year))
      .map((agency) => bodyOfYear(county, reports, agency, year)),
    templates: [],
  }));
}

function bodyOfYear(
  county: SampleCounty,
  reports: readonly ReadReport[],
  agency: SampleAgency,
  year: number,
): BodyOfYear {
  const { key, kind, predecessors } = agency;
  const last = reports.findLast((each) => each.agencyKey === key && each.year === year);
  const before = [key, ...predecessors].flatMap((each) => earlierOf(county, reports, each, key, year));
  return {
    agencyId: agencyIdOf(county, key),
    kind,
    names: namesOf(agency),
    report:
      last === undefined
        ? null
        : { ...last.report, version: versionOf(reports, last), prose: proseOf(last.report, last.document) },
    earlier: before.sort((a, b) => b.year - a.year),
  };
}

function earlierOf(
  county: SampleCounty,
  reports: readonly ReadReport[],
  key: string,
  ownKey: string,
  year: number,
): EarlierYear[] {
  const counting = reports.filter((each) => each.agencyKey === key && each.year < year && each.counts);
  const last = new Map(counting.map((each) => [each.year, each]));
  return [...last.values()].map((each) => ({
    agencyId: agencyIdOf(county, key),
    names: namesOf(county.agencies.find((agency) => agency.key === key)),
    year: each.year,
    version: versionOf(reports, each),
    relation: key === ownKey ? 'same' : 'merged',
    figures: each.report,
    prose: each.year === year - 1 ? proseOf(each.report, each.document) : null,
  }));
}

/** The one that it bears or bore last first. */
function namesOf(agency: SampleAgency | undefined): string[] {
  return (agency?.names ?? []).map(({ name }) => name).reverse();
}

/** They stand in the order in which they came in. */
function versionOf(reports: readonly ReadReport[], of: ReadReport): number {
  return reports.filter((each) => each.agencyKey === of.agencyKey && each.year === of.year).indexOf(of) + 1;
}
