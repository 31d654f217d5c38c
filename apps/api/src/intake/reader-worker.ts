import { parentPort } from 'node:worker_threads';
import { read } from '@gongkai/reading';

/** Runs in a thread of its own: bytes in, their reading out. An error of the reader ends the thread and is told by that. */
parentPort?.on('message', (bytes: Uint8Array) => void read(bytes).then((reading) => parentPort?.postMessage(reading)));
