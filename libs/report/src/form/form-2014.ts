import type { Form } from './form.ts';
import { proseIndicators } from './prose.ts';
import { statisticsIdentities, statisticsIndicators, statisticsTable } from './statistics.ts';

const inTheTable = new Set(statisticsIndicators.map(({ code }) => code));

/** The statistics form for reports on 2014 to 2018: 58 numbers. What its table does not count may stand in the prose. */
export const form2014: Form = {
  edition: '2014',
  source: { zh: '国办发〔2014〕32号', en: 'State Council General Office, 2014 no. 32' },
  tables: [statisticsTable],
  indicators: [...proseIndicators.filter(({ code }) => !inTheTable.has(code)), ...statisticsIndicators],
  identities: statisticsIdentities,
};
