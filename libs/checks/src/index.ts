export type { Before, EarlierReport } from './before.ts';
export type { Check, Example, ReportCheck, Subject, YearCheck } from './check.ts';
export type { BodyOfYear, ComparedReport, CountyYear, EarlierYear } from './county-year.ts';
export {
  proseOf,
  sentencesOfReport,
  type Prose,
  type ProseSource,
  type Sentence,
  type SentenceOfReport,
} from './prose.ts';
export { check, checks, checkYear, type InForce } from './registry.ts';
export { groundsOf } from './grounds-of.ts';
export { checksPage } from './checks-page.ts';
export type { Change, Repair, Repairs, Slip } from './repair/repair.ts';
export { smallestRepairs } from './repair/smallest-repairs.ts';
