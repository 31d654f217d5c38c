import type { CountyPacket } from '@gongkai/contracts';
import type { LinePoint } from '@gongkai/figures';
import { reasonOf } from '../county-view/body-figures.ts';
import { useWords } from '../language/use-words.ts';

/** Why a body has no number in a year, and that in words; null and nothing where it has one. */
export function useReasons(packet: () => CountyPacket) {
  const { t } = useWords();
  const reason = (point: LinePoint<number>) => reasonOf(packet(), point);
  return {
    reason,
    said: (point: LinePoint<number>): string => {
      const why = reason(point);
      return why === null ? '' : t(`cell.${why}`);
    },
  };
}
