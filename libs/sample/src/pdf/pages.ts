import type { Picture } from '../picture/table-picture.ts';
import { type PageDrawing, paper } from './pdf-file.ts';
import { charWidth, encoded, widthOf } from './song-font.ts';

/** Where the text stands on a page, points from its lower left corner: the margins of official documents. */
export const textArea = { left: 79.4, right: 521.6, top: paper.height - 104.9, bottom: 99.2 };

/** Where page numbers stand, and how large. */
const footer = { y: 62, size: 14 };

/** A rectangle with drawn sides, points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pages that are being written, from the top to the bottom. */
export class Pages {
  readonly used = new Set<string>();
  readonly #pages: string[][] = [[]];
  #y = textArea.top;

  /** What is left of the page, points. */
  get room(): number {
    return this.#y - textArea.bottom;
  }

  get isAtTop(): boolean {
    return this.#y === textArea.top;
  }

  next(): void {
    this.#pages.push([]);
    this.#y = textArea.top;
  }

  /** Takes so much of the page and says where it begins at the top; what does not fit stands on the next page. */
  take(height: number): number {
    if (height > this.room && !this.isAtTop) this.next();
    const top = this.#y;
    this.#y -= height;
    return top;
  }

  /** Leaves a gap, which is lost where a page ends. */
  skip(height: number): void {
    this.#y = this.isAtTop ? this.#y : Math.max(textArea.bottom, this.#y - height);
  }

  /** Writes a line; `width` stretches it to that width, points, between characters that may stand apart. */
  text(line: string, x: number, baseline: number, size: number, width = widthOf(line) * size): void {
    for (const char of line) this.used.add(char);
    const gaps = [...line].map((char, i, all) => i > 0 && mayStandApart(all[i - 1] ?? '', char));
    const count = gaps.filter(Boolean).length;
    const apart = count === 0 ? 0 : Math.round(((width / size - widthOf(line)) / count) * 1000);
    this.#draw(`BT /F1 ${size} Tf ${point(x, baseline)} Td ${shown(line, gaps, apart)} ET`);
  }

  boxes(boxes: readonly Box[]): void {
    const paths = boxes.map(({ x, y, width, height }) => `${point(x, y)} ${point(width, height)} re`);
    this.#draw(`0.5 w ${paths.join(' ')} S`);
  }

  /** Draws a picture, a pixel a point, at the left of the text. */
  picture({ width, height, bits }: Picture): void {
    const bottom = this.take(height) - height;
    const digits = [...bits].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const about = `/W ${width} /H ${height} /CS /G /BPC 1 /F /AHx`;
    this.#draw(`q ${width} 0 0 ${height} ${point(textArea.left, bottom)} cm BI ${about} ID ${digits}> EI Q`);
  }

  /** The pages with their numbers. */
  finished(): PageDrawing[] {
    const numbers = this.#pages.map((_, i) => `— ${i + 1} —`);
    for (const number of numbers) for (const char of number) this.used.add(char);
    return this.#pages.map((operators, i) => {
      const number = numbers[i] ?? '';
      const x = (paper.width - widthOf(number) * footer.size) / 2;
      const drawn = `BT /F1 ${footer.size} Tf ${point(x, footer.y)} Td ${shown(number, [], 0)} ET`;
      return { operators: [...operators, drawn].join('\n') };
    });
  }

  #draw(operators: string): void {
    this.#pages.at(-1)?.push(operators);
  }
}

function mayStandApart(before: string, char: string): boolean {
  return charWidth(before) === 1 || charWidth(char) === 1;
}

/** Shows a line, `apart` thousandths of the size between characters where `gaps` says so. */
function shown(line: string, gaps: readonly boolean[], apart: number): string {
  if (apart === 0) return `<${encoded(line)}> Tj`;
  const parts = [...line].map((char, i) => (gaps[i] === true ? `> ${-apart} <${encoded(char)}` : encoded(char)));
  return `[<${parts.join('')}>] TJ`;
}

/** Points to the hundredth. */
function point(x: number, y: number): string {
  return `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`;
}
