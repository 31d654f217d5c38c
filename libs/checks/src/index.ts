export type { Before, EarlierReport } from './before.ts';
export type { Check, Subject } from './check.ts';
export { check, checks } from './registry.ts';
export { checksPage } from './checks-page.ts';
export type { Change, Repair, Repairs, Slip } from './repair/repair.ts';
export { smallestRepairs } from './repair/smallest-repairs.ts';
