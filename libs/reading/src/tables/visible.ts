/** Text without white space of any kind, in one width. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
