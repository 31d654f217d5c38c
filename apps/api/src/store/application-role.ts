import type { DataSource } from 'typeorm';
import { callableFunctions, grants } from './grants.ts';
import { scramVerifier } from './scram-verifier.ts';

/** A role under which the application cannot be run, or that cannot be made; says which and what to do. */
export class RoleTrouble extends Error {
  override readonly name = 'RoleTrouble';
}

/** Role names are limited to 63 bytes by PostgreSQL. */
const longestName = 63;

/** Name of the role that runs the application on that database. */
export function applicationRoleOf(database: string): string {
  const name = `${database}_app`;
  if (Buffer.byteLength(name) > longestName) {
    throw new RoleTrouble(
      `The database name "${database}" is too long: its role ${name} needs ${longestName} bytes or less`,
    );
  }
  return name;
}

/** Makes the application's role, or sets its password; it may log in and nothing else. */
export async function makeApplicationRole(owner: DataSource, role: string, password: string): Promise<void> {
  const known = await owner.query<unknown[]>('select 1 from pg_roles where rolname = $1', [role]);
  const secret = `password '${scramVerifier(password)}'`;
  await owner.query(
    known.length === 0
      ? `create role ${quoted(role)} login nosuperuser nobypassrls nocreaterole nocreatedb noreplication ${secret}`
      : // Only a superuser may name the other attributes, even to take them away; whether they are gone is looked up below.
        `alter role ${quoted(role)} ${secret}`,
  );
}

/**
 * Gives the role what the application needs on this database, and takes away all else.
 * @throws {RoleTrouble} the role does not exist, or row-level security would not hold it
 */
export async function grantToApplication(owner: DataSource, role: string): Promise<void> {
  const [found] = await owner.query<{ rolsuper: boolean; rolbypassrls: boolean; rolcreaterole: boolean }[]>(
    'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = $1',
    [role],
  );
  if (found === undefined) {
    throw new RoleTrouble(
      `The role "${role}" of GONGKAI_APP_DATABASE_URL does not exist; make it: create role "${role}" login`,
    );
  }
  if (found.rolsuper || found.rolbypassrls || found.rolcreaterole) {
    throw new RoleTrouble(
      `The role "${role}" may do too much; run: alter role "${role}" nosuperuser nobypassrls nocreaterole`,
    );
  }
  const name = quoted(role);
  const statements = Object.entries(grants).flatMap(([table, privileges]) => [
    `revoke all on ${table} from ${name}, public`,
    `grant ${privileges.join(', ')} on ${table} to ${name}`,
  ]);
  const functions = callableFunctions.map((signature) => `grant execute on function ${signature} to ${name}`);
  // One text, one transaction: a running server never finds its privileges gone.
  await owner.query([`grant usage on schema public to ${name}`, ...statements, ...functions].join(';'));
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
