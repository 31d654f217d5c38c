import { Controller } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { SetDueDates } from './set-due-dates.ts';

@Controller()
export class CyclesController {
  constructor(private readonly setDueDates: SetDueDates) {}

  @Serves('setDueDates')
  async due({ params, body }: Asked<'setDueDates'>, @By() actor: Actor): Promise<Answer<'setDueDates'>> {
    return await this.setDueDates.set(actor, params.region, params.year, body);
  }
}
