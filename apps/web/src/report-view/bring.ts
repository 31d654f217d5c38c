/** Scrolls a pane, and only it, until the spot is in its middle; panes that do not scroll move with the page. */
export function bring(pane: HTMLElement | null, selector: string): void {
  const spot = pane?.querySelector(selector) ?? null;
  if (pane === null || spot === null) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  if (pane.scrollHeight <= pane.clientHeight + 1) {
    spot.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  const { top, height } = spot.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  pane.scrollTo({ top: pane.scrollTop + top - frame.top - (frame.height - height) / 2, behavior });
}
