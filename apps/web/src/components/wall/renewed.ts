import type { CountyPacket } from '@gongkai/contracts';
import { sourceOfCounty } from '../../readers/served.ts';

/** Milliseconds between two looks. */
const eachMinute = 60_000;

/**
 * Looks each minute whether the county has changed, and loads it only then, so that nothing moves without a reason. What has not
 * changed is not sent again (ETag). @returns ends it
 */
export function renewed(shown: () => CountyPacket | null, load: () => Promise<void>): () => void {
  const timer = setInterval(async () => {
    const packet = shown();
    if (packet === null) return;
    const now = await (await sourceOfCounty()).county(packet.region.id).catch(() => null);
    if (now === null || JSON.stringify(now) !== JSON.stringify(packet)) await load();
  }, eachMinute);
  return () => {
    clearInterval(timer);
  };
}
