import type { Text } from '@gongkai/report';

/** notFound: there is no such thing. conflict: it stands against what is there. invalid: it makes no sense. */
export type RefusalKind = 'notFound' | 'conflict' | 'invalid';

/** Something that was asked for and is not done, said for people; it becomes an HTTP problem in one place. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly explanation: Text,
  ) {
    super(explanation.en);
    this.name = 'Refusal';
  }
}

/** A county that does not exist, or that the actor may not see. */
export function noCounty(id: number): Refusal {
  return new Refusal('notFound', { zh: `没有编号为 ${id} 的县（市、区）`, en: `There is no county with number ${id}` });
}
