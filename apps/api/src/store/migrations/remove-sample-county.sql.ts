/**
 * The function that takes a sample county away. The application may delete no row of a county; this runs as its owner and
 * refuses every county but a sample. It asks for the scope itself, because row-level security does not hold an owner that is
 * a superuser.
 * @param ofCounty tables with rows of a county, what refers to others first
 */
export function removeSampleCounty(ofCounty: readonly string[]): string {
  return `
      create or replace function remove_sample_county(county integer) returns boolean
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      as $$
      declare
        above integer;
        next_above integer;
      begin
        -- Waits for whoever is writing to the county, and keeps others from it.
        select parent_id into above from region where id = county and level = 'county' and sample and in_scope(id)
          for update;
        if not found then
          return false;
        end if;
        ${ofCounty.map((table) => `delete from ${table} where region_id = county;`).join('\n        ')}
        delete from region where id = county;
        while above is not null loop
          select parent_id into next_above from region where id = above;
          delete from region where id = above and sample
            and not exists (select from region below where below.parent_id = above);
          exit when not found;
          above := next_above;
        end loop;
        return true;
      end
      $$;
      revoke execute on function remove_sample_county(integer) from public;
    `;
}
