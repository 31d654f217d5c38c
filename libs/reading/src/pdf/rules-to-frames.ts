import { grouped } from './grouped.ts';
import type { Rule } from './page-marks.ts';

/** Points. Lines nearer than this are one line, or touch. */
const NEAR = 2;

/** More lines make a drawing, not the tables of a report. */
const MOST_RULES = 8_000;

/** Drawn lines that hang together. */
export interface Frame {
  readonly rules: readonly Rule[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Groups a page's lines into what hangs together. */
export function rulesToFrames(rules: readonly Rule[]): readonly Frame[] {
  if (rules.length > MOST_RULES) return [];
  const across = joined(rules.filter(({ horizontal }) => horizontal));
  const down = joined(rules.filter(({ horizontal }) => !horizontal));
  const all = [...across, ...down];
  const parents = all.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parents[at] !== at) at = parents[at] ?? at;
    parents[i] = at;
    return at;
  };
  across.forEach((h, i) => {
    down.forEach((v, j) => {
      const touch = h.from - NEAR <= v.at && v.at <= h.to + NEAR && v.from - NEAR <= h.at && h.at <= v.to + NEAR;
      if (touch) parents[root(across.length + j)] = root(i);
    });
  });
  return grouped(all, (_, i) => root(i)).map(frameOf);
}

export function frameOf(rules: readonly Rule[]): Frame {
  const xs = rules.flatMap(({ horizontal, at, from, to }) => (horizontal ? [from, to] : [at]));
  const ys = rules.flatMap(({ horizontal, at, from, to }) => (horizontal ? [at] : [from, to]));
  return { rules, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** A border is often drawn cell by cell, or once from each side. */
function joined(rules: readonly Rule[]): readonly Rule[] {
  const lanes: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const first = lanes.at(-1)?.[0];
    if (first !== undefined && rule.at - first.at <= NEAR) lanes.at(-1)?.push(rule);
    else lanes.push([rule]);
  }
  return lanes.flatMap((lane) => {
    const whole: Rule[] = [];
    for (const rule of lane.toSorted((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last !== undefined && rule.from - last.to <= NEAR)
        whole[whole.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else whole.push(rule);
    }
    return whole;
  });
}
