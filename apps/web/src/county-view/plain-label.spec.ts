import { indicators } from '@gongkai/report';
import { plainLabel } from './plain-label.ts';

describe('a label in a title', () => {
  it.each([
    ['channels.website', 'zh', '政府网站公开信息数'],
    ['requests.received.total', 'zh', '本年新收政府信息公开申请数量'],
    ['requests.received.person', 'zh', '本年新收政府信息公开申请数量·自然人'],
    ['requests.received.total', 'en', 'Received this year'],
    ['review.reconsideration.total', 'zh', '行政复议'],
  ] as const)('%s in %s is %s', (code, language, label) => {
    expect(plainLabel(code, language)).toBe(label);
  });

  it.each(['zh', 'en'] as const)('is never empty in %s', (language) => {
    expect(indicators.filter(({ code }) => plainLabel(code, language).trim() === '')).toEqual([]);
  });
});
