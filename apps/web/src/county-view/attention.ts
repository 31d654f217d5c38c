import type { CountyPacket } from '@gongkai/contracts';
import type { Said } from '../language/said.ts';
import { countHandIns, handInsOf, lateOn } from './hand-in.ts';
import { inferredOf } from './inferred.ts';

/** Where a line leads: a page and what it should show. */
export interface Target {
  readonly name: 'report' | 'reports' | 'upload' | 'checks';
  readonly agency?: number;
  readonly query?: Readonly<Record<string, string>>;
}

/** Something that waits for a person. */
export interface Attention {
  readonly kind: 'errors' | 'answer' | 'checks' | 'trouble' | 'late' | 'missing' | 'inferred' | 'remarks' | 'fine';
  readonly said: Said;
  /** Bodies it is about, the first few. */
  readonly bodies: readonly string[];
  readonly to: Target;
}

const mostNames = 3;
const mostReports = 4;

/** What waits for a person in a year, the gravest first. `today` (ISO date) tells what is late. */
export function attentionOf(packet: CountyPacket, year: number, today: string): Attention[] {
  const handIns = handInsOf(packet, year);
  const nameOf = new Map(packet.agencies.map(({ id, name }) => [id, name]));
  const names = (ids: readonly number[]) => ids.slice(0, mostNames).map((id) => nameOf.get(id) ?? String(id));
  const line = (
    kind: Attention['kind'],
    number: number,
    ids: readonly number[],
    to: Target,
    named: Said['named'] = {},
  ): Attention[] =>
    number === 0
      ? []
      : [{ kind, said: { key: `attention.${kind}`, named: { number, ...named } }, bodies: names(ids), to }];

  const waiting = handIns.filter(({ errors }) => errors > 0);
  const late = lateOn(packet, year, today);
  const days = [...new Set(late.map(({ due }) => due))].sort();
  const isLate = new Set(late.map(({ agency }) => agency.id));
  const missing = handIns
    .filter(({ state, agency }) => state === 'missing' && !isLate.has(agency.id))
    .map(({ agency }) => agency.id);
  const inferred = inferredOf(packet, year);
  const [firstInferred] = inferred;
  const remarked = packet.reports.filter(
    (report) => report.year === year && report.findings.warning + report.findings.notice > 0,
  );
  const remarks = remarked.reduce((sum, { findings }) => sum + findings.warning + findings.notice, 0);
  const [firstRemarked] = remarked;
  const fine =
    countHandIns(handIns).accepted - new Set([...remarked, ...inferred].map(({ agencyId }) => agencyId)).size;

  return [
    ...waiting
      .slice(0, mostReports)
      .flatMap(({ agency, errors }) => line('errors', errors, [agency.id], { name: 'report', agency: agency.id })),
    ...(waiting.length > mostReports
      ? [
          {
            kind: 'errors' as const,
            said: { key: 'attention.moreErrors', named: { number: waiting.length - mostReports } },
            bodies: [],
            to: { name: 'reports' as const, query: { state: 'errors' } },
          },
        ]
      : []),
    ...line('answer', packet.documentsToAnswer, [], { name: 'upload' }),
    ...line('trouble', packet.documentsInTrouble, [], { name: 'upload' }),
    ...line('checks', packet.checksWaiting, [], { name: 'checks' }),
    ...days.flatMap((date) => {
      const ids = late.filter(({ due }) => due === date).map(({ agency }) => agency.id);
      return line('late', ids.length, ids, { name: 'reports', query: { state: 'missing' } }, { date });
    }),
    ...line('missing', missing.length, missing, { name: 'reports', query: { state: 'missing' } }),
    ...line(
      'inferred',
      inferred.reduce((sum, { codes }) => sum + codes.length, 0),
      inferred.map(({ agencyId }) => agencyId),
      inferred.length === 1 && firstInferred !== undefined
        ? { name: 'report', agency: firstInferred.agencyId, query: { figure: firstInferred.codes[0] ?? '' } }
        : { name: 'reports', query: { state: 'inferred' } },
      { reports: inferred.length },
    ),
    ...line(
      'remarks',
      remarks,
      remarked.map(({ agencyId }) => agencyId),
      remarked.length === 1 && firstRemarked !== undefined
        ? { name: 'report', agency: firstRemarked.agencyId }
        : { name: 'reports', query: { state: 'remarks' } },
      { reports: remarked.length },
    ),
    ...line('fine', fine, [], { name: 'reports', query: { state: 'fine' } }),
  ];
}
