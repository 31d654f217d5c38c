import { DataSource } from 'typeorm';
import { SystemClock } from '../clock.ts';
import { applicationRoleOf } from './application-role.ts';
import { applicationOptions, ownerOptions } from './data-source.ts';
import { Store } from './in-scope.ts';
import { refuseNewer } from './newer-database.ts';
import type { DatabaseSettings } from './prepare-database.ts';
import { NoDatabase } from './no-database.ts';
import { passwordKept } from './secrets.ts';

/** The store beside a server that may be running on it; `close` gives the connection back. */
export interface OpenStore {
  readonly store: Store;
  close(): Promise<void>;
}

/**
 * Opens the store as the application's role. Nothing is migrated and no password is set: a server may be at work on it.
 * @throws {NewerDatabase} a newer version has changed it
 * @throws {NoDatabase} it is not up to date, or the role's password is not in the data folder
 */
export async function openStore(settings: DatabaseSettings): Promise<OpenStore> {
  await refuseOther(settings.databaseUrl);
  const source = await new DataSource(applicationOptions(await applicationUrl(settings), 2)).initialize();
  return { store: new Store(source, new SystemClock()), close: () => source.destroy() };
}

async function refuseOther(databaseUrl: string): Promise<void> {
  const owner = await new DataSource(ownerOptions(databaseUrl)).initialize();
  try {
    await refuseNewer(owner);
    if (!(await owner.showMigrations())) return;
  } finally {
    await owner.destroy();
  }
  throw new NoDatabase(
    '数据库还没有更新到这个版本；请先启动一次程序（npm start）\n' +
      'The database is not up to date with this version: start the program once first (`npm start`).',
  );
}

async function applicationUrl({ databaseUrl, appDatabaseUrl, dataFolder }: DatabaseSettings): Promise<string> {
  if (appDatabaseUrl !== null) return appDatabaseUrl;
  const url = new URL(databaseUrl);
  const role = applicationRoleOf(decodeURIComponent(url.pathname.slice(1)));
  const password = await passwordKept(dataFolder, role);
  if (password === null) {
    throw new NoDatabase(
      `${dataFolder} 里没有角色 ${role} 的密码；请用 GONGKAI_DATA 指明服务器的数据文件夹\n` +
        `${dataFolder} has no password of the role ${role}: name the server's data folder with GONGKAI_DATA.`,
    );
  }
  url.username = encodeURIComponent(role);
  url.password = encodeURIComponent(password);
  return url.href;
}
