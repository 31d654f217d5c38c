import type { Text } from '@gongkai/report';

/** Words of a template that were to be replaced or removed. */
export interface Residue {
  readonly pattern: RegExp;
  readonly what: Text;
}

/** What templates leave in the text of published reports. New ones are a row here. */
export const textResidues: readonly Residue[] = [
  {
    pattern: /具体网址|（网址）|\(网址\)/g,
    what: { zh: '网址未填写', en: 'an address that was not filled in' },
  },
  {
    // XX局, ××县, 20XX年, XXX; not xxgk in an address, not 138XXXX0000.
    pattern: /(?<![A-Za-z0-9Ａ-Ｚ])(?:20)?(?:[XＸ]{2,}|[×╳]{2,}|○{2,}(?![一二三四五六七八九年]))(?![A-Za-z0-9])/g,
    what: { zh: '占位符未替换', en: 'a placeholder that was not replaced' },
  },
  {
    pattern: /[（(](?:此处|请填写|请在此)[^（）()\n]{0,60}[）)]/g,
    what: { zh: '填写说明未删除', en: 'an instruction that was not removed' },
  },
  {
    pattern: /[（(][^（）()\n]{0,12}(?:仿宋|小标宋|楷体|黑体)[^（）()\n]{0,12}[）)]/g,
    what: { zh: '字体要求未删除', en: 'an instruction on fonts that was not removed' },
  },
];

/** Names the word processor gives a chart's series: 系列 3, Series 3. */
export const defaultSeriesName = /^\s*(?:系列|Series)\s*\d+\s*$/i;
