import { largestArchive, largestFile, routes } from '@gongkai/contracts';
import type { Text } from '@gongkai/report';

/** What a refused request is told: what happened and what to do. */
export const explanations = {
  invalidRequest: {
    zh: '请求的内容不符合接口约定，详见各项说明',
    en: 'The request is not as its description asks; each fault is listed',
  },
  oneFile: {
    zh: '请在名为 file 的部分中提交一个文件',
    en: 'Hand in one file, in a part named file',
  },
  unreadableBody: {
    zh: '请求的内容无法解析：应为 JSON，且不超过 64 KB',
    en: 'The body of the request cannot be parsed: it must be JSON of 64 kB at most',
  },
  foreignHost: {
    zh: '只接受发往本机地址（127.0.0.1、localhost、[::1]）的请求',
    en: 'Only requests to this machine’s own names (127.0.0.1, localhost, [::1]) are answered',
  },
  foreignPublicHost: {
    zh: '这不是公开版的地址；可用的名称由设置 GONGKAI_PUBLIC_NAMES 列出',
    en: 'This is no address of the public pages; the setting GONGKAI_PUBLIC_NAMES lists their names',
  },
  addressTooLong: {
    zh: '地址太长',
    en: 'The address is too long',
  },
  foreignOrigin: {
    zh: '只有本程序自己的页面可以更改数据',
    en: 'Only the program’s own pages may change anything',
  },
  databaseAway: {
    zh: '数据库暂时不可用，数据没有改动；请稍后再试',
    en: 'The database is not available, nothing was changed; try again in a moment',
  },
  diskFull: {
    zh: '磁盘已满，这次没有保存；已有的数据没有改动。请腾出空间后重新提交',
    en: 'The disk is full: this was not kept, what is stored is unchanged. Make room and hand it in again',
  },
  internal: {
    zh: '程序出错，数据没有改动；错误已写入日志',
    en: 'The program failed, nothing was changed; the error is in the log',
  },
} as const satisfies Record<string, Text>;

export function noSuchAddress(method: string, path: string): Text {
  return { zh: `没有 ${method} ${path} 这个地址`, en: `There is no ${method} ${path}` };
}

/** A file or an archive beyond its limit. */
export function fileTooLarge(path: string): Text {
  const archive = path.endsWith(routes.addArchive.path.slice(routes.addArchive.path.lastIndexOf('/')));
  const most = (archive ? largestArchive : largestFile) / 1024 / 1024;
  return {
    zh: `文件超过 ${most} MB，未保存${archive ? '；请分成几个压缩包，或直接提交其中的文件' : ''}`,
    en: `The file is larger than ${most} MB and was not kept${archive ? '; hand it in in parts, or the files in it' : ''}`,
  };
}
