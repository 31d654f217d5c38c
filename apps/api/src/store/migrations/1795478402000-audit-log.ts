import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AuditLog1795478402000 implements MigrationInterface {
  readonly name = 'AuditLog1795478402000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_log (
        region_id integer not null references region,
        id bigint generated always as identity,
        at timestamptz not null,
        -- The transaction's actor, not what a caller says.
        actor text not null default current_setting('gongkai.actor') check (actor <> ''),
        action text not null check (action <> ''),
        document_id integer,
        detail jsonb not null,
        primary key (region_id, id),
        foreign key (region_id, document_id) references document
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_log');
  }
}
