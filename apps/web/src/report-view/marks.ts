import type { Code, Finding, Place, Report, SentencePlace, Severity } from '@gongkai/report';
import type { ExactFinding } from './exact-page.ts';
import { type PlaceKey, placeKey } from './place-key.ts';
import { isWaived } from './waived.ts';

/** What is known of one spot of the document. */
export interface Mark {
  readonly key: PlaceKey;
  readonly place: Place;
  /** Figures read from here. */
  readonly codes: readonly Code[];
  /** Some figure here is inferred or approximate. */
  readonly unsure: boolean;
  /** Findings about this spot, by their number in the list. */
  readonly findings: readonly number[];
  /** The gravest of those that are not waived. */
  readonly severity: Severity | null;
}

const grave: readonly Severity[] = ['notice', 'warning', 'error'];

/** Every spot of the document that a figure was read from, a finding is about, or that is named otherwise (`others`). */
export function marksOf(
  figures: Report['figures'],
  findings: readonly (Finding & Partial<Pick<ExactFinding, 'decision'>>)[],
  others: readonly Place[] = [],
): ReadonlyMap<PlaceKey, Mark> {
  const marks = new Map<PlaceKey, Mark>();
  const at = (place: Place): Mark =>
    marks.get(placeKey(place)) ?? {
      key: placeKey(place),
      place,
      codes: [],
      unsure: false,
      findings: [],
      severity: null,
    };

  for (const [code, figure] of Object.entries(figures)) {
    for (const place of figure.places) {
      const mark = at(place);
      const unsure = figure.standing === 'inferred' || figure.cell === 'approximate';
      marks.set(mark.key, { ...mark, codes: [...mark.codes, code], unsure: mark.unsure || unsure });
    }
  }
  findings.forEach((finding, number) => {
    if (finding.outcome !== 'finding') return;
    for (const place of [...finding.left.places, ...finding.right.places]) {
      const mark = at(place);
      if (mark.findings.includes(number)) continue;
      const graver = mark.severity === null || grave.indexOf(finding.severity) > grave.indexOf(mark.severity);
      const severity = graver && !isWaived(finding) ? finding.severity : mark.severity;
      marks.set(mark.key, { ...mark, findings: [...mark.findings, number], severity });
    }
  });
  for (const place of others) marks.set(placeKey(place), at(place));
  return marks;
}

/** Whether something was read here or found fault with: then it can be picked. */
export function isLive({ codes, findings }: Mark): boolean {
  return codes.length > 0 || findings.length > 0;
}

/** A mark on a stretch of the text. */
export type SentenceMark = Mark & { readonly place: SentencePlace };

/** The marks that lie in sentences, in the order of the text. */
export function sentenceMarks(marks: ReadonlyMap<PlaceKey, Mark>): SentenceMark[] {
  return [...marks.values()]
    .filter((mark): mark is SentenceMark => mark.place.kind === 'sentence')
    .sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
}
