/** What extraction leaves behind, such as `[bookmark: _GoBack]`: not part of the report. */
const bookmark = /\[bookmark:[^\]\n]*\]/g;

/** The text with such residue turned into spaces, so that offsets stay what they are. */
export function blankBookmarks(text: string): string {
  return text.replace(bookmark, (residue) => ' '.repeat(residue.length));
}
