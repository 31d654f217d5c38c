import type { z } from 'zod';

/** A request that its route's contract refuses. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  readonly errors: readonly { readonly path: string; readonly message: string }[];

  /** @param part of the request: path, query or body */
  constructor(part: string, error: z.ZodError) {
    super(`The ${part} of the request is not as its contract asks`);
    this.errors = error.issues.map((issue) => ({ path: [part, ...issue.path].join('.'), message: issue.message }));
  }
}
