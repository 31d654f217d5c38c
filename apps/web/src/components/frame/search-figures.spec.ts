import { searchFigures } from './search-figures.ts';

describe('the search over figures', () => {
  it.each([
    ['行政处罚', 'disclosure.penalties.decisions', 'disclosure'],
    ['处 罚', 'disclosure.penalties.decisions', 'disclosure'],
    ['微信', 'channels.wechat', 'channels'],
    ['新收', 'requests.received.total', 'applications'],
    ['建议', 'proposals.npc', 'proposals'],
    ['信息处理费', 'processingFee.amount', 'compare'],
    ['集中采购', 'disclosure.procurement.items', 'compare'],
  ])('%j finds %s on the page %s', (asked, code, page) => {
    expect(searchFigures(asked, 'zh').find((hit) => hit.code === code)?.page).toBe(page);
  });

  it('puts figures of the form in force first, five at most', () => {
    const hits = searchFigures('行政处罚', 'zh');
    expect(hits[0]?.code).toBe('disclosure.penalties.decisions');
    expect(searchFigures('数', 'zh')).toHaveLength(5);
  });

  it.each(['', ' ', '没有这个数'])('%j finds none', (asked) => {
    expect(searchFigures(asked, 'zh')).toEqual([]);
  });

  it('finds English names, whatever their capitals', () => {
    expect(searchFigures('WECHAT', 'en').map(({ code }) => code)).toContain('channels.wechat');
  });
});
