import { parentPort } from 'node:worker_threads';
import { read } from '@gongkai/reading';

/** Runs in a thread of its own: bytes in, their reading out. An error of the reader ends the thread and is told by that. */
parentPort?.on('message', (bytes: Uint8Array) => {
  read(bytes).then(
    (reading) => parentPort?.postMessage(reading),
    (error: unknown) =>
      setImmediate(() => {
        throw error;
      }),
  );
});

// Of a damaged PDF, pdf.js rejects promises that nobody holds beside the one that tells of the damage; those are no error.
process.on('unhandledRejection', () => undefined);
