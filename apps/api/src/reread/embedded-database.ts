import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NoDatabase } from '../store/no-database.ts';

/** Lines of PostgreSQL's postmaster.pid, from 0. */
const [portLine, statusLine] = [3, 7];

/**
 * The owner's address of the embedded database that `npm start` runs on a data folder. Its port changes with every start, so it is
 * asked of PostgreSQL's own file; docs/operating.md says what lies where.
 * @throws {NoDatabase} the program does not run on that folder
 */
export async function embeddedDatabase(dataFolder: string): Promise<string> {
  const inside = join(dataFolder, 'database');
  const elsewhere = await contentOf(join(inside, 'elsewhere'));
  const lines = (await contentOf(join(elsewhere || inside, 'cluster', 'postmaster.pid'))).split('\n');
  const password = await contentOf(join(inside, 'owner-password'));
  const port = Number(lines[portLine]);
  if (!Number.isInteger(port) || port < 1 || lines[statusLine]?.trim() !== 'ready' || password === '') {
    throw new NoDatabase(
      `程序没有在 ${dataFolder} 上运行；请先运行 npm start，或用 GONGKAI_DATA 指明数据文件夹，或用 DATABASE_URL 指明数据库\n` +
        `The program does not run on ${dataFolder}: run \`npm start\` first, or name the data folder with GONGKAI_DATA or the database with DATABASE_URL.`,
    );
  }
  return `postgres://gongkai_owner:${encodeURIComponent(password)}@127.0.0.1:${port}/gongkai`;
}

/** Without blanks around it; empty where there is no such file, or none that may be read. */
async function contentOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(() => '')).trim();
}
