import { computed, type ComputedRef } from 'vue';
import { latestYear } from '../address/years.ts';
import { useAddress } from '../address/use-address.ts';
import { useCounty } from './use-county.ts';

/** The year in view: that of the address, else the latest; null in a county without any. */
export function useYear(): ComputedRef<number | null> {
  const { year } = useAddress();
  const { county } = useCounty();
  return computed(() => year.value ?? (county.value.value === null ? null : latestYear(county.value.value)));
}
