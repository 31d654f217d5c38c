import { parentPort, workerData } from 'node:worker_threads';
import { unpackedOrWhy } from './unpacker.ts';

/** Runs in a thread of its own: an archive's bytes in, its files out, and the thread ends. */
if (workerData instanceof Uint8Array) parentPort?.postMessage(unpackedOrWhy(workerData));
