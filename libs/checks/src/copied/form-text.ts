/**
 * What the form and the law give everyone to say: a sentence that stands wholly in one of these is nobody's own. Headings of
 * the form of 2021 no. 30 and 2019 no. 60, articles 1, 5 and 6 of the regulation.
 */
export const formText: readonly string[] = [
  '总体情况主动公开依申请公开政府信息管理政府信息公开平台建设监督保障',
  '主动公开政府信息情况收到和处理政府信息公开申请情况政府信息公开行政复议行政诉讼情况存在的主要问题及改进情况其他需要报告的事项',
  '行政机关主动公开政府信息情况行政机关收到和处理政府信息公开申请情况因政府信息公开工作被申请行政复议提起行政诉讼情况政府信息公开工作存在的主要问题及改进情况其他需要报告的事项',
  '为了保障公民、法人和其他组织依法获取政府信息，提高政府工作的透明度，建设法治政府，充分发挥政府信息对人民群众生产、生活和经济社会活动的服务作用',
  '行政机关公开政府信息，应当坚持以公开为常态、不公开为例外，遵循公正、公平、合法、便民的原则',
  '行政机关应当及时、准确地公开政府信息',
];
