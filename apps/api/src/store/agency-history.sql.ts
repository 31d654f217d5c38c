/** The bodies of the county $1, each with the names it bore and the bodies it continues. */
export const rosterOf = `
  select agency.id, bears.name, kind, (
      select json_agg(json_build_object('name', name, 'from', valid_from, 'to', valid_to)
        order by standing = 'current', valid_from nulls first, valid_to)
      from agency_name bore
      where bore.region_id = agency.region_id and bore.agency_id = agency.id and bore.standing <> 'alias'
    ) as names, coalesce((
      select json_agg(json_build_object('agencyId', predecessor_id, 'kind', before.kind, 'since', since)
        order by since, predecessor_id)
      from agency_predecessor before
      where before.region_id = agency.region_id and before.agency_id = agency.id and withdrawn_at is null
    ), '[]') as predecessors, closed_on::text as "closedOn", function_group as "functionGroup",
    contact_office as office, contact_phone as phone, contact_address as address
  from agency
  join agency_name bears on bears.region_id = agency.region_id and bears.agency_id = agency.id
    and bears.standing = 'current'
  where agency.region_id = $1 order by agency.id`;
