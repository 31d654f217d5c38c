import type { RosterImport, RosterLine } from '@gongkai/contracts';

/** How many lines of a roster came to what. */
export type RosterCounts = Readonly<Record<RosterLine['outcome'], number>>;

export function rosterCounts({ lines }: Pick<RosterImport, 'lines'>): RosterCounts {
  const of = (outcome: RosterLine['outcome']) => lines.filter((line) => line.outcome === outcome).length;
  return { added: of('added'), known: of('known'), unclear: of('unclear') };
}

/** Lines as they are shown: the unclear ones first, each kind in the order of the list. */
export function unclearFirst(lines: readonly RosterLine[]): RosterLine[] {
  return [...lines].sort((a, b) => Number(b.outcome === 'unclear') - Number(a.outcome === 'unclear'));
}

/** What stays in the box to be corrected and sent again: the unclear lines as they were written, else their names. */
export function linesToCorrect(sent: string | null, lines: readonly RosterLine[]): string {
  const written = sent?.split(/\r\n|\r|\n/) ?? [];
  return lines
    .filter(({ outcome }) => outcome === 'unclear')
    .map(({ line, name }) => written[line - 1] ?? name)
    .join('\n');
}

/** The last year that is over in China, in which reports are owed now. */
export function lastFullYear(now: Date): number {
  return Number(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(now)) - 1;
}
