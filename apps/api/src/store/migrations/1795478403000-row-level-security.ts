import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  'agency',
  'agency_name',
  'agency_predecessor',
  'cycle',
  'cycle_agency',
  'document',
  'report',
  'report_version',
  'correction',
  'finding',
  'audit_log',
];

export class RowLevelSecurity1795478403000 implements MigrationInterface {
  readonly name = 'RowLevelSecurity1795478403000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Without a scope nothing is visible: the setting is null in a new session and '' after a transaction that had one.
      create function in_scope(region integer) returns boolean
        language sql stable parallel safe
        return case current_setting('gongkai.scope', true)
          when 'all' then true
          else coalesce(region = any (string_to_array(current_setting('gongkai.scope', true), ',')::integer[]), false)
        end
    `);
    for (const table of tables) {
      await runner.query(`
        alter table ${table} enable row level security, force row level security;
        create policy scope on ${table} using (in_scope(region_id)) with check (in_scope(region_id));
      `);
    }
    // What stands above the counties is no secret, and a county's own row needs its ancestors to be named.
    await runner.query(`
      alter table region enable row level security, force row level security;
      create policy scope on region using (in_scope(id)) with check (in_scope(id));
      create policy ancestors on region for select using (level <> 'county');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy ancestors on region;
      drop policy scope on region;
      alter table region disable row level security, no force row level security;
    `);
    for (const table of tables) {
      await runner.query(`
        drop policy scope on ${table};
        alter table ${table} disable row level security, no force row level security;
      `);
    }
    await runner.query('drop function in_scope(integer)');
  }
}
