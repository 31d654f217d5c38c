import { type Code, indicatorOf, type Text } from '@gongkai/report';

/** The label of a figure as a title says it: without the number of its row (一、) and without 总计 of its column. */
export function plainLabel(code: Code, language: keyof Text): string {
  return indicatorOf(code)
    .label[language].replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\. )/, '')
    .replace(/ ?· ?(?:总计|Total)$/, '');
}
