/** Marks that extraction leaves in a text; they are no words of the report. */
const residue = /\[bookmark: [^\]]{0,80}\]/g;

/** The text without residue of extraction. */
export function withoutResidue(text: string): string {
  return text.replace(residue, '');
}

/** The text with residue blanked out, so that offsets stay true. */
export function blankedResidue(text: string): string {
  return text.replace(residue, (mark) => ' '.repeat(mark.length));
}
