/**
 * Numbers as text, which is taken apart only where it is looked at. Whether a rule decided is not held against another report.
 */
export const comparedColumns = `form, array_to_string("values", ',') as "values", array_to_string(money, ',') as money, absent, blank, not_applicable as "notApplicable",
  approximate, unreadable`;

/** Of each report of the county $1 on the year $2 the version of the document that was handed in last. */
export const lastVersionsOf = `
  select newest.* from report
  cross join lateral (
    select agency_id as "agencyId", year, version, ${comparedColumns}, prose from report_version
    join (select region_id, id, received_at from document) document on document.region_id = report_version.region_id
      and document.id = document_id
    where report_version.region_id = report.region_id and agency_id = report.agency_id and year = report.year
    order by received_at desc, version desc limit 1
  ) newest
  where report.region_id = $1 and report.year = $2
  order by 1`;

/** The versions that count in the county $1 before the year $2, the newest first; prose of the year before it only. */
export const countedBefore = `
  select agency_id as "agencyId", year, version, ${comparedColumns}, (
      select prose from report_version made
      where year = $2 - 1 and made.region_id = counted.region_id and made.agency_id = counted.agency_id
        and made.year = counted.year and made.version = counted.version
    ) as prose
  from accepted_version counted where region_id = $1 and year < $2
  order by year desc, agency_id`;

/**
 * The bodies of the county $1 under all their names, the one that each bears or bore last first; and whether it was there: saw
 * the end of the year $2 or reported on it. One that was merged into another is no other body to that one's text.
 */
export const bodiesOf = `
  select id as "agencyId", kind, (
      select array_agg(name order by standing = 'current' desc, standing = 'alias', valid_from, name)
      from agency_name where agency_name.region_id = agency.region_id and agency_id = agency.id
    ) as names, (closed_on is null or closed_on > make_date($2, 12, 31) or exists (
      select from report where report.region_id = $1 and report.agency_id = agency.id and report.year = $2
    )) as there
  from agency where region_id = $1 order by id`;

/** Which bodies of the county $1 continue which, from the year of each until the year $2. */
export const successionsUntil = `
  select extract(year from since)::integer as year, agency_id as "agencyId", predecessor_id as "predecessorId",
    link.kind, closed_on is null or closed_on > make_date(extract(year from since)::integer, 12, 31) as "goesOn"
  from agency_predecessor link
  join agency on agency.region_id = link.region_id and agency.id = predecessor_id
  where link.region_id = $1 and withdrawn_at is null and since <= make_date($2, 12, 31)
  order by 1, 2, 3`;

/** Who is on which roster of the county $1, of the bodies that continue others. */
export const rostersOf = `
  select year, array_agg(agency_id) as "agencyIds" from cycle_agency
  where region_id = $1 and agency_id in (select agency_id from agency_predecessor where region_id = $1)
  group by year`;
