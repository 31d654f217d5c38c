import type { AgencyKind, RegionLevel } from '@gongkai/report';
import type { ReportContent } from './report-content.ts';
import { wenshangIndustry2023 } from './wenshang-2023.ts';

/** A report with what the catalogue of a county must know to take it in. */
export interface CatalogueEntry {
  /** From the outermost region to the county. */
  readonly region: readonly { readonly name: string; readonly level: RegionLevel }[];
  readonly agency: { readonly name: string; readonly kind: AgencyKind };
  readonly year: number;
  readonly content: ReportContent;
}

/** What a fresh installation shows at its first start. */
export const firstReport: CatalogueEntry = {
  region: [
    { name: '山东省', level: 'province' },
    { name: '济宁市', level: 'prefecture' },
    { name: '汶上县', level: 'county' },
  ],
  agency: { name: '汶上县工业和信息化局', kind: 'department' },
  year: 2023,
  content: wenshangIndustry2023,
};
