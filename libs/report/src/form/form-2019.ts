import type { Form, FormColumn, FormTable } from './form.ts';
import { proseIndicators } from './prose.ts';
import { requestsIdentities, requestsTable2019 } from './requests.ts';
import { reviewIdentities, reviewTable } from './review.ts';
import { tableIndicators } from './table-indicators.ts';

const previousItems: FormColumn = { key: 'previousItems', path: ['上一年项目数量'], en: 'Items last year' };
const change: FormColumn = { key: 'change', path: ['本年增/减'], en: 'Change this year' };
const decisions: FormColumn = { key: 'decisions', path: ['处理决定数量'], en: 'Decisions' };

/** Table two of 2019: 22 cells in five blocks, counting other things than that of 2021. */
const disclosureTable: FormTable = {
  name: 'two',
  section: 2,
  blocks: [
    {
      item: '第二十条第（一）项',
      columns: [
        { key: 'made', path: ['本年新制作数量'], en: 'Newly made this year' },
        { key: 'newlyPublished', path: ['本年新公开数量'], en: 'Newly published this year' },
        { key: 'published', path: ['对外公开总数量'], en: 'Published, total' },
      ],
      rows: [
        { key: 'disclosure.rules', path: ['规章'], en: 'Rules' },
        { key: 'disclosure.normativeDocuments', path: ['规范性文件'], en: 'Normative documents' },
      ],
    },
    {
      item: '第二十条第（五）项',
      columns: [previousItems, change, decisions],
      rows: [
        { key: 'disclosure.licences', path: ['行政许可'], en: 'Licences' },
        { key: 'disclosure.otherServices', path: ['其他对外管理服务事项'], en: 'Other services' },
      ],
    },
    {
      item: '第二十条第（六）项',
      columns: [previousItems, change, decisions],
      rows: [
        { key: 'disclosure.penalties', path: ['行政处罚'], en: 'Penalties' },
        { key: 'disclosure.coercion', path: ['行政强制'], en: 'Coercive measures' },
      ],
    },
    {
      item: '第二十条第（八）项',
      columns: [previousItems, change],
      rows: [{ key: 'disclosure.fees', path: ['行政事业性收费'], en: 'Administrative fees' }],
    },
    {
      item: '第二十条第（九）项',
      columns: [
        { key: 'items', path: ['采购项目数量'], en: 'Procurement items' },
        { key: 'amount', path: ['采购总金额'], en: 'Procurement amount' },
      ],
      rows: [{ key: 'disclosure.procurement', path: ['政府集中采购'], en: 'Central procurement' }],
    },
  ],
};

const tables = [disclosureTable, requestsTable2019, reviewTable];

/** The form for reports on 2019 and 2020: 22 + 23 × 7 + 15 = 198 cells. */
export const form2019: Form = {
  edition: '2019',
  source: { zh: '国办公开办函〔2019〕60号', en: 'State Council General Office, 2019 no. 60' },
  tables,
  indicators: [...proseIndicators, ...tables.flatMap(tableIndicators)],
  identities: [...requestsIdentities(requestsTable2019), ...reviewIdentities],
};
