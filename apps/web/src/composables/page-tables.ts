import { inject, type InjectionKey, onBeforeUnmount, provide, shallowReactive } from 'vue';
import type { SavedChart, SavedTable } from '../sheets/saved-table.ts';

type Read = () => SavedChart | SavedTable | null;

/** What a page shows that can be saved, by its name on the page. */
export type PageTables = Map<string, Read>;

const key: InjectionKey<PageTables> = Symbol('page tables');

/** Lets the charts and tables below say what of them can be saved with the page. */
export function providePageTables(): PageTables {
  const tables: PageTables = shallowReactive(new Map<string, Read>());
  provide(key, tables);
  return tables;
}

/** Says so of a chart or a table: read only when somebody wants it, null where it has no numbers. Elsewhere than on a page it does nothing. */
export function usePageTable(name: string, read: Read): void {
  const tables = inject(key, null);
  tables?.set(name, read);
  onBeforeUnmount(() => {
    if (tables?.get(name) === read) tables.delete(name);
  });
}
