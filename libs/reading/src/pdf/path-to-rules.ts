import { apply, type Matrix } from './matrix.ts';
import type { Rule } from './page-marks.ts';

/** Points. A filled box at most this thin is a drawn line. */
const THICKEST = 3;
/** How far a line may lean, points. */
const LEAN = 0.7;

type Point = readonly [x: number, y: number];

/**
 * The axis-parallel lines of a path as pdf.js packs it (0 x y: move; 1 x y: line; 2, 3: curves; 4: close). A stroked path
 * gives its sides, a filled one gives a line where it is a thin box: several producers draw table borders so.
 */
export function pathToRules(path: readonly number[], filled: boolean, toPage: Matrix): readonly Rule[] {
  const rules: Rule[] = [];
  for (const points of polygons(path, toPage)) {
    if (filled) {
      const rule = boxToRule(points);
      if (rule !== null) rules.push(rule);
      continue;
    }
    points.forEach((point, i) => {
      const next = points[i + 1];
      if (next === undefined) return;
      const rule = boxToRule([point, next]);
      if (rule !== null && rule.to - rule.from > LEAN) rules.push(rule);
    });
  }
  return rules;

  function boxToRule(points: readonly Point[]): Rule | null {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const thickest = filled ? THICKEST : LEAN;
    if (Math.min(right - left, bottom - top) > thickest || points.length < 2) return null;
    return right - left >= bottom - top
      ? { horizontal: true, at: (top + bottom) / 2, from: left, to: right }
      : { horizontal: false, at: (left + right) / 2, from: top, to: bottom };
  }
}

/** A curve ends the polygon: what is round bounds no cell. */
function polygons(path: readonly number[], toPage: Matrix): readonly (readonly Point[])[] {
  const all: Point[][] = [];
  let current: Point[] = [];
  const start = (): void => {
    if (current.length > 1) all.push(current);
    current = [];
  };
  const point = (at: number): Point => apply(toPage, path[at] ?? 0, path[at + 1] ?? 0);
  for (let at = 0; at < path.length;) {
    const kind = path[at];
    if (kind === 0) start();
    if (kind === 0 || kind === 1) current.push(point(at + 1));
    if (kind === 0 || kind === 1) at += 3;
    else if (kind === 2 || kind === 3) {
      start();
      at += kind === 2 ? 7 : 5;
      current.push(point(at - 2));
    } else {
      const [first] = current;
      if (first !== undefined) current.push(first);
      start();
      at += 1;
    }
  }
  start();
  return all;
}
