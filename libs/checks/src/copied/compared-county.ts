import type { BodyOfYear, CountyYear } from '../county-year.ts';
import type { Prose } from '../prose.ts';
import { comparedSection, type ComparedSection, type Given } from './compared-section.ts';
import { countyNames } from './county-names.ts';
import { formText } from './form-text.ts';
import { normalForm } from './normal-form.ts';

/** The two sections that bodies write in their own words. */
export const ownSections = ['one', 'five'] as const;
export type OwnSection = (typeof ownSections)[number];

/** The prose of a report as it is held against others. */
export interface ComparedText {
  readonly agencyId: number;
  readonly year: number;
  readonly version: number;
  /** What the body is called. */
  readonly name: string;
  readonly one: ComparedSection;
  readonly five: ComparedSection;
  readonly problems: Prose['problems'];
}

/** A body that has handed in, with its own texts of the year before or those of the bodies it continues. */
export interface ComparedBody {
  readonly body: BodyOfYear;
  readonly text: ComparedText;
  readonly before: readonly ComparedText[];
}

export interface ComparedCounty {
  readonly given: Given;
  readonly bodies: readonly ComparedBody[];
}

/** Several checks look at the same county. */
const known = new WeakMap<CountyYear, ComparedCounty>();

/** The prose of all reports of the year and of the year before, made ready once. */
export function comparedCounty(county: CountyYear): ComparedCounty {
  const made = known.get(county) ?? compare(county);
  known.set(county, made);
  return made;
}

function compare({ year, bodies, templates }: CountyYear): ComparedCounty {
  const lastOf = ({ earlier }: BodyOfYear) => earlier.filter((each) => each.year === year - 1);
  const names = countyNames(bodies.flatMap((body) => [body, ...lastOf(body)].flatMap((each) => each.names)));
  const given = { names, templates: [...formText, ...templates].map((text) => normalForm(text, names)) };
  const textOf = (of: Omit<ComparedText, 'one' | 'five' | 'problems'>, prose: Prose): ComparedText => ({
    ...of,
    one: comparedSection(prose.one, given),
    five: comparedSection(prose.five, given),
    problems: prose.problems,
  });
  return {
    given,
    bodies: bodies.flatMap((body) => {
      const { agencyId, report } = body;
      if (report === null) return [];
      return {
        body,
        text: textOf({ agencyId, year, version: report.version, name: nameOf(body) }, report.prose),
        before: lastOf(body).flatMap((each) => {
          const { version, prose } = each;
          const of = { agencyId: each.agencyId, year: each.year, version, name: nameOf(each) };
          return prose === null ? [] : textOf(of, prose);
        }),
      };
    }),
  };
}

function nameOf({ names }: Pick<BodyOfYear, 'names'>): string {
  return names[0] ?? '';
}
