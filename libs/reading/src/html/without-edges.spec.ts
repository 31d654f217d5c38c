import { htmlToDocument } from './html-to-document.ts';

const title = '某县某局2023年政府信息公开工作年度报告';
const page = (before: string, after: string): string =>
  `<div>${before}<p>${title}</p><p>一、总体情况</p><p>${'公开信息若干条。'.repeat(20)}</p><p>六、其他需要报告的事项</p><p>无。</p>${after}</div>`;
const linesOf = (html: string): readonly string[] => htmlToDocument(Buffer.from(html)).text.split('\n');
const whole = linesOf(page('', ''));

describe('what a portal prints in the same element as the report', () => {
  it.each([
    [
      'a way to other articles',
      '<p>上一篇：<a href="/">某局2022年政府信息公开工作年度报告</a></p><p>下一篇：没有了</p>',
    ],
    ['links, and what they bring with them', '<p>相关链接</p><p>主动公开政府信息999条</p>'],
    ['buttons to share', '<p>分享到：</p><p>微信</p>'],
    ['buttons to print', '<p>【打印】 【关闭】</p>'],
    ['who owns the page', '<p>版权所有：某县人民政府</p><p>电话：0537-0000000</p><p>ICP备00000000号</p>'],
    ['its office and numbers', '<p>主办单位：某县人民政府办公室　网站标识码：0000000000</p>'],
  ])('is left out and counted behind the report: %s', (_, after) => {
    expect(linesOf(page('', after))).toEqual(whole);
    const [note] = htmlToDocument(Buffer.from(page('', after))).notes;
    expect(note?.message.zh).toMatch(/年度报告以外的文字 \d+ 字/);
  });

  it('is left out before the title where it is links', () => {
    expect(linesOf(page('<p><a href="/">首页</a><a href="/">年报</a></p>', ''))).toEqual(whole);
  });

  it.each([
    ['the body on a line above the title', page('<p>某县某局</p>', ''), '某县某局'],
    ['an attachment', page('', '<p>附件：统计表</p>'), '附件：统计表'],
    [
      'a sentence of the report that speaks of sharing',
      page('', '<p>部门间信息分享到位。</p>'),
      '部门间信息分享到位。',
    ],
    [
      'a line of the text that looks like an end',
      page('', '').replace('<p>六、', '<p>联系我们的方式如下</p><p>六、'),
      '联系我们的方式如下',
    ],
  ])('is not %s', (_, html, line) => {
    expect(linesOf(html)).toContain(line);
  });

  it('is nothing where no section and no table shows the report', () => {
    expect(linesOf('<p>通知</p><p>相关链接</p>')).toEqual(['通知', '相关链接']);
  });
});
