import type { Code } from '@gongkai/report';

/** A figure that by its own rule is never added up over bodies, or over years. */
export class NotSummable extends Error {
  constructor(
    readonly code: Code,
    readonly over: 'bodies' | 'years',
  ) {
    super(
      `Figure "${code}" is never added up over ${over}; take it report by report (docs/vocabulary.md has the rules)`,
    );
    this.name = 'NotSummable';
  }
}
