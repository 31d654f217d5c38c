import type { StandingDecision } from '@gongkai/contracts';

/** Whether a person said that a finding is none; then it blames no cell and does not keep the report from counting. */
export function isWaived({ decision }: { readonly decision?: Pick<StandingDecision, 'kind'> | null }): boolean {
  return decision?.kind === 'waive';
}
