import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reading, Text } from '@gongkai/report';
import { errorCode } from '../error-code.ts';
import { Reader, unreadable } from './reader.ts';
import { readerFailed, readerStopped } from './troubles.ts';

export interface Limits {
  /** On a machine that has time for it. */
  readonly seconds: number;
  /** Of the thread's own memory. */
  readonly megabytes: number;
}

/** What to say of a file on which the thread was lost, and where its errors go. */
export interface Told {
  readonly failed: Text;
  readonly stopped: (seconds: number) => Text;
  readonly onError: (error: unknown) => void;
}

const limitsOfAFile: Limits = { seconds: 5, megabytes: 512 };
const toTheOffice: Told = { failed: readerFailed, stopped: readerStopped, onError: () => undefined };

/**
 * Reads in a thread beside the server or the command line, one file after the other. A file that takes too long or too much memory, or on which
 * the reader fails, costs that thread and nothing else: it comes back unreadable, and the next file gets a new thread.
 */
export class WorkerReader extends Reader {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  /**
   * @param script the built reader-worker.ts
   * @throws {Error} it is not there; without it every file would be taken for unreadable
   */
  constructor(
    private readonly script: URL,
    private readonly limits: Limits = limitsOfAFile,
    private readonly told: Told = toTheOffice,
  ) {
    super();
    if (!existsSync(script)) throw new Error(`The reader ${script.href} is missing; build the server again`);
  }

  override read(bytes: Uint8Array): Promise<Reading> {
    const reading = this.last.then(() => this.readNow(bytes));
    this.last = reading;
    return reading;
  }

  private readNow(bytes: Uint8Array): Promise<Reading> {
    const worker = (this.worker ??= this.hire());
    return new Promise((done) => {
      const seconds = this.limits.seconds * patience();
      const settle = (reading: Reading) => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', onError).off('exit', onExit);
        done(reading);
      };
      const dismiss = (trouble: Text) => {
        this.worker = null;
        void worker.terminate();
        settle(unreadable(trouble));
      };
      const onError = (error: unknown) => {
        this.told.onError(error);
        dismiss(ranOutOfMemory(error) ? this.told.stopped(Math.round(seconds)) : this.told.failed);
      };
      const onExit = () => dismiss(this.told.failed);
      const timer = setTimeout(() => dismiss(this.told.stopped(Math.round(seconds))), seconds * 1000);
      worker.on('message', settle).on('error', onError).on('exit', onExit);
      worker.postMessage(bytes);
    });
  }

  private hire(): Worker {
    const worker = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes } });
    // A server that stops does not wait for a thread without work.
    worker.unref();
    return worker;
  }
}

/**
 * How much longer a file may take on a machine that is busy with other things: as many times as processes wait for each
 * core, at most four. What counts is the reading, and an honest PDF of a second takes four there.
 */
function patience(): number {
  const waiting = (loadavg()[0] ?? 0) / availableParallelism();
  return Math.min(4, Math.max(1, waiting));
}

function ranOutOfMemory(error: unknown): boolean {
  return errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY';
}
