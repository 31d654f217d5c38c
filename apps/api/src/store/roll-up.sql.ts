/**
 * The totals of a county in SQL: the second opinion beside libs/figures, from the columns alone. The two share the codes
 * and the order in which a form stores them ($2), and nothing else.
 */

/**
 * Every figure of every version that counts, or that is public. $1 region; $2 JSON, for each form its codes in the order of `values`, and
 * beside each the place of its amount in `money` (0 for a count) and the years from and to which it counts. All stands in
 * arrays that are unrolled beside the values, since a join by position is more than the planner can guess.
 */
const cellsOf = (counted: 'accepted_version' | 'published_version') => `
  layout as (select * from jsonb_to_recordset($2::jsonb)
    as l (form text, codes text[], amounts integer[], years_from integer[], years_to integer[])),
  cell as (
    select counted.agency_id, counted.year, n.code,
      case when n.amount = 0 then n.value else counted.money[n.amount] end as value,
      get_bit(absent, n.position) = 1 as is_absent,
      get_bit(blank, n.position) = 1 as is_blank,
      get_bit(not_applicable, n.position) = 1 as is_not_applicable,
      get_bit(unreadable, n.position) = 1 as is_unreadable,
      get_bit(approximate, n.position) = 1 as is_approximate,
      get_bit(absent | blank | not_applicable | unreadable, n.position) = 0 as is_number,
      get_bit(inferred & ~ (confirmed | corrected), n.position) = 1 as is_inferred
    from ${counted} counted
    join layout on layout.form = counted.form
    cross join lateral (
      select value, code, amount, place::integer - 1 as position
      from unnest(counted."values", layout.codes, layout.amounts, layout.years_from, layout.years_to)
        with ordinality as u (value, code, amount, year_from, year_to, place)
      where counted.year between year_from and year_to
    ) n
    where counted.region_id = $1
  )`;

const totals = `
  sum(value) filter (where is_number and not is_inferred) as confirmed,
  sum(value) filter (where is_number and is_inferred) as inferred,
  sum(value) filter (where is_number and is_approximate and not is_inferred) as approximate,
  count(*) filter (where is_number) as numbers,
  count(*) filter (where is_number and is_inferred) as inferred_numbers,
  count(*) filter (where is_blank) as blank,
  count(*) filter (where is_not_applicable) as not_applicable,
  count(*) filter (where is_unreadable) as unreadable,
  count(*) filter (where is_absent) as absent,
  count(*) as reports`;

/** A total, also where no report has the figure: `expected` is how many reports there could be. */
const filled = (expected: string) => `
  coalesce(confirmed, 0) as confirmed,
  coalesce(inferred, 0) as inferred,
  coalesce(approximate, 0) as approximate,
  coalesce(numbers, 0) as numbers,
  coalesce(inferred_numbers, 0) as "inferredNumbers",
  coalesce(blank, 0) as blank,
  coalesce(not_applicable, 0) as "notApplicable",
  coalesce(unreadable, 0) as unreadable,
  coalesce(absent, 0) + ${expected} - coalesce(reports, 0) as absent`;

/** By year and figure, over the bodies, of what counts or of what is public. $3: codes that add up over bodies. */
export const rollUpByYear = (counted: 'accepted_version' | 'published_version') => `
  with ${cellsOf(counted)},
  total as (select year, code, ${totals} from cell group by year, code),
  reported as (select year, count(*) as expected from ${counted} where region_id = $1 group by year)
  select reported.year, wanted.code, ${filled('expected')}
  from reported
  cross join unnest($3::text[]) as wanted (code)
  left join total on total.year = reported.year and total.code = wanted.code
  order by reported.year`;

/** By body and figure, over the years $3. $4 and $5: the figures, and how many of the years count for each. */
export const rollUpByAgency = `
  with ${cellsOf('accepted_version')},
  total as (
    select agency_id, code, ${totals} from cell where year = any ($3::integer[]) group by agency_id, code
  )
  select agency.id as "agencyId", wanted.code, ${filled('expected')}
  from agency
  cross join unnest($4::text[], $5::integer[]) as wanted (code, expected)
  left join total on total.agency_id = agency.id and total.code = wanted.code
  where agency.region_id = $1
  order by agency.id`;
