import type { Reading } from '@gongkai/report';
import { DirectReader } from '../src/intake/direct-reader.ts';

/** Reads as ever, and once it is asked to pause, stops in the midst of the next file until it may go on. */
export class PausingReader extends DirectReader {
  private next: { begin(): void; readonly mayGoOn: Promise<void> } | null = null;

  /** @returns when the next reading has begun, and what lets it go on */
  pause(): { readonly begun: Promise<void>; goOn(): void } {
    let goOn = () => undefined;
    const mayGoOn = new Promise<void>((done) => (goOn = () => void done()));
    const begun = new Promise<void>((done) => (this.next = { begin: done, mayGoOn }));
    return { begun, goOn: () => goOn() };
  }

  override async read(bytes: Uint8Array): Promise<Reading> {
    const { next } = this;
    this.next = null;
    next?.begin();
    await next?.mayGoOn;
    return await super.read(bytes);
  }
}
