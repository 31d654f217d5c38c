/**
 * Marks of joining, breaking and direction, which nobody sees. One that turns letters around is none of them: 12 behind
 * it is shown as 21.
 */
const invisible = /(?!\u202e)\p{Default_Ignorable_Code_Point}/gu;

/** What a reader sees of a text. */
export function visible(text: string): string {
  return text.replace(invisible, '');
}

/** What a reader sees of a text, without white space of any kind, in one width. */
export function plain(text: string): string {
  return visible(text).normalize('NFKC').replace(/\s/g, '');
}
