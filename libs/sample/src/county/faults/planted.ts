import { faultsBetweenYears } from './between-years.ts';
import { copiedTexts } from './copied-text.ts';
import type { ReportFault } from './fault.ts';
import { faultsInProse } from './in-prose.ts';
import { faultsInStructure } from './in-structure.ts';
import { faultsInTables } from './in-tables.ts';

/** Every fault planted in a report, one a document. */
export const plantedFaults: readonly ReportFault[] = [
  ...faultsInTables,
  ...faultsBetweenYears,
  ...faultsInProse,
  ...faultsInStructure,
  ...copiedTexts,
];

/** The fault of that body's report on that year. */
export function faultIn(agencyKey: string, year: number): ReportFault | undefined {
  return plantedFaults.find((fault) => fault.agencyKey === agencyKey && fault.year === year);
}
