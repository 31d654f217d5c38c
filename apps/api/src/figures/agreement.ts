import { Injectable, Logger } from '@nestjs/common';
import type { Agreement } from '@gongkai/contracts';
import { compareRollUps, rollUp } from '@gongkai/figures';
import type { Actor } from '../actor.ts';
import { Clock } from '../clock.ts';
import { noCounty, Refusal } from '../refusal.ts';
import { Store, type Tx } from '../store/in-scope.ts';
import { OpenedReadings } from './opened-readings.ts';

interface Kept {
  readonly contentVersion: number;
  readonly agreement: Promise<Agreement>;
}

const kinds = ['accepted', 'published'] as const;

/**
 * Holds the two opinions on every total of a county against each other: SQL adds up the stored columns, the library what
 * the documents' readings and what persons said of them say. So a slip in either, and a number changed in the database, comes
 * to light. What is public is held against its readings as well as what counts.
 */
@Injectable()
export class AgreementOfTotals {
  private readonly kept = new Map<number, Kept>();
  private readonly readings = new OpenedReadings();
  private readonly logger = new Logger('Agreement');

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /**
   * As compared after the county's last change, or since.
   * @throws {Refusal} no such county
   */
  async of(actor: Actor, regionId: number): Promise<Agreement> {
    const version = await this.store.look(actor, (tx) => tx.regions.contentVersion(regionId));
    if (version === null) throw noCounty(regionId);
    const kept = this.kept.get(regionId);
    return kept?.contentVersion === version.number
      ? await kept.agreement
      : await this.keep(actor, regionId, version.number);
  }

  /**
   * Compares anew, whatever is known: a number changed in the database changes nothing that is counted.
   * @throws {Refusal} no such county
   */
  async check(actor: Actor, regionId: number): Promise<Agreement> {
    const version = await this.store.look(actor, (tx) => tx.regions.contentVersion(regionId));
    if (version === null) throw noCounty(regionId);
    return await this.keep(actor, regionId, version.number);
  }

  /**
   * For whatever leaves the house: compares anew.
   * @throws {Refusal} the totals do not agree, so nothing may be issued; no such county
   */
  async mustAgree(actor: Actor, regionId: number): Promise<void> {
    const agreement = await this.check(actor, regionId);
    if (!agreement.agreed) throw disagreement(agreement.differences.length);
  }

  private async keep(actor: Actor, regionId: number, contentVersion: number): Promise<Agreement> {
    const made = { contentVersion, agreement: this.compare(actor, regionId) };
    this.kept.set(regionId, made);
    try {
      return await made.agreement;
    } catch (error) {
      if (this.kept.get(regionId) === made) this.kept.delete(regionId);
      throw error;
    }
  }

  private async compare(actor: Actor, regionId: number): Promise<Agreement> {
    const [change, agreement] = await this.store.look(actor, async (tx) => {
      const version = await tx.regions.contentVersion(regionId);
      if (version === null) throw noCounty(regionId);
      return [version.number, await this.within(tx, regionId)];
    });
    if (!agreement.agreed) await this.raise(actor, regionId, change, agreement);
    return agreement;
  }

  private async within(tx: Tx, regionId: number): Promise<Agreement> {
    const library = await this.readings.of(tx, regionId);
    const differences = [];
    let compared = 0;
    for (const of of kinds) {
      const sql = await tx.rollUps.byYear(regionId, of);
      const other = rollUp(library[of]);
      compared += Math.max(sql.length, other.length);
      differences.push(...compareRollUps(sql, other).map((each) => ({ of, ...each })));
    }
    return { agreed: differences.length === 0, at: this.clock.now().toISOString(), compared, differences };
  }

  /** Into the program's log each time, into the county's log once for each change of the county. */
  private async raise(actor: Actor, regionId: number, change: number, { differences }: Agreement): Promise<void> {
    const [first] = differences;
    const where = first === undefined ? '' : `${first.of} ${first.year} ${first.code} ${first.field}`;
    this.logger.error(
      `Totals of county ${regionId} disagree in ${differences.length} places, first ${where}: SQL ${first?.sql}, library ${first?.library}. Nothing is issued until they agree`,
    );
    await this.store.inScope(actor, async (tx) => {
      if (await tx.audit.knows(regionId, 'totalsDisagreed', change)) return;
      await tx.audit.record(regionId, 'totalsDisagreed', null, {
        change,
        differences: differences.length,
        first: where,
      });
    });
  }
}

/** Totals of the county do not agree: nothing of it is issued. */
export function disagreement(differences: number): Refusal {
  return new Refusal('conflict', {
    zh: `两种算法的合计有 ${differences} 处不一致，核实之前不能导出、公开；请联系系统管理员核对数据库`,
    en: `The two ways of adding up disagree in ${differences} places; nothing is exported or published until it is settled. Have the database looked at`,
  });
}
