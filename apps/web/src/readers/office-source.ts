import { countyRoutes, regionRoutes } from '@gongkai/contracts';
import { call } from '../api/call.ts';
import type { CountySource } from './county-source.ts';

/** All accepted figures, from the office's own address. */
export const officeSource: CountySource = {
  regions: async () => (await call(regionRoutes.listRegions)).filter(({ level }) => level === 'county'),
  county: (region) => call(countyRoutes.county, { params: { region } }),
};
