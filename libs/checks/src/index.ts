export type { Check, Subject } from './check.ts';
export { check, checks } from './registry.ts';
export { checksPage } from './checks-page.ts';
