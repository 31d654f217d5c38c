import { toDocx, toText } from '@gongkai/sample';
import { article, page, plainHand } from './portal-markup.ts';
import type { MadeDocument } from './made-document.ts';
import { writtenBy } from './sources/hand-report.ts';
import { filledIn, wordings } from './sources/wordings.ts';
import { documentOf } from './written-report.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The same things said in other words than those of our writers, one way of saying each a document. */
export const ofProseByHand: readonly MadeDocument[] = wordings.map(
  ({ file, agency, year, disclosed, asked, others, prose }) => {
    const report = writtenBy({
      agency,
      year,
      edition: '2021',
      title: [`${agency}${String(year)}年政府信息公开工作年度报告`],
      preamble: [
        `本报告的统计期限为${String(year)}年1月1日至${String(year)}年12月31日。联系电话：0000-1000000，地址：示例路1号。`,
      ],
      sections: [
        [
          '一、总体情况',
          '（一）主动公开情况',
          disclosed,
          '（二）依申请公开情况',
          asked,
          '（三）政府信息管理情况',
          '专人负责。',
          '（四）平台建设情况',
          '按月检查。',
          '（五）监督保障情况',
          '纳入考核。',
        ],
        ['二、主动公开政府信息情况'],
        ['三、收到和处理政府信息公开申请情况'],
        ['四、政府信息公开行政复议、行政诉讼情况'],
        ['五、存在的主要问题及改进情况', '问题：更新不够及时。改进：明确时限。'],
        ['六、其他需要报告的事项', ...others],
      ],
      cells: filledIn[file] ?? {},
      prose,
    });
    const ending = file.slice(file.lastIndexOf('.') + 1);
    return documentOf(report, {
      name: `ok/${file}`,
      made: `${ending === 'html' ? 'by hand, a page with nothing around the article' : 'our writer'}; sentences written by hand`,
      format: ending === 'docx' ? 'docx' : ending === 'html' ? 'html' : 'text',
      bytes: () => {
        if (ending === 'docx') return toDocx(report.content);
        return utf8(ending === 'html' ? page(agency, article(report.content, plainHand)) : toText(report.content));
      },
    });
  },
);
