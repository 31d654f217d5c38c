import { readFileSync } from 'node:fs';
import * as say from './messages.mjs';

const page = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
const cluster = '/srv/data/database/cluster';

/** What the table shows of each message, in its order. */
const shown = [
  say.portInUse('127.0.0.1', 3000, { pid: 4711, name: 'node' }),
  say.alreadyStarted('/srv/data', 4711),
  say.notWritable('/srv/data', 'nobody', 'EACCES'),
  say.diskFull('/srv/data/database', 20, 200),
  say.serverDied('SIGKILL', ''),
  say.databaseDied(''),
  say.tooOften(say.parts.server),
  say.npmIsGone(),
  say.newerVersion(cluster, '19', '18'),
  say.otherVersion(cluster, '17', '18'),
  say.serverRefused(),
  say.installOffline(),
  say.noBinaries('freebsd-x64'),
  say.binariesDoNotRun('/srv/postgres', 'nobody'),
  say.databaseDidNotStart(''),
  say.serverNotHealthy('http://127.0.0.1:3000/api/health', 120, ''),
];

describe('the table of what can go wrong', () => {
  const table = page.slice(page.indexOf('## What can go wrong'));
  const messages = [...table.matchAll(/^\|.*?\| (`[^`]+`|[^|]*)/gm)]
    .map(([, seen = '']) => /^`([^`]+\.)`$/.exec(seen)?.[1])
    .filter((words) => words !== undefined);

  it('shows the messages as the program says them', () => {
    expect(messages).toEqual(shown.map(({ en }, i) => en.slice(0, messages[i]?.length)));
  });

  it('has a way out for every fault', () => {
    const rows = table
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    expect(rows.length).toBeGreaterThan(shown.length);
    for (const row of rows) expect(row.split(' | ').map((cell) => cell.trim())).not.toContain('');
  });
});

it('every message is said in both languages', () => {
  for (const { zh, en } of shown) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
  }
});
