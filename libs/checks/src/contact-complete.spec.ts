import { expectExample } from '../test/expect-example.ts';
import { validReport, withLine, withReport } from '../test/valid-report.ts';
import { contactComplete } from './contact-complete.ts';

/** A report whose opening says this, of which the reader was sure of nothing. */
const opening = (line: string) =>
  contactComplete.run(withReport(withLine('数据统计期限', line), { contact: { phone: null, address: null } }));

describe('contact-complete', () => {
  it('says what its example tells', () => {
    const without = { contact: { phone: null, address: '示例路1号' } };
    expectExample(
      contactComplete,
      withLine('数据统计期限', '联系地址：示例路1号，联系电话：0000-1234567。'),
      withReport(withLine('数据统计期限', '联系地址：示例路1号。'), without),
    );
  });

  it('holds for what the reader found', () => {
    expect(contactComplete.run(validReport())).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each([
    ['联系地址：示例路1号。', '开头部分没有写明联系电话'],
    ['联系电话：0000-1234567。', '开头部分没有写明联系地址'],
    ['如有疑问请与我局联系。', '开头部分没有写明联系地址和电话'],
    ['电话和地址见网站。', '开头部分没有写明联系电话'],
  ])('finds what %s leaves out', (line, zh) => {
    expect(opening(line)).toMatchObject([{ outcome: 'finding', severity: 'notice', message: { zh } }]);
  });

  it.each(['地址：示例路1号，手机：15400000000。', '我局设在示例路12号，电话 （0000）1234567。'])(
    'holds for a contact in other words: %s',
    (line) => {
      expect(opening(line)).toMatchObject([{ outcome: 'holds' }]);
    },
  );

  it('points at the line about the contact, else at the last before section one', () => {
    expect(opening('联系地址：示例路1号。')[0]?.left.places).toMatchObject([{ section: null }]);
    expect(opening('没有。')[0]?.left.places).toHaveLength(1);
  });
});
