/** Findings of each severity of the version in the row `of`, joined as `found`: one row, zeros where there is no version. */
export function findingCounts(of: string): string {
  return `
  cross join lateral (
    select count(*) filter (where severity = 'error')::integer as error,
      count(*) filter (where severity = 'warning')::integer as warning,
      count(*) filter (where severity = 'notice')::integer as notice
    from finding
    where finding.region_id = ${of}.region_id and finding.agency_id = ${of}.agency_id
      and finding.year = ${of}.year and finding.version = ${of}.version and finding.outcome = 'finding'
  ) found`;
}
