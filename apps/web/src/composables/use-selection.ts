import { computed, nextTick, type Ref, watch } from 'vue';
import type { Code, Finding, Report } from '@gongkai/report';
import { useAddress } from '../address/use-address.ts';
import { bring } from '../report-view/bring.ts';
import type { Mark } from '../report-view/marks.ts';
import type { PlaceKey } from '../report-view/place-key.ts';
import { afterFigure, afterMarks, litBy, neighbour, nothing, type Selection } from '../report-view/selection.ts';

/** The report on the page, null while it is asked for. */
export interface Shown {
  readonly figures: Report['figures'];
  readonly findings: readonly Finding[];
  readonly marks: ReadonlyMap<PlaceKey, Mark>;
}

/** The two panes of the Report page: the document, and what was read in it. */
export interface Panes {
  readonly paper: Readonly<Ref<HTMLElement | null>>;
  readonly cells: Readonly<Ref<HTMLElement | null>>;
}

/**
 * What is selected on the Report page. It stands in the address, so that a link leads to it; both panes move to it, but
 * for the one a person picked in, which does not move under the pointer.
 */
export function useSelection(shown: Readonly<Ref<Shown | null>>, { paper, cells }: Panes) {
  const { query, adjust } = useAddress();
  const asked = { code: query('figure'), finding: query('finding'), place: query('place') };
  let still: HTMLElement | null = null;

  const selection = computed<Selection>(() => ({
    code: asked.code.value,
    finding: asked.finding.value !== null && /^\d+$/.test(asked.finding.value) ? Number(asked.finding.value) : null,
    place: asked.place.value,
  }));
  const lit = computed(() =>
    shown.value === null ? { places: [], current: null, codes: [] } : litBy(selection.value, shown.value),
  );

  function select({ code, finding, place }: Selection, from: HTMLElement | null): void {
    still = from;
    adjust({ figure: code ?? undefined, finding: finding ?? undefined, place: place ?? undefined });
  }
  function move(pane: HTMLElement | null, selector: string): void {
    if (pane !== still) bring(pane, selector);
  }
  watch(
    [lit, shown],
    async () => {
      await nextTick();
      const { current, codes } = lit.value;
      if (current !== null) move(paper.value, `[data-place~="${current}"]`);
      const narrow = !matchMedia('(min-width: 1100px)').matches;
      if (codes[0] !== undefined && !(narrow && current !== null && still !== paper.value)) {
        move(cells.value, `[data-code="${codes[0]}"]`);
      }
      still = null;
    },
    { immediate: true },
  );

  return {
    selection,
    lit,
    clear: () => select(nothing, null),
    pickMarks: (picked: readonly Mark[]) => select(afterMarks(selection.value, picked), paper.value),
    pickFigure: (code: Code) => select(afterFigure(selection.value, code, shown.value?.figures ?? {}), cells.value),
    pickFinding: (finding: number, place: PlaceKey | null) => select({ code: null, finding, place }, cells.value),
    pickPlace: (place: PlaceKey) => select({ ...nothing, place }, cells.value),
    step: (by: 1 | -1) => select({ ...selection.value, place: neighbour(lit.value, by) }, cells.value),
    /** Shows the figure itself: on a narrow screen it lies far below the document. */
    toFigure(): void {
      const [code] = lit.value.codes;
      if (code !== undefined) bring(cells.value, `[data-code="${code}"]`);
    },
  };
}
