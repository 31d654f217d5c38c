import { type InjectionKey, inject, provide, watch } from 'vue';
import type { CountyPacket } from '@gongkai/contracts';
import { useAddress } from '../address/use-address.ts';
import type { ListedCounty } from '../readers/county-source.ts';
import { sourceOfCounty } from '../readers/served.ts';
import { type Requested, useRequest } from './use-request.ts';

interface Shared {
  /** The counties there are. */
  readonly regions: Requested<ListedCounty[]>;
  /** The packet of the county in the address; every page computes its figures from it. */
  readonly county: Requested<CountyPacket>;
}

const key: InjectionKey<Shared> = Symbol('county');

/** Asks for the counties, and for a county's packet whenever the address names another one. */
export function provideCounty(): Shared {
  const { region } = useAddress();
  const regions = useRequest(async () => (await sourceOfCounty()).regions());
  const county = useRequest(async () => (await sourceOfCounty()).county(region.value ?? 0));
  void regions.load();
  watch(region, (id) => id !== null && void county.load(true), { immediate: true });
  const shared = { regions, county };
  provide(key, shared);
  return shared;
}

/**
 * The county of the page.
 * @throws {Error} outside of the app
 */
export function useCounty(): Shared {
  const shared = inject(key);
  if (shared === undefined) throw new Error('useCounty works only below the component that called provideCounty');
  return shared;
}
