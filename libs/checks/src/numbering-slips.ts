import type { HeadingNumber } from './numbered-headings.ts';

/** A number that does not continue its list; `previous` is the one before it, `expected` what would continue it. */
export interface Slip {
  readonly kind: 'style' | 'gap' | 'repeat' | 'order';
  readonly heading: HeadingNumber;
  readonly previous: HeadingNumber | null;
  readonly expected: number;
}

/**
 * The slips in one section's sub-headings. Numbers in digits may be a list under a Chinese one, （一）（1）（2）（二）; a digit
 * that continues the Chinese list itself, （一）（二）（3）, is a slip of style.
 * @param lists whether a section holds several lists, so that a second （一） right after the first starts another
 */
export function slipsAmong(headings: readonly HeadingNumber[], lists: boolean): Slip[] {
  const slips: Slip[] = [];
  let outer = 0;
  let inner = 0;
  headings.forEach((heading, i) => {
    const { number, digits } = heading;
    const previous = headings[i - 1] ?? null;
    const slip = (kind: Slip['kind'], expected: number) => slips.push({ kind, heading, previous, expected });
    const innerBefore = inner;
    if (digits) {
      if (number === inner + 1) inner = number;
      else if (number === outer + 1) {
        slip('style', number);
        outer = number;
      } else if (number === 1) inner = 1;
      else {
        slip(kindOf(number, inner), inner + 1);
        inner = Math.max(inner, number);
      }
      return;
    }
    inner = 0;
    if (number === outer + 1) outer = number;
    else if (outer === 0 && number === innerBefore + 1) {
      slip('style', number);
      outer = number;
    } else if (number === 1 && (outer > 1 || lists)) outer = 1;
    else {
      slip(kindOf(number, outer), outer + 1);
      outer = Math.max(outer, number);
    }
  });
  return slips;
}

function kindOf(number: number, last: number): Slip['kind'] {
  if (number > last) return 'gap';
  return number === last ? 'repeat' : 'order';
}
