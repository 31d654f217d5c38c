import { parentPort, workerData } from 'node:worker_threads';
import { read } from '@gongkai/reading';
import { seeded } from '@gongkai/sample';
import { depthOf, faultOf } from './judge.ts';
import { mutate } from './mutate.ts';
import { type Seed, seeds } from './seeds.ts';
import { newTally, type Tally, type Task } from './tally.ts';

/** Reads its share of the mutants; each is made from its number alone, so that one can be made again. */
async function run({ from, step, mutants, progress }: Task): Promise<Record<string, Tally>> {
  const all = seeds();
  const wheel = all.flatMap((seed) => Array.from({ length: seed.share }, () => seed));
  const tallies: Record<string, Tally> = {};
  const seen = new Int32Array(progress);
  for (let number = from; number < mutants; number += step) {
    Atomics.store(seen, from, number);
    const random = seeded(number);
    const draw = (most: number): number => Math.floor(random() * most) % Math.max(1, most);
    const seed = wheel[number % wheel.length];
    if (seed === undefined) continue;
    await tryOne(number, seed, mutate(seed.stream, draw, seed.change), (tallies[seed.format] ??= newTally()));
  }
  return tallies;
}

async function tryOne(number: number, seed: Seed, stream: string, tally: Tally): Promise<void> {
  const bytes = seed.file(stream);
  const start = performance.now();
  tally.mutants++;
  try {
    const reading = await read(bytes);
    const took = performance.now() - start;
    if (took > tally.slowest.milliseconds) tally.slowest = { milliseconds: took, number };
    const depth = depthOf(reading);
    tally.opened += Number(depth.opened);
    tally.grid += Number(depth.grid);
    tally.table += Number(depth.table);
    tally.prose += Number(depth.prose);
    const fault = faultOf(reading, sourceOf(seed, stream));
    if (fault !== null) tally.faults.push(`${number} (${seed.format}): ${fault}`);
  } catch (error) {
    tally.faults.push(
      `${number} (${seed.format}): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

/** The stream's characters without its markup, which a text has none of; null where the file's text is not all in it. */
function sourceOf({ format }: Seed, stream: string): string | null {
  if (format === 'text') return stream;
  return format === 'html' || format === 'docx' ? stream.replace(/<[^<>]*>/g, '') : null;
}

// As in the thread that reads: what pdf.js rejects beside the promise that tells of the damage is no error.
process.on('unhandledRejection', () => undefined);

parentPort?.postMessage(await run(workerData));
