/** A mask as PostgreSQL writes bit strings: one 0 or 1 a figure, in the order of the form. */
export function maskOf(length: number, holds: (position: number) => boolean): string {
  let mask = '';
  for (let i = 0; i < length; i++) mask += holds(i) ? '1' : '0';
  return mask;
}

/** How many figures a mask marks. */
export function ones(mask: string): number {
  return mask.replaceAll('0', '').length;
}
