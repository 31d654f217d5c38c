import type { Problem } from '@gongkai/contracts';
import type { Text } from '@gongkai/report';

/** What can go wrong with a request, by the name in the problem's type (urn:gongkai:problem:NAME). */
const kinds = {
  invalidRequest: { status: 400, title: 'Invalid request' },
  foreignHost: { status: 403, title: 'Wrong host' },
  foreignOrigin: { status: 403, title: 'Request from another site' },
  notFound: { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'Conflict' },
  addressTooLong: { status: 414, title: 'Address too long' },
  fileTooLarge: { status: 413, title: 'File too large' },
  databaseAway: { status: 503, title: 'Database not available' },
  diskFull: { status: 507, title: 'Disk full' },
  internal: { status: 500, title: 'Internal error' },
} as const;

export type ProblemName = keyof typeof kinds;

/** A problem of that kind (RFC 9457), said in both languages. */
export function problemOf(name: ProblemName, explanation: Text, errors?: Problem['errors']): Problem {
  return {
    type: `urn:gongkai:problem:${name}`,
    ...kinds[name],
    detail: explanation.en,
    explanation,
    ...(errors === undefined ? {} : { errors }),
  };
}

export const problemType = 'application/problem+json';
