import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoDatabase } from '../store/no-database.ts';
import { embeddedDatabase } from './embedded-database.ts';

describe('the embedded database of a data folder', () => {
  let data = '';
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'gongkai-data-'));
    await mkdir(join(data, 'database', 'cluster'), { recursive: true });
    await writeFile(join(data, 'database', 'owner-password'), 'secret/1\n');
  });
  afterEach(() => rm(data, { recursive: true }));

  const pid = (cluster: string, port: string, status = 'ready') =>
    writeFile(
      join(cluster, 'postmaster.pid'),
      `4711\n${cluster}\n1764000000\n${port}\n\n127.0.0.1\n  123\n${status}\n`,
    );

  it('is found at the port it listens on', async () => {
    await pid(join(data, 'database', 'cluster'), '40123');
    expect(await embeddedDatabase(data)).toBe('postgres://gongkai_owner:secret%2F1@127.0.0.1:40123/gongkai');
  });

  it('is found where the data folder says that it stands elsewhere', async () => {
    const away = join(data, 'away');
    await mkdir(join(away, 'cluster'), { recursive: true });
    await writeFile(join(data, 'database', 'elsewhere'), `${away}\n`);
    await pid(join(away, 'cluster'), '40124');
    expect(await embeddedDatabase(data)).toContain(':40124/');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['does not run', () => Promise.resolve()],
    ['is starting', () => pid(join(data, 'database', 'cluster'), '40123', 'starting')],
    ['left an empty file', () => writeFile(join(data, 'database', 'cluster', 'postmaster.pid'), '')],
  ])('is asked to be started where it %s', async (_, prepare) => {
    await prepare();
    await expect(embeddedDatabase(data)).rejects.toThrow(NoDatabase);
    await expect(embeddedDatabase(data)).rejects.toThrow(/run `npm start` first/);
  });
});
