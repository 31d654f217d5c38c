import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from '@gongkai/launcher/database';
import { killDuringIntake } from '../server/kill-during-intake.ts';
import { expectNothingLost } from '../server/nothing-lost.ts';

const kills = 100;

it(`a server killed ${kills} times while documents come in loses nothing it acknowledged and keeps nothing twice`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-proof-'));
  // As root another user runs the database, and has to come here.
  await chmod(folder, 0o755);
  // As safe as in use: nothing of its settings is relaxed.
  const database = await startDatabase({ dataDir: folder, leavesOnCtrlC: true });
  try {
    const place = { databaseUrl: database.url, dataFolder: join(folder, 'data'), sample: 'off' } as const;
    const seed = Number(process.env['GONGKAI_PROOF_SEED'] ?? Date.now() % 1_000_000);
    const intake = await killDuringIntake(place, kills, seed);
    console.log(
      `${kills} kills (seed ${seed}), ${intake.killsDuringStart} of them during a start: ` +
        `${intake.acknowledged.size} documents acknowledged, ${intake.inDoubt.size} of them after an answer that never came`,
    );
    expect(intake.inDoubt.size).toBeGreaterThan(kills / 2);
    expectNothingLost(intake);
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}, 1_800_000);
