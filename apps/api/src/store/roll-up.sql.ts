/**
 * The totals of a county in SQL: the second opinion beside libs/figures, from the columns alone. The two share the codes
 * and the places at which a form stores them ($2 to $5), and nothing else.
 */

/** Every figure of every version that counts. $1 region; $2–$5 form, code, position in values, position in money. */
const cells = `
  layout as (
    select * from unnest($2::text[], $3::text[], $4::integer[], $5::integer[]) as l (form, code, position, amount)
  ),
  cell as (
    select counted.agency_id, counted.year, layout.code,
      case when layout.amount is null then n.value else counted.money[layout.amount] end as value,
      get_bit(absent, layout.position) = 1 as is_absent,
      get_bit(blank, layout.position) = 1 as is_blank,
      get_bit(not_applicable, layout.position) = 1 as is_not_applicable,
      get_bit(unreadable, layout.position) = 1 as is_unreadable,
      get_bit(approximate, layout.position) = 1 as is_approximate,
      get_bit(absent | blank | not_applicable | unreadable, layout.position) = 0 as is_number,
      get_bit(inferred & ~ (confirmed | corrected), layout.position) = 1 as is_inferred
    from accepted_version counted
    cross join lateral unnest(counted."values") with ordinality as n (value, place)
    join layout on layout.form = counted.form and layout.position = n.place - 1
    where counted.region_id = $1
  )`;

/** Sums and counts of the cells of a group; no cell at all gives zeros. `expected` is how many reports there could be. */
const totals = (expected: string) => `
  coalesce(sum(value) filter (where is_number and not is_inferred), 0) as confirmed,
  coalesce(sum(value) filter (where is_number and is_inferred), 0) as inferred,
  coalesce(sum(value) filter (where is_number and is_approximate and not is_inferred), 0) as approximate,
  count(*) filter (where is_number) as numbers,
  count(*) filter (where is_number and is_inferred) as "inferredNumbers",
  count(*) filter (where is_blank) as blank,
  count(*) filter (where is_not_applicable) as "notApplicable",
  count(*) filter (where is_unreadable) as unreadable,
  count(*) filter (where is_absent) + ${expected} - count(cell.code) as absent`;

/** By year and figure, over the bodies. $6: codes that add up over bodies. */
export const rollUpByYear = `
  with ${cells},
  reported as (select year, count(*) as reports from accepted_version where region_id = $1 group by year)
  select reported.year, wanted.code, ${totals('reported.reports')}
  from reported
  cross join unnest($6::text[]) as wanted (code)
  left join cell on cell.year = reported.year and cell.code = wanted.code
  group by reported.year, wanted.code, reported.reports
  order by reported.year`;

/** By body and figure, over years. $6 and $7: which years count for which figure, as pairs. */
export const rollUpByAgency = `
  with ${cells},
  wanted as (select * from unnest($6::text[], $7::integer[]) as w (code, year))
  select agency.id as "agencyId", wanted.code, ${totals('count(*)')}
  from agency
  cross join wanted
  left join cell on cell.agency_id = agency.id and cell.year = wanted.year and cell.code = wanted.code
  where agency.region_id = $1
  group by agency.id, wanted.code
  order by agency.id`;
