import type { Problem } from '@gongkai/contracts';

/** unreachable: no answer. refused: the API says why. unexpected: an answer outside the contract. */
export type FailureKind = 'unreachable' | 'refused' | 'unexpected';

/** A request that gave nothing. `problem` explains a refusal in both languages. */
export class ApiFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly detail: string,
    readonly problem: Problem | null = null,
  ) {
    super(`${kind}: ${detail}`);
    this.name = 'ApiFailure';
  }
}

/** Any thrown value as a failure; what is no failure of ours is a fault of the program and goes on. */
export function asFailure(thrown: unknown): ApiFailure {
  if (thrown instanceof ApiFailure) return thrown;
  throw thrown;
}
