import type { Note, Text } from '@gongkai/report';

/** Why a document gave no report, said so that the office knows what to do. What the reader itself says is not here. */

export const readerFailed: Text = {
  zh: '读取程序在这个文件上出错，文件已保存，没有产生数据；请把文件另存为 .docx 后重新提交',
  en: 'The reader failed on this file; it is kept and gave no figures. Save it as .docx anew and hand that in',
};

export function readerStopped(seconds: number): Text {
  return {
    zh: `读取超过 ${seconds} 秒或占用内存过多，已停止；文件已保存，没有产生数据。文件可能损坏或过于庞大，请另存后重新提交`,
    en: `Reading took more than ${seconds} seconds or too much memory and was stopped; the file is kept and gave no figures. It may be damaged or far too large: save it anew and hand that in`,
  };
}

export const yearUnknown: Text = {
  zh: '标题和正文都没有写明是哪一年的年报；请指明年份，或补上后重新提交',
  en: 'Neither title nor text says which year it reports on; say which, or hand it in again with its year',
};

export const notOurs: Text = {
  zh: '已标明不是本县单位的年报，不计入任何数据；如标错，可重新指明单位',
  en: 'It was said to be no report of a body of this county and is in no figure; if that was wrong, say whose it is',
};

/** Notes of a reading that are shown before the report is opened. */
const mostNotes = 3;

export function readInPart(notes: readonly Note[]): Text {
  const shown = notes.slice(0, mostNotes).map(({ message }) => message);
  const of = (language: keyof Text) => shown.map((message) => message[language]).join(language === 'zh' ? '；' : '; ');
  return {
    zh: `有内容没有读出（${of('zh')}）；请打开年报核对，必要时更正文件后重新提交`,
    en: `Not all of it could be read (${of('en')}); open the report and compare, or hand in a better file`,
  };
}

export function yearOutOfRange(year: number): Text {
  return {
    zh: `文件写的年份是 ${year} 年，不可能是政府信息公开年报的年份；请指明年份，或更正后重新提交`,
    en: `It says to report on ${year}, which cannot be; say which year it is, or hand it in again with the right one`,
  };
}

export function formNotReadYet(year: number): Text {
  return {
    zh: `${year} 年年报所用的格式目前还不能读取，文件已保存`,
    en: `The form of reports on ${year} cannot be read yet; the file is kept`,
  };
}

export function agencyUnknown(name: string | null): Text {
  return name === null
    ? { zh: '没有读出单位名称；请指明这是哪个单位的年报', en: 'It names no body; say whose report it is' }
    : {
        zh: `名册中没有“${name}”；请指明这是哪个单位的年报`,
        en: `“${name}” is not on the roster; say whose report it is`,
      };
}
