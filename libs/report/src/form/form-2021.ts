import type { Form, FormColumn, FormTable } from './form.ts';
import { processingFee, proseIndicators } from './prose.ts';
import { requestsIdentities, requestsTable2021 } from './requests.ts';
import { reviewIdentities, reviewTable } from './review.ts';
import { tableIndicators } from './table-indicators.ts';

const decisions: readonly FormColumn[] = [{ key: 'decisions', path: ['本年处理决定数量'], en: 'Decisions this year' }];

/** Table two of 2021: 10 cells in four blocks. */
const disclosureTable: FormTable = {
  name: 'two',
  section: 2,
  blocks: [
    {
      item: '第二十条第（一）项',
      columns: [
        { key: 'issued', path: ['本年制发件数'], en: 'Issued this year' },
        { key: 'repealed', path: ['本年废止件数'], en: 'Repealed this year' },
        { key: 'inForce', path: ['现行有效件数'], en: 'In force' },
      ],
      rows: [
        { key: 'disclosure.rules', path: ['规章'], en: 'Rules' },
        { key: 'disclosure.normativeDocuments', path: ['行政规范性文件'], en: 'Normative documents' },
      ],
    },
    {
      item: '第二十条第（五）项',
      columns: decisions,
      rows: [{ key: 'disclosure.licences', path: ['行政许可'], en: 'Licences' }],
    },
    {
      item: '第二十条第（六）项',
      columns: decisions,
      rows: [
        { key: 'disclosure.penalties', path: ['行政处罚'], en: 'Penalties' },
        { key: 'disclosure.coercion', path: ['行政强制'], en: 'Coercive measures' },
      ],
    },
    {
      item: '第二十条第（八）项',
      columns: [{ key: 'amount', path: ['本年收费金额（单位：万元）'], en: 'Charged this year' }],
      rows: [{ key: 'disclosure.fees', path: ['行政事业性收费'], en: 'Administrative fees' }],
    },
  ],
};

const tables = [disclosureTable, requestsTable2021, reviewTable];

/** The form for reports on 2021 and later: 10 + 25 × 7 + 15 = 200 cells, 42 identities. */
export const form2021: Form = {
  edition: '2021',
  source: { zh: '国办公开办函〔2021〕30号', en: 'State Council General Office, 2021 no. 30' },
  tables,
  indicators: [...proseIndicators, processingFee, ...tables.flatMap(tableIndicators)],
  identities: [...requestsIdentities(requestsTable2021), ...reviewIdentities],
};
