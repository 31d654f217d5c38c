import type { Text } from '@gongkai/report';

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
  zh: '标题和正文都没有写明是哪一年的年报；请补上年份后重新提交',
  en: 'Neither title nor text says which year it reports on; hand it in again with its year',
};

export function yearOutOfRange(year: number): Text {
  return {
    zh: `文件写的年份是 ${year} 年，不可能是政府信息公开年报的年份；请更正后重新提交`,
    en: `It says to report on ${year}, which cannot be; hand it in again with the right year`,
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
