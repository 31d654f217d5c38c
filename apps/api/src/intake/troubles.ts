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

/** The same for who reads at the command line, where nothing is kept. */
export const fileFailed: Text = {
  zh: '读取程序在这个文件上出错；请把文件另存为 .docx 后重试',
  en: 'The reader failed on this file; save it as .docx anew and try again',
};

export function fileStopped(seconds: number): Text {
  return {
    zh: `读取超过 ${seconds} 秒或占用内存过多，已停止；文件可能损坏或过于庞大，请另存后重试`,
    en: `Reading took more than ${seconds} seconds or too much memory and was stopped; the file may be damaged or far too large: save it anew and try again`,
  };
}

export function notAReport(reason: Text | null): Text {
  return {
    zh: `${reason?.zh ?? '这不是年度报告'}；如果它是年报，请检查文件是否完整后重新提交，否则可标明不是本县的年报`,
    en: `${reason?.en ?? 'This is no annual report'}; if it is one, see whether the file is complete and hand it in again, else say that it is none of yours`,
  };
}

export function archiveStopped(seconds: number): Text {
  return {
    zh: `解压超过 ${seconds} 秒或占用内存过多，已停止，没有保存任何文件；请解压后直接提交其中的文件`,
    en: `Unpacking took more than ${seconds} seconds or too much memory and was stopped, and nothing was kept; unpack it and hand in the files themselves`,
  };
}

export const emptyArchive: Text = {
  zh: '压缩包里没有文件；请检查是否选错了文件',
  en: 'There is no file in the archive; see whether it is the right one',
};

export const notTakenIn: Text = {
  zh: '程序在这个文件上出错，没有保存；错误已写入日志。请单独提交这个文件',
  en: 'The program failed on this file and did not keep it; the error is in the log. Hand it in by itself',
};

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
