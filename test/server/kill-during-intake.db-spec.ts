import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '@gongkai/api/fresh-database';
import { killDuringIntake } from './kill-during-intake.ts';
import { expectNothingLost } from './nothing-lost.ts';

const kills = 5;

it(`a server killed ${kills} times while documents come in loses nothing it acknowledged and keeps nothing twice`, async () => {
  const database = await freshDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), 'gongkai-kill-'));
  try {
    const intake = await killDuringIntake({ databaseUrl: database.url, dataFolder, sample: 'off' }, kills, 20_260_128);
    // Else it would show nothing.
    expect(intake.acknowledged.size).toBeGreaterThan(kills);
    expect(intake.inDoubt.size).toBeGreaterThan(0);
    expectNothingLost(intake);
  } finally {
    await database.drop();
    await rm(dataFolder, { recursive: true });
  }
}, 300_000);
