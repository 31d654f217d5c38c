/** Compiled messages by name, in groups; a message is a syntax tree whose type is a number. */
export interface Compiled {
  readonly [name: string]: Compiled | number | string | readonly unknown[];
}

const isGroup = (value: unknown): value is Compiled =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isMessage(value);
const isMessage = (value: object) =>
  ['t', 'type'].some((name) => typeof Object.getOwnPropertyDescriptor(value, name)?.value === 'number');

/**
 * Messages with others in their place. A message goes as a whole and as a copy: merged with what is loaded later, its tree would be
 * mixed with the other's.
 */
export function overlaid(words: Compiled, others: Compiled): Compiled {
  return {
    ...words,
    ...Object.fromEntries(
      Object.entries(others).map(([name, other]) => {
        const own = words[name];
        return [name, isGroup(own) && isGroup(other) ? overlaid(own, other) : structuredClone(other)];
      }),
    ),
  };
}
