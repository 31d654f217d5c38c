import { formOf, type Code, type FormEdition } from '@gongkai/report';

/** A text for each cell of an edition's tables, table by table, row by row; `index` counts from 0. */
export function cellsOf(
  edition: FormEdition,
  textOf: (code: Code, index: number) => string,
): Readonly<Record<Code, string>> {
  const cells = (formOf(edition)?.indicators ?? []).filter(({ table }) => table !== null);
  return Object.fromEntries(cells.map(({ code }, index) => [code, textOf(code, index)]));
}
