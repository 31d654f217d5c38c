import type { FormColumn, FormTable, Identity } from './form.ts';

const groups = [
  { key: 'reconsideration', path: ['行政复议'], en: 'Reconsideration' },
  { key: 'litigation.direct', path: ['行政诉讼', '未经复议直接起诉'], en: 'Litigation without reconsideration' },
  { key: 'litigation.afterReconsideration', path: ['行政诉讼', '复议后起诉'], en: 'Litigation after reconsideration' },
] as const;

const results = [
  { key: 'upheld', zh: '结果维持', en: 'upheld' },
  { key: 'corrected', zh: '结果纠正', en: 'corrected' },
  { key: 'other', zh: '其他结果', en: 'other result' },
  { key: 'pending', zh: '尚未审结', en: 'pending' },
  { key: 'total', zh: '总计', en: 'total' },
] as const;

const columns: readonly FormColumn[] = groups.flatMap((group) =>
  results.map((result) => ({
    key: `${group.key}.${result.key}`,
    path: [...group.path, result.zh],
    en: `${group.en}: ${result.en}`,
  })),
);

/** Table four, the same in both editions: one row of 15 cells. Its row has no label on the form. */
export const reviewTable: FormTable = {
  name: 'four',
  section: 4,
  blocks: [{ columns, rows: [{ key: 'review', path: [], en: '' }] }],
};

/** In each of the three groups upheld + corrected + other + pending = total. */
export const reviewIdentities: readonly Identity[] = groups.map((group) => ({
  relation: 'reviewOutcomes',
  left: results.filter(({ key }) => key !== 'total').map(({ key }) => `review.${group.key}.${key}`),
  right: [`review.${group.key}.total`],
}));
