import { apply, identity, type Matrix, matrixOf, multiply, numbersOf } from './matrix.ts';
import { oneText } from './one-text.ts';
import type { Glyph, PageMarks, Picture, Rule } from './page-marks.ts';
import { pathToRules } from './path-to-rules.ts';
import type { Font, PdfPage } from './open-pdf.ts';

/** Text without ink; what is only clipped by has none either. */
const INVISIBLE = new Set([3, 7]);

interface State {
  readonly toPage: Matrix;
  readonly font: Font;
  readonly size: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

/** A character of a `showText` as pdf.js gives it. Widths in the font's own unit. */
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/**
 * Follows a page's operators and notes each character and each drawn line with its position. Works on single characters,
 * for a producer may write a whole table row in one stroke.
 */
export function operatorsToMarks({ operators, view, fontOf }: PdfPage): PageMarks {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const pictures: Picture[] = [];
  // Pictures are not decoded, and one that was left out leaves the square it was to be drawn in.
  let square: Matrix | null = null;
  let invisible = 0;
  let state: State = {
    toPage: view.toPage,
    font: fontOf(''),
    size: 0,
    spacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  const saved: State[] = [];
  let text = { matrix: identity, lineX: 0, lineY: 0, x: 0, y: 0 };

  const move = (x: number, y: number): void => {
    const [lineX, lineY] = [text.lineX + x, text.lineY + y];
    text = { matrix: text.matrix, lineX, lineY, x: lineX, y: lineY };
  };
  const begin = (matrix: Matrix): void => {
    text = { matrix, lineX: 0, lineY: 0, x: 0, y: 0 };
  };
  const save = (): void => {
    saved.push(state);
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const transform = (matrix: Matrix | null): void => {
    if (matrix !== null) state = { ...state, toPage: multiply(state.toPage, matrix) };
  };

  for (const { name, args } of operators) {
    const [first, second] = args;
    const number = typeof first === 'number' ? first : 0;
    if (name === 'restore' && square !== null) pictures.push(pictureIn(square));
    if (name !== 'dependency') square = null;
    switch (name) {
      case 'save':
        save();
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        restore();
        break;
      case 'transform':
        transform(matrixOf(args));
        square = state.toPage;
        break;
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
      case 'paintImageMaskXObject':
        pictures.push(pictureIn(state.toPage));
        break;
      case 'paintFormXObjectBegin':
        save();
        transform(matrixOf(first));
        break;
      case 'beginText':
        begin(identity);
        break;
      case 'setTextMatrix':
        begin(matrixOf(first) ?? matrixOf(args) ?? identity);
        break;
      case 'moveText':
        move(number, typeof second === 'number' ? second : 0);
        break;
      case 'setLeadingMoveText':
        state = { ...state, leading: typeof second === 'number' ? second : 0 };
        move(number, state.leading);
        break;
      case 'nextLine':
        move(0, state.leading);
        break;
      case 'setLeading':
        state = { ...state, leading: -number };
        break;
      case 'setFont':
        state = {
          ...state,
          font: fontOf(typeof first === 'string' ? first : ''),
          size: typeof second === 'number' ? second : 0,
        };
        break;
      case 'setCharSpacing':
        state = { ...state, spacing: number };
        break;
      case 'setWordSpacing':
        state = { ...state, wordSpacing: number };
        break;
      case 'setHScale':
        state = { ...state, stretch: number / 100 };
        break;
      case 'setTextRise':
        state = { ...state, rise: number };
        break;
      case 'setTextRenderingMode':
        state = { ...state, mode: number };
        break;
      case 'showText':
        show(Array.isArray(first) ? first : []);
        break;
      case 'strokePath':
      case 'fillPath': {
        const path: unknown = Array.isArray(second) ? second[0] : undefined;
        rules.push(...pathToRules(numbersOf(path), name === 'fillPath', state.toPage));
        break;
      }
    }
  }
  return { width: view.width, height: view.height, glyphs, rules, pictures, invisible };

  function show(shown: readonly unknown[]): void {
    const { font, size, stretch } = state;
    const unit = size * font.unit;
    for (const item of shown) {
      if (typeof item === 'number') {
        if (font.vertical) text.y -= (item * size) / 1000;
        else text.x -= ((item * size) / 1000) * stretch;
        continue;
      }
      if (!isShownGlyph(item)) continue;
      const spacing = (item.isSpace ? state.wordSpacing : 0) + state.spacing;
      const advance = font.vertical
        ? (item.vmetric?.[0] ?? -1000) * unit + spacing
        : (item.width * unit + spacing) * stretch;
      const width = font.vertical ? size : item.width * unit * stretch;
      const printed = oneText(item.unicode);
      if (INVISIBLE.has(state.mode)) invisible += printed.trim().length;
      else if (printed !== '') glyphs.push(placed(printed, width));
      if (font.vertical) text.y += advance;
      else text.x += advance;
    }
  }

  function placed(printed: string, width: number): Glyph {
    const matrix = multiply(state.toPage, text.matrix);
    const { font, size, rise } = state;
    const scale = Math.hypot(matrix[2], matrix[3]) * Math.abs(size);
    // Upright characters one below the other are lines of one character each; they hang from the middle of their top.
    const [x, y] = font.vertical
      ? apply(matrix, text.x - size / 2, text.y - size * 0.88)
      : apply(matrix, text.x, text.y + rise);
    const [endX, endY] = font.vertical
      ? apply(matrix, text.x + size / 2, text.y - size * 0.88)
      : apply(matrix, text.x + width, text.y + rise);
    const turn = quarter(Math.atan2(matrix[1], matrix[0]));
    const up = scale * 0.35;
    const [middleX, middleY] = [(x + endX) / 2, (y + endY) / 2];
    const common = { text: printed, size: scale, turn };
    if (turn === 0) return { ...common, from: x, to: endX, line: y, x: middleX, y: middleY - up };
    if (turn === 1) return { ...common, from: y, to: endY, line: -x, x: middleX + up, y: middleY };
    if (turn === 2) return { ...common, from: -x, to: -endX, line: -y, x: middleX, y: middleY + up };
    return { ...common, from: -y, to: -endY, line: x, x: middleX - up, y: middleY };
  }
}

/** Pictures are drawn in a square of one by one. */
function pictureIn(matrix: Matrix): Picture {
  const corners = [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function quarter(angle: number): Glyph['turn'] {
  const turns = (Math.round(angle / (Math.PI / 2)) + 4) % 4;
  return turns === 1 || turns === 2 || turns === 3 ? turns : 0;
}

function isShownGlyph(value: unknown): value is ShownGlyph {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'width' in value &&
    typeof value.width === 'number'
  );
}
