import { computed, type ComputedRef } from 'vue';
import { useAddress } from '../address/use-address.ts';
import { useWords } from '../language/use-words.ts';
import { useCounty } from './use-county.ts';

/** The mark of the county in the address where its documents are invented (示例数据); null for a real one. */
export function useSampleMark(): ComputedRef<string | null> {
  const { region } = useAddress();
  const { regions } = useCounty();
  const { t } = useWords();
  return computed(() =>
    regions.value.value?.find(({ id }) => id === region.value)?.sample === true ? t('frame.sample') : null,
  );
}
