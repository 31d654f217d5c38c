import type { ReportCheck, Subject } from './check.ts';
import { found, holds, wording } from './outcome.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/** Wider than the reader's, which keeps only what it is sure of: a mobile number or an address in other words is there too. */
const anyPhone = /(?:电话|热线|手机)[^\d０-９\n]{0,8}[\d０-９][\d０-９\s\-－—()（）]{5,}/;
const anyAddress = /地址|地点|[路街巷道村]\s*[\d０-９]+\s*号/;

export const contactComplete: ReportCheck = {
  code: 'contact-complete',
  name: { zh: '联系方式', en: 'Contact' },
  sentence: {
    zh: '开头部分写明联系地址和电话。',
    en: 'The opening gives an address and a telephone number.',
  },
  basis: {
    zh: '审核惯例：年报开头写明编制单位的联系地址和电话，便于公众询问',
    en: 'Practice of reviewers: the opening says where and by what telephone the public can ask',
  },
  severity: 'notice',
  fault: 'incomplete',
  example: {
    holds: {
      given: {
        zh: '开头写“联系地址：示例路1号，联系电话：0000-1234567。”',
        en: 'The opening says “联系地址：示例路1号，联系电话：0000-1234567。”',
      },
      says: { zh: '联系地址和电话齐全', en: 'Address and telephone number are given' },
    },
    finding: {
      given: { zh: '开头只写“联系地址：示例路1号。”', en: 'The opening says “联系地址：示例路1号。” and no more' },
      says: { zh: '开头部分没有写明联系电话', en: 'The opening gives no telephone number' },
    },
  },
  run: (subject) => {
    const { contact } = subject.report;
    const text = opening(subject);
    const missing = [
      ...(contact.address === null && !anyAddress.test(text) ? [{ zh: '地址', en: 'address' }] : []),
      ...(contact.phone === null && !anyPhone.test(text) ? [{ zh: '电话', en: 'telephone number' }] : []),
    ];
    if (missing.length === 0) {
      return [holds(groundOf(subject), { zh: '联系地址和电话齐全', en: 'Address and telephone number are given' })];
    }
    return [
      found(groundOf(subject), {
        zh: `开头部分没有写明联系${missing.map(({ zh }) => zh).join('和')}`,
        en: `The opening gives no ${missing.map(({ en }) => en).join(' and no ')}`,
      }),
    ];
  },
};

function opening(subject: Subject): string {
  return paragraphsOf(subject, null)
    .map(({ text }) => text)
    .join('\n');
}

/** The lines that speak of a contact; where none does, the last before section one. */
function groundOf(subject: Subject) {
  const lines = paragraphsOf(subject, null).filter(({ text }) => text.trim() !== '');
  const about = lines.filter(({ text }) => /联系|地址|电话/.test(text));
  return {
    check: contactComplete,
    left: wording(...(about.length > 0 ? about : lines.slice(-1)).map(({ place }) => place)),
  };
}
