import type { Text } from '@gongkai/report';

/** What an import of a roster says of a list or of one of its lines, and what to do. */

export const nothingListed: Text = {
  zh: '名单里没有单位名称；每行写一个单位，或使用含“单位名称”一列的 .xlsx 文件',
  en: 'The list names no body; write one a line, or take an .xlsx file with a column 单位名称',
};

export function tooManyLines(lines: number, most: number): Text {
  return {
    zh: `名单有 ${lines} 行，最多 ${most} 行，没有导入；请分开导入，或检查是否选错了文件`,
    en: `The list has ${lines} lines, ${most} is the most, and nothing was taken in; import it in parts, or see whether it is the right file`,
  };
}

export function sheetTooLarge(most: number): Text {
  return {
    zh: `文件超过 ${most / 1024 / 1024} MB，不像一份单位名单，没有导入；请只保留名单后重试`,
    en: `The file is larger than ${most / 1024 / 1024} MB, which no list of bodies is, and nothing was taken in; keep only the list and try again`,
  };
}

export const sheetUnreadable: Text = {
  zh: '无法打开这个表格：应为未加密的 .xlsx 文件；请在表格软件中另存为 .xlsx，或直接粘贴单位名称',
  en: 'The table cannot be opened: it must be an .xlsx file without password; save it as .xlsx, or paste the names',
};

export function lengthOfName(length: number, shortest: number, longest: number): Text {
  return {
    zh: `单位名称有 ${length} 个字，应为 ${shortest} 至 ${longest} 个字`,
    en: `The name has ${length} characters; it must have ${shortest} to ${longest}`,
  };
}

export function unknownKind(word: string): Text {
  const short = [...word].slice(0, 20).join('');
  return {
    zh: `不认识类别“${short}”，已按名称推断`,
    en: `“${short}” is no kind that is known; it was taken from the name`,
  };
}

export const severalMeant: Text = {
  zh: '名册中有不止一个单位用这个名称，没有改动；请写全称',
  en: 'More than one body of the roster goes by this name, nothing was changed; write it in full',
};

export function closed(name: string, day: string): Text {
  return {
    zh: `“${name}”自 ${day} 起已撤销，没有改动`,
    en: `“${name}” does not exist since ${day}; nothing was changed`,
  };
}

export function repeated(line: number): Text {
  return { zh: `与第 ${line} 行是同一个单位`, en: `The same body as in line ${line}` };
}

export const kindKept: Text = {
  zh: '名册中是另一个类别，没有改动',
  en: 'The roster has another kind, which was kept',
};
