import type { Note, Text } from '@gongkai/report';

/** Characters that every report is full of, as both scripts write them. */
const pairs = ['开開', '发發', '条條', '报報', '总總', '处處', '网網', '关關', '务務', '议議', '请請', '项項', '况況'];
const simplified = new RegExp(`[${pairs.map((pair) => pair.charAt(0)).join('')}]`, 'g');
const traditional = new RegExp(`[${pairs.map((pair) => pair.charAt(1)).join('')}]`, 'g');
/** Fewer are a quotation or a name. */
const fewest = 10;

const why: Text = {
  zh: '文中多为繁体字，标题、表格和正文的数可能读不到；请先转换为简体字',
  en: 'The text is mostly in traditional characters, so that headings, tables and numbers may not be read; convert it to simplified characters first',
};

/** Said of a report in traditional characters: what is not read there is not for that reason missing. */
export const inTraditional: Note = { message: why, places: [] };

/** Whether a text is mostly written in traditional characters, of which the grammar knows none. */
export function isTraditional(text: string): boolean {
  const found = text.match(traditional)?.length ?? 0;
  return found >= fewest && found > (text.match(simplified)?.length ?? 0);
}
