import type { EntityManager } from 'typeorm';
import { checks } from '@gongkai/checks';
import type { Changes } from './changes.ts';
import { CheckSwitchEntity } from './entities/check-switch.entity.ts';

/** What was last said of a check. */
export interface CheckSwitch {
  readonly code: string;
  readonly revision: number;
  readonly inForce: boolean;
  readonly reason: string | null;
  readonly at: Date;
  readonly who: string;
}

/** Puts every check of the program into force in a county that was set up. */
export async function allInForce(manager: EntityManager, regionId: number, switchedAt: Date): Promise<void> {
  await manager.insert(
    CheckSwitchEntity,
    checks.map(({ code: checkCode, revision = 1 }) => ({
      ...{ regionId, checkCode, revision, inForce: true, reason: null, switchedAt },
    })),
  );
}

/** Which checks are in force in a county. */
export class CheckSwitches {
  constructor(
    private readonly manager: EntityManager,
    private readonly changes: Changes,
  ) {}

  /** What stands, by code of the check. */
  async standing(regionId: number): Promise<ReadonlyMap<string, CheckSwitch>> {
    const rows = await this.manager.query<CheckSwitch[]>(
      `select distinct on (check_code) check_code as code, revision, in_force as "inForce", reason,
         switched_at as at, actor as who
       from check_switch where region_id = $1 order by check_code, id desc`,
      [regionId],
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  async add(regionId: number, switches: readonly Omit<CheckSwitch, 'who'>[]): Promise<void> {
    await this.manager.insert(
      CheckSwitchEntity,
      switches.map(({ code, at, ...rest }) => ({ ...rest, regionId, checkCode: code, switchedAt: at })),
    );
    this.changes.add(regionId);
  }
}
