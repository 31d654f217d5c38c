import { faultsBetweenBodies } from './between-bodies.ts';
import { faultsBetweenYears } from './between-years.ts';
import { copiedTexts } from './copied-text.ts';
import type { ReportFault } from './fault.ts';
import { handedInLate } from './hand-in.ts';
import { faultsInProse } from './in-prose.ts';
import { faultsInSections } from './in-sections.ts';
import { faultsInStructure } from './in-structure.ts';
import { faultsInTableShape } from './in-table-shape.ts';
import { faultsInTableTwo } from './in-table-two.ts';
import { faultsInTables } from './in-tables.ts';
import { textAgainstTables } from './text-against-tables.ts';

/** Every fault planted in the one report of a body on a year. */
export const plantedFaults: readonly ReportFault[] = [
  handedInLate,
  ...faultsInSections,
  ...faultsInStructure,
  ...faultsInTableShape,
  ...faultsInTableTwo,
  ...faultsInTables,
  ...textAgainstTables,
  ...faultsBetweenBodies,
  ...faultsBetweenYears,
  ...faultsInProse,
  ...copiedTexts,
];

/** The fault of that body's report on that year. */
export function faultIn(agencyKey: string, year: number): ReportFault | undefined {
  return plantedFaults.find((fault) => fault.agencyKey === agencyKey && fault.year === year);
}
