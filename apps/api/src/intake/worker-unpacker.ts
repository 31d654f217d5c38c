import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import type { Unpacked } from '@gongkai/reading';
import type { Text } from '@gongkai/report';
import { archiveStopped } from './troubles.ts';
import { Unpacker } from './unpacker.ts';
import type { Limits } from './worker-reader.ts';

/** Unpacks each archive in a thread beside the server, which takes no longer than it may and no more memory. */
export class WorkerUnpacker extends Unpacker {
  private readonly logger = new Logger('Unpacker');

  /**
   * @param script the built unpack-worker.ts
   * @throws {Error} it is not there; without it every archive would be taken for unreadable
   */
  constructor(
    private readonly script: URL,
    private readonly limits: Limits = { seconds: 20, megabytes: 512 },
  ) {
    super();
    if (!existsSync(script)) throw new Error(`What unpacks, ${script.href}, is missing; build the server again`);
  }

  override unpack(bytes: Uint8Array): Promise<Unpacked | Text> {
    const { seconds, megabytes } = this.limits;
    const worker = new Worker(this.script, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    worker.unref();
    return new Promise((done) => {
      const settle = (result: Unpacked | Text) => {
        clearTimeout(timer);
        void worker.terminate();
        done(result);
      };
      const timer = setTimeout(() => settle(archiveStopped(seconds)), seconds * 1000);
      worker.on('message', settle);
      worker.on('error', (error) => {
        this.logger.error(error);
        settle(archiveStopped(seconds));
      });
      worker.on('exit', () => settle(archiveStopped(seconds)));
    });
  }
}
