/**
 * How far the server has come with what takes long before it answers, told to the process that started it. One line a
 * time on standard output:
 *
 *     gongkai-progress {"step":"sample","done":120,"total":380}
 *
 * The word, a blank, and a JSON object to the end of the line. `step` names what is being done: `sample`, the documents of
 * the sample county. `done` counts from 0 up to `total`, which is the step's last line; where an interrupted load goes on, it
 * passes quickly over what is there. Lines of other forms are the server's log. A reader passes over steps and members it
 * does not know.
 */
export abstract class Progress {
  abstract report(step: ProgressStep, done: number, total: number): void;
}

export type ProgressStep = 'sample';

/** Often enough for a bar that moves, seldom enough for a log that is read. Milliseconds. */
const often = 200;

/** Writes the lines; the process that started the server reads them. */
export class WrittenProgress extends Progress {
  private last = 0;

  constructor(private readonly out: { write(text: string): unknown }) {
    super();
  }

  override report(step: ProgressStep, done: number, total: number): void {
    const now = Date.now();
    if (done > 0 && done < total && now - this.last < often) return;
    this.last = now;
    this.out.write(`gongkai-progress ${JSON.stringify({ step, done, total })}\n`);
  }
}
