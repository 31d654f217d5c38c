import { computed, type Ref, ref, shallowRef, watch } from 'vue';
import {
  type DecisionAnswer,
  type FigureReview,
  type FindingDecision,
  reportRoutes,
  type ReviewAnswer,
} from '@gongkai/contracts';
import type { Code } from '@gongkai/report';
import { type ApiFailure, asFailure } from '../api/api-failure.ts';
import { call } from '../api/call.ts';
import { type ExactReportPage, exactFindings } from '../report-view/exact-page.ts';
import { useCounty } from './use-county.ts';

/** What a person says of the report on the page: of its reading, and of its findings. It shows at once: here, and in the county's figures. */
export function useReview(loaded: Readonly<Ref<ExactReportPage | null>>) {
  const { county } = useCounty();
  /** What the answers since changed of the page. */
  const changed = shallowRef<Partial<ExactReportPage>>({});
  const refused = shallowRef<{ readonly of: 'reading' | 'findings'; readonly failure: ApiFailure } | null>(null);
  const busy = ref(false);
  watch(loaded, () => {
    changed.value = {};
    refused.value = null;
  });
  const page = computed<ExactReportPage | null>(() =>
    loaded.value === null ? null : { ...loaded.value, ...changed.value },
  );

  function take({ version, ...answer }: ReviewAnswer | DecisionAnswer): void {
    const versions = page.value?.versions.map((each) =>
      each.version === version ? { ...each, accepted: answer.accepted } : each,
    );
    changed.value = {
      ...changed.value,
      ...answer,
      findings: exactFindings(answer.findings),
      ...(versions === undefined ? {} : { versions }),
    };
  }
  /** Whether it was taken. */
  async function sent(of: 'reading' | 'findings', ask: () => Promise<ReviewAnswer | DecisionAnswer>): Promise<boolean> {
    busy.value = true;
    refused.value = null;
    try {
      take(await ask());
      void county.load();
      return true;
    } catch (thrown) {
      refused.value = { of, failure: asFailure(thrown) };
      return false;
    } finally {
      busy.value = false;
    }
  }
  const version = () => {
    const { region, agency, year, version } = page.value ?? {};
    return { region: region?.id ?? 0, agency: agency?.id ?? 0, year: year ?? 0, version: version ?? 0 };
  };
  const failureOf = (of: 'reading' | 'findings') =>
    computed(() => (refused.value?.of === of ? refused.value.failure : null));
  return {
    page,
    busy,
    failure: { reading: failureOf('reading'), findings: failureOf('findings') },
    decide: (code: Code, body: FigureReview) =>
      sent('reading', () => call(reportRoutes.reviewFigure, { params: { ...version(), code }, body })),
    withdraw: (code: Code) =>
      sent('reading', () => call(reportRoutes.withdrawReview, { params: { ...version(), code } })),
    decideFindings: (body: FindingDecision) =>
      sent('findings', () => call(reportRoutes.decideFindings, { params: version(), body })),
  };
}
