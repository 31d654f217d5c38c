import type { Code, Finding, Report } from '@gongkai/report';
import type { Mark } from './marks.ts';
import { type PlaceKey, placeKey } from './place-key.ts';

/** What the address points at: a figure or a finding, and one of its places; or a place alone. */
export interface Selection {
  readonly code: Code | null;
  readonly finding: number | null;
  readonly place: PlaceKey | null;
}

export const nothing: Selection = { code: null, finding: null, place: null };

/** What lights up for a selection. */
export interface Lit {
  /** Places in the order of the figure or the finding. */
  readonly places: readonly PlaceKey[];
  /** The place in view, one of `places`. */
  readonly current: PlaceKey | null;
  readonly codes: readonly Code[];
}

interface Seen {
  readonly figures: Report['figures'];
  readonly findings: readonly Finding[];
  readonly marks: ReadonlyMap<PlaceKey, Mark>;
}

/** What a selection lights in the document and among the figures; nothing for what the report does not have. */
export function litBy({ code, finding, place }: Selection, { figures, findings, marks }: Seen): Lit {
  if (code !== null) {
    const places = unique((figures[code]?.places ?? []).map(placeKey));
    return { places, current: oneOf(places, place), codes: figures[code] === undefined ? [] : [code] };
  }
  const found = finding === null ? undefined : findings[finding];
  if (found !== undefined) {
    const places = unique([...found.left.places, ...found.right.places].map(placeKey));
    return { places, current: oneOf(places, place), codes: found.cells };
  }
  const mark = place === null ? undefined : marks.get(place);
  return { places: mark === undefined ? [] : [mark.key], current: mark?.key ?? null, codes: mark?.codes ?? [] };
}

/** The selection after a figure was picked: its first place, and the next one each time it is picked again. */
export function afterFigure(now: Selection, code: Code, figures: Report['figures']): Selection {
  const places = unique((figures[code]?.places ?? []).map(placeKey));
  const at = now.code === code && now.place !== null ? places.indexOf(now.place) : -1;
  return { code, finding: null, place: places[(at + 1) % Math.max(1, places.length)] ?? null };
}

/**
 * The selection after a stretch of the document was picked. It can stand for several figures and findings: picking it
 * again goes on to the next.
 */
export function afterMarks(now: Selection, marks: readonly Mark[]): Selection {
  const options = marks.flatMap((mark): Selection[] => [
    ...mark.codes.map((code) => ({ code, finding: null, place: mark.key })),
    ...mark.findings.map((finding) => ({ code: null, finding, place: mark.key })),
  ]);
  const at = options.findIndex(
    (option) => option.code === now.code && option.finding === now.finding && option.place === now.place,
  );
  return options[(at + 1) % Math.max(1, options.length)] ?? nothing;
}

/** The place `step` further on among those that are lit. */
export function neighbour({ places, current }: Lit, step: 1 | -1): PlaceKey | null {
  const at = current === null ? -1 : places.indexOf(current);
  return places[(at + step + places.length) % Math.max(1, places.length)] ?? null;
}

function unique(keys: readonly PlaceKey[]): PlaceKey[] {
  return [...new Set(keys)];
}

function oneOf(places: readonly PlaceKey[], wanted: PlaceKey | null): PlaceKey | null {
  return places.find((key) => key === wanted) ?? places[0] ?? null;
}
