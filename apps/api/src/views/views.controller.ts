import { Controller } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { KeepNotes } from './keep-notes.ts';
import { KeepViews } from './keep-views.ts';

@Controller()
export class ViewsController {
  constructor(
    private readonly keepNotes: KeepNotes,
    private readonly keepViews: KeepViews,
  ) {}

  @Serves('addNote')
  async addNote({ params, body }: Asked<'addNote'>, @By() actor: Actor): Promise<Answer<'addNote'>> {
    return await this.keepNotes.add(actor, params.region, body);
  }

  @Serves('withdrawNote')
  async withdrawNote({ params }: Asked<'withdrawNote'>, @By() actor: Actor): Promise<Answer<'withdrawNote'>> {
    return await this.keepNotes.withdraw(actor, params.region, params.note);
  }

  @Serves('listViews')
  async listViews({ params }: Asked<'listViews'>, @By() actor: Actor): Promise<Answer<'listViews'>> {
    return await this.keepViews.list(actor, params.region);
  }

  @Serves('addView')
  async addView({ params, body }: Asked<'addView'>, @By() actor: Actor): Promise<Answer<'addView'>> {
    return await this.keepViews.add(actor, params.region, body);
  }

  @Serves('withdrawView')
  async withdrawView({ params }: Asked<'withdrawView'>, @By() actor: Actor): Promise<Answer<'withdrawView'>> {
    return await this.keepViews.withdraw(actor, params.region, params.view);
  }
}
