import { isDeepStrictEqual } from 'node:util';
import { type Check, checks, type InForce } from '@gongkai/checks';
import type { Finding } from '@gongkai/report';
import type { VersionRef } from '../store/county-years.ts';
import type { Tx } from '../store/in-scope.ts';
import { Refusal } from '../refusal.ts';
import type { ChecksInForce } from './checks-in-force.ts';
import { overReports } from './over-reports.ts';
import { overYears } from './over-years.ts';

/** What one check says of the last version of a report, beside what is stored of it. */
export interface WhatACheckFinds extends VersionRef {
  /** All outcomes, also what holds; as they come out of the database. */
  readonly outcomes: readonly Finding[];
  readonly stored: readonly Finding[];
  /** What is stored is not what the check says. */
  readonly differs: boolean;
}

/** @throws {Refusal} the program has no such check */
export function checkOf(code: string): Check {
  const check = checks.find((each) => each.code === code);
  if (check === undefined) throw noCheck(code);
  return check;
}

export function isOfYear(check: Check): boolean {
  return 'runYear' in check;
}

/**
 * Runs a check over the county as if it were in force beside those that are: what is found together can have one cause, so
 * that a check says beside others what it does not say alone.
 */
export async function* whatACheckFinds(
  tx: Tx,
  regionId: number,
  check: Check,
  { inForce }: ChecksInForce,
): AsyncGenerator<WhatACheckFinds> {
  const { code } = check;
  const stored = new Map(
    (await tx.lastVersions.findingsOf(regionId, code)).map((each) => [nameOf(each), each.findings]),
  );
  const alsoThis: InForce = (each) => each === code || inForce(each);
  const onlyThis: InForce = (each) => each === code;
  const found = isOfYear(check) ? overYears(tx, regionId, onlyThis) : overReports(tx, regionId, alsoThis);
  for await (const { outcomes, ...ref } of found) {
    const own = plain(outcomes.filter((finding) => finding.check === code));
    const before = stored.get(nameOf(ref)) ?? [];
    const said = own.filter(({ outcome }) => outcome !== 'holds');
    yield { ...ref, outcomes: own, stored: before, differs: !isDeepStrictEqual(said, before) };
  }
}

function plain(findings: readonly Finding[]): readonly Finding[] {
  const parsed: Finding[] = JSON.parse(JSON.stringify(findings));
  return parsed;
}

function nameOf({ agencyId, year, version }: VersionRef): string {
  return `${agencyId}/${year}/${version}`;
}

function noCheck(code: string): Refusal {
  return new Refusal('notFound', { zh: `没有代号为 ${code} 的校核项`, en: `There is no check with code ${code}` });
}
