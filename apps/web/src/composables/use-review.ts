import { computed, type Ref, ref, shallowRef, watch } from 'vue';
import { type FigureReview, reportRoutes, type ReviewAnswer } from '@gongkai/contracts';
import type { Code } from '@gongkai/report';
import { type ApiFailure, asFailure } from '../api/api-failure.ts';
import { call } from '../api/call.ts';
import { type ExactReportPage, exactFindings } from '../report-view/exact-page.ts';
import { useCounty } from './use-county.ts';

/** The review of the report on the page. What is decided shows at once: in the report, and in the county's figures. */
export function useReview(loaded: Readonly<Ref<ExactReportPage | null>>) {
  const { county } = useCounty();
  const answer = shallowRef<ReviewAnswer | null>(null);
  const failure = shallowRef<ApiFailure | null>(null);
  const busy = ref(false);
  watch(loaded, () => {
    answer.value = null;
    failure.value = null;
  });
  const page = computed<ExactReportPage | null>(() => {
    if (loaded.value === null || answer.value === null) return loaded.value;
    const { accepted, review, holding, findings } = answer.value;
    return { ...loaded.value, accepted, review, holding, findings: exactFindings(findings) };
  });

  /** Whether it was taken. */
  async function sent(ask: () => Promise<ReviewAnswer>): Promise<boolean> {
    busy.value = true;
    failure.value = null;
    try {
      answer.value = await ask();
      void county.load();
      return true;
    } catch (thrown) {
      failure.value = asFailure(thrown);
      return false;
    } finally {
      busy.value = false;
    }
  }
  const params = (code: Code) => {
    const { region, agency, year, version } = page.value ?? {};
    return { region: region?.id ?? 0, agency: agency?.id ?? 0, year: year ?? 0, version: version ?? 0, code };
  };
  return {
    page,
    failure,
    busy,
    decide: (code: Code, body: FigureReview) =>
      sent(() => call(reportRoutes.reviewFigure, { params: params(code), body })),
    withdraw: (code: Code) => sent(() => call(reportRoutes.withdrawReview, { params: params(code) })),
  };
}
