import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import type { Reading, Text } from '@gongkai/report';
import { errorCode } from '../error-code.ts';
import { Reader, unreadable } from './reader.ts';
import { readerFailed, readerStopped } from './troubles.ts';

export interface Limits {
  readonly seconds: number;
  /** Of the thread's own memory. */
  readonly megabytes: number;
}

/**
 * Reads in a thread beside the server, one file after the other. A file that takes too long or too much memory, or on which
 * the reader fails, costs that thread and nothing else: it comes back unreadable, and the next file gets a new thread.
 */
export class WorkerReader extends Reader {
  private readonly logger = new Logger('Reader');
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  /**
   * @param script the built reader-worker.ts
   * @throws {Error} it is not there; without it every file would be taken for unreadable
   */
  constructor(
    private readonly script: URL,
    private readonly limits: Limits = { seconds: 10, megabytes: 512 },
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
        this.logger.error(error);
        dismiss(ranOutOfMemory(error) ? readerStopped(this.limits.seconds) : readerFailed);
      };
      const onExit = () => dismiss(readerFailed);
      const timer = setTimeout(() => dismiss(readerStopped(this.limits.seconds)), this.limits.seconds * 1000);
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

function ranOutOfMemory(error: unknown): boolean {
  return errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY';
}
