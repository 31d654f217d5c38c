import { Controller } from '@nestjs/common';
import type { Actor } from '../actor.ts';
import { By } from '../http/by.ts';
import { type Answer, type Asked, Serves } from '../http/serves.ts';
import { SearchReports } from './search-reports.ts';

@Controller()
export class SearchController {
  constructor(private readonly searchReports: SearchReports) {}

  @Serves('search')
  async search({ params, query }: Asked<'search'>, @By() actor: Actor): Promise<Answer<'search'>> {
    return await this.searchReports.search(actor, params.region, query);
  }
}
