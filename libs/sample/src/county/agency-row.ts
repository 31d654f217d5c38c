import type { AgencyKind } from '@gongkai/report';

/** A name with the days it was in use; null where the sample knows no beginning or no end. */
export interface AgencyName {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a body works on: how much of what it does in a year follows from it. */
export type AgencyFunction =
  | 'administration'
  | 'economy'
  | 'education'
  | 'culture'
  | 'security'
  | 'welfare'
  | 'justice'
  | 'finance'
  | 'labour'
  | 'land'
  | 'building'
  | 'transport'
  | 'agriculture'
  | 'health'
  | 'emergency'
  | 'market'
  | 'statistics'
  | 'licensing'
  | 'tax'
  | 'environment'
  | 'town'
  | 'subdistrict';

/** How an office groups its departments; towns and subdistricts are a kind and need no group. */
const groups: Readonly<Record<AgencyFunction, string | null>> = {
  administration: '综合',
  economy: '经济',
  education: '教育',
  culture: '文化',
  security: '公安',
  welfare: '民政',
  justice: '司法',
  finance: '财政',
  labour: '人社',
  land: '自然资源',
  building: '住建',
  transport: '交通',
  agriculture: '农业',
  health: '卫生',
  emergency: '应急',
  market: '市场监管',
  statistics: '综合',
  licensing: '综合',
  tax: '财政',
  environment: '自然资源',
  town: null,
  subdistrict: null,
};

/** What the office groups the body by; null: nothing. */
export function functionGroupOf(agency: Pick<SampleAgency, 'function'>): string | null {
  return groups[agency.function];
}

/** A body of the sample county. Every name carries 示例, so that none passes for a real one. */
export interface SampleAgency {
  /** Its identity, whatever its name. */
  readonly key: string;
  readonly kind: AgencyKind;
  readonly function: AgencyFunction;
  /** Oldest first. */
  readonly names: readonly AgencyName[];
  /** Keys of the bodies it was merged from. */
  readonly predecessors: readonly string[];
  /** First and last report year it owes; null: since before the sample, until now. */
  readonly owes: { readonly from: number | null; readonly to: number | null };
}

/** The last name in use on 31 December of that year: the one its report carries. */
export function nameIn({ key, names }: SampleAgency, year: number): string {
  const day = `${year}-12-31`;
  const name =
    names.find(({ from, to }) => (from === null || from <= day) && (to === null || to >= day)) ?? names.at(-1);
  if (name === undefined) throw new RangeError(`The agency "${key}" has no name; give it at least one`);
  return name.name;
}

/** Whether the body owes a report on that year. */
export function owesOn({ owes }: SampleAgency, year: number): boolean {
  return (owes.from === null || owes.from <= year) && (owes.to === null || year <= owes.to);
}
