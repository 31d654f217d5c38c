// @ts-check
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from '@gongkai/launcher/database';

/**
 * A PostgreSQL for one run of the tests: nothing in it outlives it, so it need not survive a power cut. Its role is a
 * superuser, unlike the program’s owner, so that tests can make databases and roles of every kind.
 * @param {{ bin?: string }} [options] folder of initdb and postgres; the embedded ones without it
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startThrowAwayServer({ bin } = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'gongkai-test-database-'));
  // As root another user runs it, and has to come here.
  await chmod(dataDir, 0o755);
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    const { url, stop } = await startDatabase({
      dataDir,
      ...(bin !== undefined && { bin }),
      ownerIsSuperuser: true,
      leavesOnCtrlC: true,
      settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    });
    return { url, stop: () => stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
