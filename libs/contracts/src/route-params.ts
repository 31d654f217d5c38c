import { z } from 'zod';
import { regionId } from './region.ts';
import { code } from './report.ts';

/** What stands in braces in the paths of several routes. */

const id = z.coerce.number().int().positive();
export const inRegion = z.object({ region: regionId });
export const ofDocument = inRegion.extend({ document: id });
export const reportYear = z.coerce.number().int().min(2008).max(2100);
export const ofAgency = inRegion.extend({ agency: id });
export const ofReport = inRegion.extend({ agency: id, year: reportYear });
export const ofVersion = ofReport.extend({ version: id });
export const ofFigure = ofVersion.extend({ code });
export const version = z.object({ version: z.coerce.number().int().positive().optional() });
