import { type Ref, type ShallowRef, ref, shallowRef } from 'vue';
import { type ApiFailure, asFailure } from '../api/api-failure.ts';

/** Something asked of the API. A value stays shown while it is asked for again. */
export interface Requested<T> {
  readonly value: Readonly<ShallowRef<T | null>>;
  readonly failure: Readonly<ShallowRef<ApiFailure | null>>;
  readonly loading: Readonly<Ref<boolean>>;
  /** Asks (again); `afresh` forgets the value first. */
  load(afresh?: boolean): Promise<void>;
}

/** Keeps what `ask` gives; an answer that was overtaken by a later question is dropped. */
export function useRequest<T>(ask: () => Promise<T>): Requested<T> {
  const value = shallowRef<T | null>(null);
  const failure = shallowRef<ApiFailure | null>(null);
  const loading = ref(false);
  let latest = 0;

  async function load(afresh = false): Promise<void> {
    const mine = ++latest;
    if (afresh) value.value = null;
    loading.value = true;
    try {
      const answer = await ask();
      if (mine !== latest) return;
      value.value = answer;
      failure.value = null;
    } catch (thrown) {
      if (mine !== latest) return;
      failure.value = asFailure(thrown);
    } finally {
      if (mine === latest) loading.value = false;
    }
  }
  return { value, failure, loading, load };
}
