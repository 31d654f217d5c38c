import { type DocumentAnswer, type Question } from '@gongkai/contracts';
import type { AgencyKind } from '@gongkai/report';

/** What a person has chosen for one waiting document. `whose` is a body's number, or one of the other ways out. */
export interface Choice {
  readonly whose: number | 'new' | 'notOurs' | null;
  readonly name: string;
  readonly kind: AgencyKind;
  /** Only where the document asks for it. */
  readonly year: number | '';
}

/**
 * What is offered at first: a body that cannot be told from the printed name stays open where the roster has some like
 * it; else a new body of that name and likely kind, shown for a person to agree to.
 */
export function offered({ agencyName, candidates, likelyKind }: Question): Choice {
  return {
    whose: agencyName !== null && candidates.length === 0 && likelyKind !== null ? 'new' : null,
    name: agencyName ?? '',
    kind: likelyKind ?? 'department',
    year: '',
  };
}

/** The answer a choice amounts to; null while something is missing. */
export function answerOf({ documentId, asks, year: read }: Question, choice: Choice): DocumentAnswer | null {
  if (choice.whose === 'notOurs') return { documentId, notOurs: true };
  if (asks === 'year' && choice.year === '') return null;
  const year = asks === 'year' && choice.year !== '' && read === null ? { year: choice.year } : {};
  if (typeof choice.whose === 'number') return { documentId, agencyId: choice.whose, ...year };
  const name = choice.name.trim();
  if (choice.whose === 'new')
    return name.length < 2 ? null : { documentId, newAgency: { name, kind: choice.kind }, ...year };
  return asks === 'year' && choice.year !== '' ? { documentId, year: choice.year } : null;
}
