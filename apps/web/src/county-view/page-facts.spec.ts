import { packetOf } from './packet-of.ts';
import { pageFacts } from './page-facts.ts';

const packet = packetOf(2, [{ agency: 1, year: 2023 }]);

describe('what a page is of', () => {
  it.each<[Record<string, unknown>, Record<string, string>]>([
    [{}, {}],
    [{ agency: '1' }, { agency: '示例县第1局' }],
    [{ bodies: '1,2,99' }, { bodies: '示例县第1局、示例县第2局' }],
    [{ figures: 'channels.website,channels.wechat,nothing' }, { figures: '政府网站公开信息数、微信公众号' }],
    [{ from: '2021', to: '2023' }, { span: '2021–2023' }],
    [{ agency: '99', bodies: ['1'], table: 'x' }, {}],
  ])('with %j is %j', (query, facts) => {
    expect(Object.fromEntries(pageFacts(packet, 2023, query, 'zh').map(({ fact, value }) => [fact, value]))).toEqual({
      county: '示例县',
      year: '2023',
      ...facts,
    });
  });
});
