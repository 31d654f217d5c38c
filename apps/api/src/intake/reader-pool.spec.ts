import { setTimeout as after } from 'node:timers/promises';
import { DirectReader } from './direct-reader.ts';
import { ReaderPool } from './reader-pool.ts';
import { Reader } from './reader.ts';

/** Reads one file after the other and takes its time. */
class SlowReader extends Reader {
  files = 0;
  private last: Promise<unknown> = Promise.resolve();

  override read(bytes: Uint8Array): ReturnType<Reader['read']> {
    this.files += 1;
    const reading = this.last.then(() => after(20)).then(() => new DirectReader().read(bytes));
    this.last = reading;
    return reading;
  }
}

describe('readers side by side', () => {
  it('share the files, and each file comes back as its own reading', async () => {
    const readers = [new SlowReader(), new SlowReader()];
    const pool = new ReaderPool(readers);
    const texts = Array.from({ length: 6 }, (_, i) => `通知${i}`);
    const readings = await Promise.all(texts.map((text) => pool.read(Buffer.from(text))));
    expect(readings.map(({ document }) => document?.text.trim())).toEqual(texts);
    expect(readers.map(({ files }) => files)).toEqual([3, 3]);
  });

  it('leave a busy one alone', async () => {
    const [busy, idle] = [new SlowReader(), new SlowReader()];
    const pool = new ReaderPool([busy, idle]);
    const first = pool.read(Buffer.from('一'));
    await pool.read(Buffer.from('二'));
    await Promise.all([first, pool.read(Buffer.from('三'))]);
    expect(busy.files + idle.files).toBe(3);
    expect(idle.files).toBeGreaterThan(0);
  });
});
