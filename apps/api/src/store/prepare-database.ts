import { DataSource } from 'typeorm';
import { applicationRoleOf, grantToApplication, makeApplicationRole, RoleTrouble } from './application-role.ts';
import { ownerOptions } from './data-source.ts';
import { refuseNewer } from './newer-database.ts';
import { keptPassword } from './secrets.ts';

export interface DatabaseSettings {
  /** The owner's: migrates, and makes the application's role. */
  readonly databaseUrl: string;
  /** Names the application's role where the owner may not make one. */
  readonly appDatabaseUrl: string | null;
  /** Folder of the secrets. */
  readonly dataFolder: string;
}

/** Any number, as long as it is the same for all: two servers starting at once migrate one after the other. */
const migrationLock = 7_202_311;

/**
 * Brings the database up to date and gives the application its role.
 * @returns the URL under which the application runs
 * @throws {NewerDatabase} a newer version has changed it; then nothing is done
 * @throws {RoleTrouble} the application's role cannot be had
 */
export async function prepareDatabase(settings: DatabaseSettings): Promise<string> {
  const owner = await new DataSource(ownerOptions(settings.databaseUrl)).initialize();
  try {
    const lock = owner.createQueryRunner();
    try {
      await lock.query('select pg_advisory_lock($1)', [migrationLock]);
      await refuseNewer(owner);
      await owner.runMigrations({ transaction: 'each' });
      return await applicationUrl(owner, settings);
    } finally {
      await lock.query('select pg_advisory_unlock($1)', [migrationLock]);
      await lock.release();
    }
  } finally {
    await owner.destroy();
  }
}

async function applicationUrl(owner: DataSource, settings: DatabaseSettings): Promise<string> {
  if (settings.appDatabaseUrl !== null) {
    await grantToApplication(owner, userOf(settings.appDatabaseUrl));
    return settings.appDatabaseUrl;
  }
  const [row] = await owner.query<{ name: string }[]>('select current_database() as name');
  if (row === undefined) throw new Error('current_database() gave no row');
  const role = applicationRoleOf(row.name);
  const password = await keptPassword(settings.dataFolder, role);
  await makeApplicationRole(owner, role, password);
  await grantToApplication(owner, role);
  const url = new URL(settings.databaseUrl);
  url.username = encodeURIComponent(role);
  url.password = encodeURIComponent(password);
  return url.href;
}

function userOf(url: string): string {
  const user = decodeURIComponent(new URL(url).username);
  if (user === '') throw new RoleTrouble('GONGKAI_APP_DATABASE_URL names no user');
  return user;
}
