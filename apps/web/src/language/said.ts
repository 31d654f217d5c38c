/**
 * A sentence that a rule chose: the name of a message and what goes into it. Numbers are formatted when it is said;
 * the one named `number` also chooses the plural.
 */
export interface Said {
  readonly key: string;
  readonly named?: Readonly<Record<string, string | number>>;
}
