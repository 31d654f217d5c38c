import type { FindingDecision } from '@gongkai/contracts';
import { type ReportContent, toHtml, wenshangIndustry2023 } from '@gongkai/sample';
import { type Actor, office } from '../src/actor.ts';
import type { DecidedFinding } from '../src/reports/decided-findings.ts';
import { DecideFindings } from '../src/reports/decide-findings.ts';
import { OpenReport, type OpenedReport } from '../src/reports/open-report.ts';
import type { ReportKey } from '../src/store/reports.ts';
import type { FreshStore } from './fresh-store.ts';

const industry = '汶上县工业和信息化局';

/** A report whose table three has that number of applications by natural persons in a cell that has to be 0 to add up. */
export function unbalanced(received: number, { year = 2023, agency = industry, closing = '' } = {}): Buffer {
  const content = {
    ...wenshangIndustry2023,
    cells: { ...wenshangIndustry2023.cells, 'requests.received.person': String(received) },
    closing: [...wenshangIndustry2023.closing, ...(closing === '' ? [] : [closing])],
  };
  const text = JSON.stringify(content)
    .replaceAll(industry, agency)
    .replaceAll('2023年', `${String(year)}年`);
  const renamed: ReportContent = JSON.parse(text);
  return Buffer.from(toHtml(renamed));
}

export const isError = ({ outcome, severity }: DecidedFinding): boolean =>
  outcome === 'finding' && severity === 'error';

/** Decides on findings of a report and looks at it. */
export class Deciding {
  constructor(
    private readonly fresh: FreshStore,
    private readonly key: () => ReportKey,
  ) {}

  async open(version?: number): Promise<OpenedReport> {
    return await new OpenReport(this.fresh.store).open(office, this.key(), version);
  }

  async errors(version?: number): Promise<DecidedFinding[]> {
    return (await this.open(version)).findings.filter(isError);
  }

  async decide(said: FindingDecision, version = 1, actor: Actor = office) {
    return await new DecideFindings(this.fresh.store, this.fresh.clock).decide(actor, this.key(), version, said);
  }

  /** Waives every error of a version. */
  async waive(reason: string, version = 1) {
    const findings = (await this.errors(version)).map(({ key }) => key);
    return await this.decide({ kind: 'waive', findings, reason }, version);
  }
}
