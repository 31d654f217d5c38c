import { checks } from '@gongkai/checks';
import { type ContentFault, contentFaults } from '@gongkai/report';

const severities = ['error', 'warning', 'notice'] as const;

/**
 * Findings of the version in the row `of`, joined as `found`: those that no waiver stands on, of each severity and of each
 * fault that notices name, and those waived. One row, zeros where there is no version. Which check shows which fault is not
 * kept: the program knows.
 */
export function findingCounts(of: string): string {
  return `
  cross join lateral (
    select ${severities.map((severity) => count(severity, `severity = '${severity}'`)).join(', ')},
      ${contentFaults.map((fault) => count(fault, `check_code = any (${codesOf(fault)})`)).join(', ')},
      count(*) filter (where waived)::integer as waived
    from (
      select severity, check_code, coalesce(kind = 'waive', false) as waived
      from finding
      left join standing_decision using (region_id, agency_id, year, key)
      where finding.region_id = ${of}.region_id and finding.agency_id = ${of}.agency_id
        and finding.year = ${of}.year and finding.version = ${of}.version and finding.outcome = 'finding'
    ) each
  ) found`;
}

function count(name: string, condition: string): string {
  return `count(*) filter (where not waived and ${condition})::integer as ${name}`;
}

/** Codes of checks are file names: nothing in them has to be escaped. */
function codesOf(fault: ContentFault): string {
  const codes = checks.filter((each) => each.fault === fault).map(({ code }) => code);
  return `'{${codes.join(',')}}'::text[]`;
}
