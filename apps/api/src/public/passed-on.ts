import type { IncomingMessage } from 'node:http';

/** Requests that came to the public listener and that it let through. */
const passed = new WeakSet<IncomingMessage>();

/** Notes that the public listener let a request through, having checked its Host itself. */
export function passOn(request: IncomingMessage): void {
  passed.add(request);
}

export function wasPassedOn(request: IncomingMessage): boolean {
  return passed.has(request);
}
