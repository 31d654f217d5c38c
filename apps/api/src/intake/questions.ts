import { Injectable } from '@nestjs/common';
import type { Question } from '@gongkai/contracts';
import type { Actor } from '../actor.ts';
import { agencyKindOf } from '../agencies/agency-kind-of.ts';
import { noCounty } from '../refusal.ts';
import { Store } from '../store/in-scope.ts';
import { likelyBodies, namedIn } from './likely-bodies.ts';

/** What a county's documents ask a person. */
@Injectable()
export class Questions {
  constructor(private readonly store: Store) {}

  /** The oldest first. @throws {Refusal} no such county */
  async list(actor: Actor, regionId: number): Promise<Question[]> {
    return await this.store.look(actor, async (tx) => {
      if ((await tx.regions.county(regionId)) === null) throw noCounty(regionId);
      const names = await tx.agencies.names(regionId);
      const path = await tx.regions.path(regionId);
      const waiting = await tx.documents.waiting(regionId);
      return waiting.map(({ id, fileName, receivedAt, outcome, agencyName, year }) => ({
        documentId: id,
        fileName,
        receivedAt,
        asks: outcome === 'yearUnknown' ? 'year' : 'agency',
        agencyName,
        year,
        likelyKind: agencyName === null ? null : agencyKindOf(agencyName),
        candidates: agencyName === null ? namedIn(fileName, names, path) : likelyBodies(agencyName, names, path),
      }));
    });
  }
}
