import type { DataSource } from 'typeorm';
import { migrations } from './migrations/index.ts';

/** A database that a newer version of the program has changed; this one does not touch it. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';

  /** @param unknown migrations that ran on it and that this version does not know */
  constructor(unknown: readonly string[]) {
    const names = unknown.join(', ');
    super(
      `数据由较新版本的程序写入（含本版本没有的数据库变更 ${names}），没有改动任何数据；请改用较新版本启动，或指定另一个数据文件夹\n` +
        `The data was written by a newer version of the program (this one does not know ${names}); nothing was touched. ` +
        'Start the newer version, or name another data folder',
    );
  }
}

/**
 * Looks whether every migration that ran on the database is one of ours.
 * @throws {NewerDatabase} naming those that are not
 */
export async function refuseNewer(owner: DataSource): Promise<void> {
  const [table] = await owner.query<{ there: boolean }[]>(
    `select to_regclass('public.schema_migration') is not null as there`,
  );
  if (table?.there !== true) return;
  const ours = migrations.map(({ name }) => name);
  const run = await owner.query<{ name: string }[]>('select name from schema_migration order by id');
  const unknown = run.map(({ name }) => name).filter((name) => !ours.includes(name));
  if (unknown.length > 0) throw new NewerDatabase(unknown);
}
