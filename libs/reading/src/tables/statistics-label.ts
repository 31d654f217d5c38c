import type { FormRow, FormTable } from '@gongkai/report';
import { visible } from './visible.ts';

/** 一、 1. 其中： and the like; after NFKC, brackets with what is in them already removed. */
const lead = /^(?:其中:?|[一二三四五六七八九十]{1,2}[、.]|\d{1,2}[.、]?)/;

/** A label of the statistics form without number, 其中, brackets, spaces and the word for a number at its end. */
export function statisticsCore(label: string): string {
  let core = visible(label)
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」《》]/g, '');
  while (/\([^()]*\)/.test(core)) core = core.replace(/\([^()]*\)/g, '');
  while (lead.test(core)) core = core.replace(lead, '');
  return core.replace(/[,、。:;.·-]/g, '').replace(/总?(?:数量|次数|数)$/, '');
}

/** A line of the form with the names it goes by and the group it stands in. */
interface KnownLine {
  readonly row: FormRow;
  readonly names: readonly string[];
  readonly group: string;
}

/** What the labels of the statistics form mean. */
export class StatisticsLabels {
  readonly #lines: readonly KnownLine[];
  readonly #byName = new Map<string, KnownLine[]>();
  readonly #groups: ReadonlySet<string>;
  readonly #headings: ReadonlySet<string>;

  constructor(table: FormTable) {
    const rows = table.blocks.flatMap((block) => block.rows);
    this.#lines = rows.map((row) => ({
      row,
      names: [...new Set([row.path.at(-1) ?? '', ...(row.aliases ?? [])].map(statisticsCore))],
      group: statisticsCore(row.path[0] ?? ''),
    }));
    for (const line of this.#lines) {
      for (const name of line.names) this.#byName.set(name, [...(this.#byName.get(name) ?? []), line]);
    }
    this.#groups = new Set(this.#lines.map(({ group }) => group));
    this.#headings = new Set(rows.flatMap(({ path }) => path.slice(0, -1).map(statisticsCore)));
  }

  /** The group that this label heads, 一、主动公开情况 to 九、政府信息公开会议和培训情况; null where it heads none. */
  groupOf(label: string): string | null {
    const core = statisticsCore(label);
    return this.#groups.has(core) ? core : null;
  }

  /** Whether the label is that of a line, in whichever group. */
  isLine(label: string): boolean {
    return this.#byName.has(statisticsCore(label));
  }

  /** Whether the label is a heading of the form that carries no number. */
  isHeading(label: string): boolean {
    return this.#headings.has(statisticsCore(label));
  }

  /**
   * The line of the form with this label, and its group. Labels that several groups print are told apart by `group`, the
   * one they stand in; a label with a slip counts only inside its own group, and where it fits one line.
   */
  lineOf(label: string, group: string | null): { readonly row: FormRow; readonly group: string } | null {
    const core = statisticsCore(label);
    if (core === '') return null;
    const exact = this.#byName.get(core) ?? [];
    if (exact.length > 0) return only(exact.length === 1 ? exact : exact.filter((line) => line.group === group));
    if (group === null) return null;
    const alike = this.#lines.filter(({ names }) => names.some((name) => differByOneSlip(core, name)));
    return only(alike.length === 1 ? alike.filter((line) => line.group === group) : []);
  }
}

/** Labels shorter than this (当面申请, 书面申请) differ by too little to forgive anything. */
const longEnough = 6;
/** A slip never turns a label into its opposite. */
const negation = /[不未无非]/;

/** Whether one character was misspelt, left out or doubled. */
function differByOneSlip(printed: string, official: string): boolean {
  if (official.length < longEnough || Math.abs(printed.length - official.length) > 1) return false;
  let start = 0;
  while (start < official.length && printed[start] === official[start]) start++;
  const [before, after] = [printed.slice(start), official.slice(start)];
  const [one, other] = [before.slice(0, 1), after.slice(0, 1)];
  if (negation.test(one) || negation.test(other)) return false;
  return before.slice(1) === after.slice(1) || before === after.slice(1) || before.slice(1) === after;
}

function only([line, ...others]: readonly KnownLine[]): KnownLine | null {
  return line === undefined || others.length > 0 ? null : line;
}
