/** Rules of the reader that have words of their own in the message files. */
const known = ['unnamedBesideNewMedia', 'firstOfSeveral', 'allAnswered', 'noneInWords'];

/** Name of the message that says which rule decided. */
export function ruleKey(rule: string | undefined): string {
  return `rule.${rule !== undefined && known.includes(rule) ? rule : 'other'}`;
}
