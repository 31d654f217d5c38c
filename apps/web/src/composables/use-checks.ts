import { ref, shallowRef, watch } from 'vue';
import { type CheckList, checkRoutes } from '@gongkai/contracts';
import { useAddress } from '../address/use-address.ts';
import { type ApiFailure, asFailure } from '../api/api-failure.ts';
import { call } from '../api/call.ts';
import { useCounty } from './use-county.ts';
import { useRequest } from './use-request.ts';

/** The checks of the county in the address and its templates, and what a person can do with them. */
export function useChecks() {
  const { region } = useAddress();
  const { county } = useCounty();
  const params = () => ({ region: region.value ?? 0 });
  const asked = useRequest(() => call(checkRoutes.checks, { params: params() }));
  /** What the last act left; newer than what was asked for. */
  const left = shallowRef<CheckList | null>(null);
  const busy = ref(false);
  /** Why an act failed, and which: the code of a check, or a template's. */
  const refused = shallowRef<{ readonly about: string; readonly failure: ApiFailure } | null>(null);
  /** How many reports the last switch changed, and of which check. */
  const done = shallowRef<{ readonly check: string; readonly on: boolean; readonly rejudged: number } | null>(null);

  function load(): void {
    left.value = null;
    refused.value = null;
    done.value = null;
    if (region.value !== null) void asked.load(true);
  }
  watch(region, load, { immediate: true });

  /** Whether it was done; one act at a time. */
  async function act(about: string, ask: () => Promise<void>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    refused.value = null;
    done.value = null;
    try {
      await ask();
      void county.load();
      return true;
    } catch (thrown) {
      refused.value = { about, failure: asFailure(thrown) };
      return false;
    } finally {
      busy.value = false;
    }
  }
  return {
    asked,
    left,
    busy,
    refused,
    done,
    load,
    switchCheck: (check: string, on: boolean, reason: string) =>
      act(check, async () => {
        const body = { on, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
        const { list, rejudged } = await call(checkRoutes.switchCheck, { params: { ...params(), check }, body });
        left.value = list;
        done.value = { check, on, rejudged };
      }),
    addTemplate: (file: File) =>
      act('templates', async () => {
        const body = new FormData();
        body.append('file', file, file.name);
        left.value = await call(checkRoutes.addTemplate, { params: params(), body });
      }),
    withdrawTemplate: (template: number) =>
      act('templates', async () => {
        left.value = await call(checkRoutes.withdrawTemplate, { params: { ...params(), template } });
      }),
  };
}
