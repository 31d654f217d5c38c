import { ref } from 'vue';

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Travel with the arrow keys over a table whose buttons carry `data-row` and `data-column`: the table is one stop of
 * the Tab key, however many cells it has.
 */
export function useGridTravel() {
  /** `row.column` of the stop; null before the table was entered. */
  const stop = ref<string | null>(null);

  function onKeydown(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement) || !(event.currentTarget instanceof HTMLElement)) {
      return;
    }
    const { row, column } = event.target.dataset;
    if (row === undefined || column === undefined) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const next = nearest(buttons, Number(row), Number(column), step);
    next?.focus();
  }
  function onFocusin(event: FocusEvent): void {
    if (!(event.target instanceof HTMLElement)) return;
    const { row, column } = event.target.dataset;
    if (row !== undefined && column !== undefined) stop.value = `${row}.${column}`;
  }
  return { stop, onKeydown, onFocusin };
}

/** The next button in the direction of `step`: in the same row or column if there is one, else the nearest beside it. */
function nearest(
  buttons: readonly HTMLElement[],
  row: number,
  column: number,
  [down, right]: readonly [number, number],
): HTMLElement | undefined {
  const distance = (button: HTMLElement): number => {
    const rows = Number(button.dataset['row']) - row;
    const columns = Number(button.dataset['column']) - column;
    const [ahead, aside] = down === 0 ? [columns * right, Math.abs(rows)] : [rows * down, Math.abs(columns)];
    if (ahead <= 0 || (down === 0 && aside > 0)) return Infinity;
    return ahead * 1000 + aside;
  };
  return buttons
    .map((button) => ({ button, far: distance(button) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far)[0]?.button;
}
