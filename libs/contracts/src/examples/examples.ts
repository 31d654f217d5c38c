import { regions } from './regions.ts';
import { agencies } from './agencies.ts';
import { county } from './county.ts';
import { reports } from './reports.ts';
import { documents } from './documents.ts';
import { figures } from './figures.ts';
import { checks } from './checks.ts';
import { searchAndViews } from './search-and-views.ts';
import type { RouteExamples } from './route-example.ts';

/**
 * An exchange for every route that answers with JSON, as the program made it, lists cut short. examples.spec.ts parses each by its contract.
 */
export const examples: RouteExamples = {
  ...regions,
  ...agencies,
  ...county,
  ...reports,
  ...documents,
  ...figures,
  ...checks,
  ...searchAndViews,
};
