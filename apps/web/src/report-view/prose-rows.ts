import { newMediaOf } from '@gongkai/figures';
import { type Code, type Figure, formOf, type Indicator, indicatorOf, packFigures, type Report } from '@gongkai/report';

/** A figure of prose as the Report page lists it. */
export interface ProseRow {
  readonly indicator: Indicator;
  /** Undefined where the report does not have it. */
  readonly figure: Figure | undefined;
  /** What the parts add up to where only they are stated (new media); null elsewhere. */
  readonly sumOfParts: number | null;
}

const newMedia: Code = 'channels.newMedia';

/** Every figure of prose that the report's form can carry, those that are absent too; of an unknown form those read. */
export function proseRows(report: Pick<Report, 'form' | 'figures'>): ProseRow[] {
  const { figures } = report;
  const form = formOf(report.form);
  const listed =
    form === null ? Object.keys(figures).map(indicatorOf) : form.indicators.filter(({ table }) => table === null);
  const packed = packFigures(report);
  const sum = packed === null || figures[newMedia] !== undefined ? null : newMediaOf(packed).value;
  return listed.map((indicator) => ({
    indicator,
    figure: figures[indicator.code],
    sumOfParts: indicator.code === newMedia ? sum : null,
  }));
}
