import type { CountyPacket } from '@gongkai/contracts';
import { type PooledShare, pooledShare } from '@gongkai/figures';

/** 予以公开 of all that was settled; 部分公开 is an outcome of its own. */
export const grantedOfSettled = { part: 'requests.granted.total', whole: 'requests.total.total' } as const;

/** So many years at most are taken together where one has too few cases. */
export const pooledYears = 3;

/** How much of what a body settled it granted: of the year, or of as many years up to it as make enough cases. */
export function grantedShare(packet: CountyPacket, agency: number, year: number): PooledShare {
  return pooledShare(packet, agency, grantedOfSettled, year, pooledYears);
}
