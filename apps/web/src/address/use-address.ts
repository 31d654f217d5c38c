import { computed } from 'vue';
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router';
import { askedYear } from './years.ts';

/** What the address says, and ways to change it. */
export function useAddress() {
  const route = useRoute();
  const router = useRouter();
  const numberOf = (value: unknown) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : null);

  /** Sets members of the query (undefined removes one) as a new step of the history. */
  function set(query: LocationQueryRaw): void {
    void router.push({ query: { ...route.query, ...query } });
  }
  /** The same without a step of its own: for moving about within a page. */
  function adjust(query: LocationQueryRaw): void {
    void router.replace({ query: { ...route.query, ...query } });
  }
  return {
    region: computed(() => numberOf(route.params['region'])),
    agency: computed(() => numberOf(route.params['agency'])),
    /** From the path on the Report page, from the query elsewhere; null where none is asked for. */
    year: computed(() => askedYear(route.params['year'] ?? route.query['year'])),
    query: (name: string) => computed(() => (typeof route.query[name] === 'string' ? route.query[name] : null)),
    set,
    adjust,
  };
}
