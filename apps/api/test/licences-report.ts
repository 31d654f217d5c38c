import { toHtml, type ReportContent, wenshangIndustry2023 } from '@gongkai/sample';

/** The published report as one of another body on another year, with that many decisions on licences. */
export function licencesReport(agency: string, year: number, licences: number): Uint8Array {
  const text = JSON.stringify(wenshangIndustry2023)
    .replaceAll('汶上县工业和信息化局', agency)
    .replaceAll('2023', String(year));
  const content: ReportContent = JSON.parse(text);
  return Buffer.from(
    toHtml({ ...content, cells: { ...content.cells, 'disclosure.licences.decisions': String(licences) } }),
  );
}
