import type { Text } from '@gongkai/report';

/** A file whose container cannot be opened. `trouble` says in both languages what is wrong and what to do. */
export class UnreadableFile extends Error {
  constructor(readonly trouble: Text) {
    super(trouble.en);
    this.name = 'UnreadableFile';
  }
}
