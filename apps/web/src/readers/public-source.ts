import { countyRoutes } from '@gongkai/contracts';
import { call } from '../api/call.ts';
import { asRead } from './as-read.ts';
import type { CountySource } from './county-source.ts';
import { keepAddresses } from './publications.ts';

/** Published figures of counties that were opened. */
export const publicSource: CountySource = {
  regions: () => call(countyRoutes.publicRegions),
  county: async (region) => keepAddresses(asRead(await call(countyRoutes.publishedCounty, { params: { region } }))),
};
