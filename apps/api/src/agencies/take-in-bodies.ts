import type { Agency, RosterLine } from '@gongkai/contracts';
import { meantBy } from '../intake/agency-match.ts';
import type { KnownName } from '../store/agencies.ts';
import type { Tx } from '../store/in-scope.ts';
import { agencyKindOf, statedKind } from './agency-kind-of.ts';
import type { NamedBody } from './roster-lines.ts';
import * as say from './roster-words.ts';

/** Shortest and longest name of a body, characters. */
const shortest = 2;
const longest = 100;

/** A line with the body it means, if it means one. */
export interface Taken {
  readonly shown: RosterLine;
  readonly agencyId: number | null;
}

/** Whom the county has, and who was named on which line of the list so far. */
interface WhoIsThere {
  readonly path: readonly string[];
  readonly names: KnownName[];
  readonly bodies: Map<number, Agency>;
  readonly lineOf: Map<number, number>;
}

/** Takes in the bodies of a list that the county does not have yet, and says of each line what became of it. */
export async function takeInBodies(tx: Tx, regionId: number, listed: readonly NamedBody[]): Promise<Taken[]> {
  const there: WhoIsThere = {
    path: await tx.regions.path(regionId),
    names: [...(await tx.agencies.names(regionId))],
    bodies: new Map((await tx.agencies.roster(regionId)).map((agency) => [agency.id, agency])),
    lineOf: new Map(),
  };
  const taken = [];
  for (const body of listed) {
    const { length } = [...body.name];
    const rightLength = length >= shortest && length <= longest;
    const meant = rightLength ? meantBy(body.name, there.names, there.path) : [];
    if (!rightLength) taken.push(unclear(body, say.lengthOfName(length, shortest, longest)));
    else if (meant.length > 1) taken.push(unclear(body, say.severalMeant));
    else taken.push(meant[0] === undefined ? await add(tx, regionId, body, there) : known(body, meant[0], there));
  }
  return taken;
}

async function add(tx: Tx, regionId: number, { line, name, kind: word }: NamedBody, there: WhoIsThere): Promise<Taken> {
  const stated = statedKind(word);
  const kind = stated ?? agencyKindOf(name);
  const kindInferred = stated === null;
  const agency = await tx.agencies.add(regionId, name, kind);
  const agencyId = agency.id;
  await tx.audit.record(regionId, 'agencyAdded', null, { agencyId, name, kind, kindInferred });
  there.names.push({ agencyId, name });
  there.bodies.set(agencyId, agency);
  there.lineOf.set(agencyId, line);
  const reason = word === '' || stated !== null ? {} : { reason: say.unknownKind(word) };
  return { shown: { line, name, kind, kindInferred, outcome: 'added', ...reason }, agencyId };
}

function known(body: NamedBody, agencyId: number, { bodies, lineOf }: WhoIsThere): Taken {
  const { line, name, kind: word } = body;
  const itself = bodies.get(agencyId);
  if (itself?.closedOn !== undefined) return unclear(body, say.closed(itself.name, itself.closedOn));
  const earlier = lineOf.get(agencyId);
  lineOf.set(agencyId, earlier ?? line);
  const stated = statedKind(word);
  const kind = itself?.kind ?? stated ?? agencyKindOf(name);
  const said =
    earlier === undefined ? (stated !== null && stated !== kind ? say.kindKept : null) : say.repeated(earlier);
  return {
    shown: { line, name, kind, kindInferred: false, outcome: 'known', ...(said === null ? {} : { reason: said }) },
    agencyId,
  };
}

function unclear({ line, name }: NamedBody, reason: RosterLine['reason']): Taken {
  // A name that is far too long is shown as far as it could be one.
  const shown = [...name].slice(0, longest).join('');
  return { shown: { line, name: shown, kind: null, kindInferred: false, outcome: 'unclear', reason }, agencyId: null };
}
