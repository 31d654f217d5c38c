import { Injectable } from '@nestjs/common';
import { largestRoster, mostRosterLines, type RosterImport, type RosterLine } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { passYears } from '../checks/year-pass.ts';
import { Clock, dayInChina } from '../clock.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { type NamedBody, namedBodies, rowsOfText } from './roster-lines.ts';
import { rowsOfSheet, UnreadableSheet } from './roster-sheet.ts';
import * as say from './roster-words.ts';
import { takeInBodies } from './take-in-bodies.ts';

/** Takes a list of bodies in: who is there, what kind each is, and from which year on it owes. */
@Injectable()
export class ImportRoster {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the bodies of a list in, in one transaction. A line that is not clear changes nothing and says why.
   * @param given pasted text, or the bytes of an .xlsx file
   * @param owesFrom first report year that all of them owe; if it is not given, the last full year by the county's clock
   * @throws {Refusal} no such county; no list, an empty one, or one that is too long
   */
  async import(
    actor: Actor,
    regionId: number,
    given: string | Uint8Array,
    owesFrom: number | undefined,
  ): Promise<RosterImport> {
    const bodies = listed(given);
    return await this.store.inScope(actor, async (tx) => {
      const county = await tx.regions.hold(regionId);
      if (county === null) throw noCounty(regionId);
      const year = owesFrom ?? lastFullYear(county.clock === null ? this.clock.now() : new Date(county.clock));
      const lines = await takeInBodies(tx, regionId, bodies);
      const owing = lines.flatMap(({ agencyId }) => agencyId ?? []);
      if (owing.length > 0) {
        await tx.cycles.open(regionId, year);
        await tx.cycles.oweFrom(regionId, year, owing);
      }
      const count = (outcome: RosterLine['outcome']) => lines.filter(({ shown }) => shown.outcome === outcome).length;
      const counts = { added: count('added'), known: count('known'), unclear: count('unclear') };
      await tx.audit.record(regionId, 'rosterImported', null, { owesFrom: year, ...counts });
      await passYears(tx, regionId);
      return { owesFrom: year, lines: lines.map(({ shown }) => shown) };
    });
  }
}

function listed(given: string | Uint8Array): NamedBody[] {
  const bodies = namedBodies(typeof given === 'string' ? rowsOfText(given) : sheetRows(given));
  if (bodies.length === 0) throw new Refusal('invalid', say.nothingListed);
  if (bodies.length > mostRosterLines) throw new Refusal('invalid', say.tooManyLines(bodies.length, mostRosterLines));
  return bodies;
}

function sheetRows(bytes: Uint8Array): ReturnType<typeof rowsOfSheet> {
  if (bytes.length > largestRoster) throw new Refusal('invalid', say.sheetTooLarge(largestRoster));
  try {
    return rowsOfSheet(bytes);
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Refusal('invalid', say.sheetUnreadable);
    throw error;
  }
}

/** The last year that is over where the county is: the one on which reports are due. */
function lastFullYear(now: Date): number {
  return Number(dayInChina(now).slice(0, 4)) - 1;
}
