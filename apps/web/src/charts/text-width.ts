import { fontSize } from './chart-look.ts';

/** About how wide a text is drawn, pixels: Chinese characters are as wide as they are high, others little more than half of it. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? fontSize : fontSize * 0.58), 0);
}
