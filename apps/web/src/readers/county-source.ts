import type { CountyPacket, PublicRegion } from '@gongkai/contracts';

/** A county as it is listed; only the office is told whether its published figures are open to everyone. */
export type ListedCounty = PublicRegion & { readonly open?: boolean };

/** Where the figures of the pages come from. */
export interface CountySource {
  /** The counties there are. */
  regions(): Promise<ListedCounty[]>;
  /** @throws {ApiFailure} when they cannot be had */
  county(region: number): Promise<CountyPacket>;
}
