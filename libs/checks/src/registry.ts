import type { Finding } from '@gongkai/report';
import { anotherBodyNamed } from './another-body-named.ts';
import { anotherYearInTheText } from './another-year-in-the-text.ts';
import { applicantsAsSaid } from './applicants-as-said.ts';
import { caseCountedTwice } from './case-counted-twice.ts';
import { groupByCause } from './causes.ts';
import { channelsCompetingTotals } from './channels-competing-totals.ts';
import { channelsParts } from './channels-parts.ts';
import type { Check, ReportCheck, Subject, YearCheck } from './check.ts';
import { contactComplete } from './contact-complete.ts';
import { countedTwice } from './counted-twice.ts';
import { countyIssuesNoRules } from './county-issues-no-rules.ts';
import { copiedFromAnotherBody } from './copied-from-another-body.ts';
import { copiedFromLastYear } from './copied-from-last-year.ts';
import type { CountyYear } from './county-year.ts';
import { directLitigationOnRefusal } from './direct-litigation-on-refusal.ts';
import { disclosureCells } from './disclosure-cells.ts';
import { editionFitsYear } from './edition-fits-year.ts';
import { feeUnitSlip } from './fee-unit-slip.ts';
import { fiveAspects } from './five-aspects.ts';
import { headingNumbering } from './heading-numbering.ts';
import { mostlyOther } from './mostly-other.ts';
import { normativeInForce } from './normative-in-force.ts';
import { outcomesWithoutRequests } from './outcomes-without-requests.ts';
import { outlierAgainstOwnHistory } from './outlier-against-own-history.ts';
import { outlierAmongLikeBodies } from './outlier-among-like-bodies.ts';
import { periodIsTheYear } from './period-is-the-year.ts';
import { personalData } from './personal-data.ts';
import { problemsAndImprovements } from './problems-and-improvements.ts';
import { problemsAsLastYear } from './problems-as-last-year.ts';
import { processingFeeInTens } from './processing-fee-in-tens.ts';
import { processingFeeStated } from './processing-fee-stated.ts';
import { proposalsAnswered } from './proposals-answered.ts';
import { proposalsParts } from './proposals-parts.ts';
import { ratesAgainstCounts } from './rates-against-counts.ts';
import { requestAndReviewCells } from './request-and-review-cells.ts';
import { requestsApplicants } from './requests-applicants.ts';
import { requestsBalance } from './requests-balance.ts';
import { requestsCarryOver } from './requests-carry-over.ts';
import { requestsOnlyTotal } from './requests-only-total.ts';
import { requestsOutcomes } from './requests-outcomes.ts';
import { reviewOutcomes } from './review-outcomes.ts';
import { reviewPendingReappears } from './review-pending-reappears.ts';
import { reviewWithoutRequests } from './review-without-requests.ts';
import { sameNumberAsLastYear } from './same-number-as-last-year.ts';
import { sectionsComplete } from './sections-complete.ts';
import { statisticsParts } from './statistics-parts.ts';
import { tableIsAPicture } from './table-is-a-picture.ts';
import { tablesAsInForm } from './tables-as-in-form.ts';
import { templateResidue } from './template-residue.ts';
import { textAgainstChart } from './text-against-chart.ts';
import { textAgainstOutcomes } from './text-against-outcomes.ts';
import { textAgainstTableTwo } from './text-against-table-two.ts';
import { textAgainstTables } from './text-against-tables.ts';
import { titleComplete } from './title-complete.ts';

/** Those of one report, or of a report and the one before, the gravest first. */
const reportChecks: readonly ReportCheck[] = [
  requestsBalance,
  requestsOutcomes,
  requestsApplicants,
  requestsCarryOver,
  reviewOutcomes,
  statisticsParts,
  outcomesWithoutRequests,
  disclosureCells,
  requestAndReviewCells,
  editionFitsYear,
  sectionsComplete,
  tablesAsInForm,
  tableIsAPicture,
  titleComplete,
  periodIsTheYear,
  problemsAndImprovements,
  countyIssuesNoRules,
  normativeInForce,
  reviewPendingReappears,
  requestsOnlyTotal,
  textAgainstTables,
  textAgainstOutcomes,
  textAgainstTableTwo,
  applicantsAsSaid,
  ratesAgainstCounts,
  textAgainstChart,
  proposalsParts,
  proposalsAnswered,
  personalData,
  channelsParts,
  channelsCompetingTotals,
  mostlyOther,
  reviewWithoutRequests,
  directLitigationOnRefusal,
  sameNumberAsLastYear,
  processingFeeStated,
  processingFeeInTens,
  headingNumbering,
  contactComplete,
  fiveAspects,
  anotherYearInTheText,
  templateResidue,
];

/** Those of a county's year. */
const yearChecks: readonly YearCheck[] = [
  feeUnitSlip,
  countedTwice,
  caseCountedTwice,
  outlierAgainstOwnHistory,
  outlierAmongLikeBodies,
  copiedFromLastYear,
  copiedFromAnotherBody,
  anotherBodyNamed,
  problemsAsLastYear,
];

/** Every check, those that contradict the form first. docs/checks.md is made from this list. */
export const checks: readonly Check[] = [...reportChecks, ...yearChecks];

/** Whether a check is in force, by its code. */
export type InForce = (code: string) => boolean;

const all: InForce = () => true;

/**
 * Every outcome of every check in force for one report: what holds, what does not, and what cannot be assessed. The order is
 * that of `checks`, then that of the form or the document; the same subject always gives the same list.
 */
export function check(subject: Subject, inForce: InForce = all): Finding[] {
  return groupByCause(reportChecks.filter(({ code }) => inForce(code)).flatMap(({ run }) => run(subject)));
}

/** Every outcome of every check in force that takes a county's year, by body; in the order of `checks`. */
export function checkYear(county: CountyYear, inForce: InForce = all): Map<number, Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const { code, runYear } of yearChecks) {
    if (!inForce(code)) continue;
    for (const [agencyId, findings] of runYear(county)) {
      found.set(agencyId, [...(found.get(agencyId) ?? []), ...findings]);
    }
  }
  return found;
}
