import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { WorkerUnpacker } from './worker-unpacker.ts';

const run = promisify(execFile);

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

  const unpacker = () => new WorkerUnpacker(pathToFileURL(join(folder, 'thread.mjs')), { seconds: 0.5, megabytes: 32 });

  it('gives the files', async () => {
    expect(await unpacker().unpack(Uint8Array.of(0, 9))).toEqual({
      files: [{ path: 'a.txt', bytes: Uint8Array.of(0, 9) }],
      notes: [],
    });
  });

  it.each([
    ['takes too long', 1],
    ['breaks what unpacks', 3],
    ['ends the thread', 4],
  ])('says so of an archive that %s, and unpacks the next one', async (_, first) => {
    const unpacking = unpacker();
    expect(await unpacking.unpack(Uint8Array.of(first))).toMatchObject({ en: expect.stringContaining('was stopped') });
    expect(await unpacking.unpack(Uint8Array.of(0))).toMatchObject({ notes: [] });
  });

  // A thread without memory takes Jest's own process with it now and then, so this one has a process of its own.
  it('says so of an archive that takes too much memory, and unpacks the next one', async () => {
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    const built = join(root, 'node_modules/.cache', `unpacker-${process.pid}`);
    const entry = fileURLToPath(new URL('./worker-unpacker.ts', import.meta.url));
    const options = ['--platform', 'node', '--format', 'esm', '--external', '@nestjs/common', '--dir', built];
    await run(process.execPath, [join(root, 'node_modules/rolldown/bin/cli.mjs'), entry, ...options]);
    try {
      const program = `
        import { WorkerUnpacker } from './worker-unpacker.js';
        const script = new URL(${JSON.stringify(pathToFileURL(join(folder, 'thread.mjs')).href)});
        const unpacker = new WorkerUnpacker(script, { seconds: 30, megabytes: 32 });
        const said = [];
        for (const first of [2, 0]) said.push(await unpacker.unpack(Uint8Array.of(first)));
        process.stdout.write('\\n' + JSON.stringify(said.map((each) => each.en ?? 'unpacked')));
      `;
      await writeFile(join(built, 'program.mjs'), program);
      const { stdout } = await run(process.execPath, [join(built, 'program.mjs')]);
      expect(JSON.parse(stdout.split('\n').at(-1) ?? '')).toEqual([expect.stringContaining('was stopped'), 'unpacked']);
    } finally {
      await rm(built, { recursive: true });
    }
  });

  it('is not set up without its script', () => {
    expect(() => new WorkerUnpacker(new URL('file:///nowhere/unpack.js'))).toThrow(/missing/);
  });
});
