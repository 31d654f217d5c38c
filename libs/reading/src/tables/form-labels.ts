import type { FormBlock, FormRow, FormTable } from '@gongkai/report';
import { officialCore } from './label.ts';

/** A row of the form with the block and the table it stands in, and its place among all rows of these tables. */
export interface FormLine {
  readonly table: FormTable;
  readonly block: FormBlock;
  readonly row: FormRow;
  readonly place: number;
}

/** The labels of some tables of the form, as far as what is printed can be compared with them. */
export class FormLabels {
  readonly lines: readonly FormLine[];
  readonly #byCore: ReadonlyMap<string, FormLine>;
  readonly #columns: ReadonlySet<string>;
  readonly #rowGroups: ReadonlySet<string>;
  /** Every label that a label with a slip could be. */
  readonly all: ReadonlySet<string>;

  constructor(readonly tables: readonly FormTable[]) {
    const blocks = tables.flatMap((table) => table.blocks.map((block) => ({ table, block })));
    this.lines = blocks
      .flatMap(({ table, block }) => block.rows.map((row) => ({ table, block, row })))
      .map((line, place) => ({ ...line, place }));
    this.#byCore = new Map(this.lines.map((line) => [officialCore(line.row.path.at(-1) ?? ''), line]));
    this.#rowGroups = new Set(this.lines.flatMap(({ row }) => row.path.slice(0, -1)).map(officialCore));
    this.#columns = new Set(blocks.flatMap(({ block }) => block.columns.flatMap(({ path }) => path)).map(officialCore));
    this.all = new Set([...this.#byCore.keys(), ...this.#rowGroups, ...this.#columns].filter((core) => core !== ''));
  }

  /** The row whose own label this is. */
  lineOf(core: string): FormLine | null {
    return core === '' ? null : (this.#byCore.get(core) ?? null);
  }

  /** Whether the label is one of a column, or of several together. */
  isOfColumn(core: string): boolean {
    return this.#columns.has(core);
  }

  /** Whether the label stands over several rows. */
  isRowGroup(core: string): boolean {
    return this.#rowGroups.has(core);
  }

  /** The block that this item of article 20 heads. */
  blockOf(printed: string): { readonly table: FormTable; readonly block: FormBlock } | null {
    const item = itemCore(printed);
    if (item === null) return null;
    for (const table of this.tables) {
      const block = table.blocks.find((candidate) => candidate.item !== undefined && itemCore(candidate.item) === item);
      if (block !== undefined) return { table, block };
    }
    return null;
  }
}

const digits = '一二三四五六七八九';

/** 第二十条第（一）项, 第20条第1项: the number of the item; null where the text names none. */
function itemCore(printed: string): string | null {
  const plain = printed.normalize('NFKC').replace(/[\s()]/g, '');
  const number = /^(?:《.*?》)?第?(?:二十|20)条?第?([一二三四五六七八九]|\d)[项款]$/.exec(plain)?.[1];
  return number === undefined ? null : /\d/.test(number) ? (digits[Number(number) - 1] ?? null) : number;
}

const cached = new WeakMap<readonly FormTable[], FormLabels>();

/** Labels of these tables, worked out once. */
export function formLabels(tables: readonly FormTable[]): FormLabels {
  const known = cached.get(tables) ?? new FormLabels(tables);
  cached.set(tables, known);
  return known;
}
