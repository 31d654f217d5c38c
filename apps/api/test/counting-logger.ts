import { AbstractLogger } from 'typeorm';

/** Counts statements and writes nothing. */
export class CountingLogger extends AbstractLogger {
  statements = 0;

  override logQuery(): void {
    this.statements += 1;
  }

  protected override writeLog(): void {
    // What is counted is not shown.
  }
}
