import type { FormTable, Text } from '@gongkai/report';

const names: Readonly<Record<string, Text>> = {
  two: { zh: '第二部分的表格', en: 'the table of section two' },
  three: { zh: '第三部分的表格', en: 'the table of section three' },
  four: { zh: '第四部分的表格', en: 'the table of section four' },
  statistics: { zh: '政府信息公开情况统计表', en: 'the statistics form' },
};

/** What a note calls a table: 第二部分的表格. */
export function tableName({ name }: FormTable): Text {
  return names[name] ?? { zh: '表格', en: 'the table' };
}
