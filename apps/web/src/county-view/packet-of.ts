import type { CountyPacket } from '@gongkai/contracts';
import { type Code, type Figure, indicatorOf, packFigures } from '@gongkai/report';

/** What a spec says of one report: numbers by code (null is a blank cell, `inferred` ones apart) and what else matters. */
export interface ReportOf {
  readonly agency: number;
  readonly year: number;
  readonly figures?: Readonly<Record<Code, number | null>>;
  readonly inferred?: Readonly<Record<Code, number>>;
  readonly notices?: number;
  readonly findings?: Partial<OpenFindings>;
  /** ISO moment; absent: 20 January of the year after. */
  readonly receivedAt?: string;
  /** When the first document of the report was handed in; absent: this one is the first. */
  readonly firstReceivedAt?: string;
  /** Absent: the first. */
  readonly version?: number;
  /** Absent: it is not public. */
  readonly published?: CountyPacket['reports'][number]['published'];
}

type OpenFindings = CountyPacket['waiting'][number]['findings'];

/** Findings of a version: none but those given. */
export function findingsOf(some: Partial<OpenFindings> = {}): OpenFindings {
  return { error: 0, warning: 0, notice: 0, wrong: 0, incomplete: 0, copied: 0, waived: 0, ...some };
}

function figure(code: Code, value: number | null, standing: Figure['standing']): Figure {
  const { unit } = indicatorOf(code);
  return { value, cell: value === null ? 'blank' : 'number', standing, unit, text: String(value ?? ''), places: [] };
}

/** Who owes a report of that year, without days it is due. */
export function owedOn(year: number, agencyIds: number[]): CountyPacket['owed'][number] {
  return { year, agencyIds, handInBy: null, publishBy: null, byKind: [] };
}

/** A body that bears the name it always bore. */
export function bodyOf(id: number, name: string): CountyPacket['agencies'][number] {
  return { id, name, kind: 'department', names: [{ name, from: null, to: null }], predecessors: [] };
}

/** A report that waits with errors. */
export function waitingOn(agencyId: number, year: number, error: number): CountyPacket['waiting'][number] {
  const receivedAt = `${year + 1}-01-20T02:00:00Z`;
  return { agencyId, year, version: 1, receivedAt, firstReceivedAt: receivedAt, findings: findingsOf({ error }) };
}

/** A county's packet for specs: bodies 1 to `bodies`, each owing a report of every year that occurs. */
export function packetOf(
  bodies: number,
  reports: readonly ReportOf[],
  change: Partial<CountyPacket> = {},
): CountyPacket {
  const ids = Array.from({ length: bodies }, (_, i) => i + 1);
  const years = [...new Set([...reports, ...(change.waiting ?? [])].map(({ year }) => year))];
  return {
    region: { id: 1, name: '示例县', level: 'county', parentId: null, sample: false, clock: null, open: false },
    asOf: '2024-01-28T01:40:00Z',
    agencies: ids.map((id) => bodyOf(id, `示例县第${id}局`)),
    owed: years.map((year) => owedOn(year, ids)),
    reports: reports.map(
      ({
        agency,
        year,
        figures = {},
        inferred = {},
        notices = 0,
        findings,
        version = 1,
        published = null,
        ...handedIn
      }) => {
        const { receivedAt = `${year + 1}-01-20T02:00:00Z`, firstReceivedAt = receivedAt } = handedIn;
        const packed = packFigures({
          form: '2021',
          figures: Object.fromEntries([
            ...Object.entries(figures).map(([code, value]) => [code, figure(code, value, 'stated')]),
            ...Object.entries(inferred).map(([code, value]) => [code, figure(code, value, 'inferred')]),
          ]),
        });
        if (packed === null) throw new Error('The 2021 form is not known');
        return {
          agencyId: agency,
          year,
          version,
          receivedAt,
          firstReceivedAt,
          acceptance: 'automatic',
          figures: { ...packed, values: [...packed.values] },
          reviewed: { confirmed: 0, corrected: 0 },
          corrections: [],
          published,
          findings: findingsOf({ notice: notices, ...findings }),
        };
      },
    ),
    waiting: [],
    documentsToAnswer: 0,
    documentsInTrouble: 0,
    notes: [],
    checksWaiting: 0,
    ...change,
  };
}
