import { type Check, checks } from '@gongkai/checks';

const byCode = new Map(checks.map((check) => [check.code, check]));

/** The check that made a finding; undefined for one that the program no longer has. */
export function checkOf(code: string): Check | undefined {
  return byCode.get(code);
}
