import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WorkerUnpacker } from './worker-unpacker.ts';

/** Stands in the thread's place: what the first byte says, it does. */
const script = `
  import { parentPort, workerData } from 'node:worker_threads';
  const [first] = workerData;
  if (first === 1) for (;;);
  if (first === 2) { const all = []; for (;;) all.push(new Array(100_000).fill(all.length)); }
  if (first === 3) throw new Error('a fault of what unpacks');
  if (first === 4) process.exit(0);
  parentPort.postMessage({ files: [{ path: 'a.txt', bytes: workerData }], notes: [] });
`;

describe('unpacking in a thread of its own', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-unpack-'));
    await writeFile(join(folder, 'thread.mjs'), script);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const unpacker = () => new WorkerUnpacker(pathToFileURL(join(folder, 'thread.mjs')), { seconds: 1, megabytes: 32 });

  it('gives the files', async () => {
    expect(await unpacker().unpack(Uint8Array.of(0, 9))).toEqual({
      files: [{ path: 'a.txt', bytes: Uint8Array.of(0, 9) }],
      notes: [],
    });
  });

  it.each([
    ['takes too long', 1],
    ['takes too much memory', 2],
    ['breaks what unpacks', 3],
    ['ends the thread', 4],
  ])('says so of an archive that %s, and unpacks the next one', async (_, first) => {
    const unpacking = unpacker();
    expect(await unpacking.unpack(Uint8Array.of(first))).toMatchObject({ en: expect.stringContaining('was stopped') });
    expect(await unpacking.unpack(Uint8Array.of(0))).toMatchObject({ notes: [] });
  });

  it('is not set up without its script', () => {
    expect(() => new WorkerUnpacker(new URL('file:///nowhere/unpack.js'))).toThrow(/missing/);
  });
});
