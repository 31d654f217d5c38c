import type { Note } from '@gongkai/report';

/** What was met on the way and is told to the person afterwards, as counts. */
export interface Tally {
  insertions: number;
  deletions: number;
  pictures: number;
  hidden: number;
  contents: number;
  charts: number;
  imports: number;
}

export function newTally(): Tally {
  return { insertions: 0, deletions: 0, pictures: 0, hidden: 0, contents: 0, charts: 0, imports: 0 };
}

export function tallyToNotes(tally: Tally): readonly Note[] {
  const { insertions, deletions } = tally;
  const changes = insertions + deletions;
  const told: readonly (readonly [count: number, zh: string, en: string])[] = [
    [
      changes,
      `文件带有 ${changes} 处未接受的修订（插入 ${insertions}，删除 ${deletions}），按接受全部修订后的内容读取。`,
      `The file carries ${changes} tracked changes not yet accepted (${insertions} insertions, ${deletions} deletions); it was read as if all were accepted.`,
    ],
    [
      tally.pictures,
      `文件中有图片 ${tally.pictures} 张，图片里的文字和表格没有读取。`,
      `Pictures in the file: ${tally.pictures}. Text and tables inside pictures were not read.`,
    ],
    [
      tally.charts,
      `有 ${tally.charts} 个图表的数据不在文件中或无法读取。`,
      `Charts whose data are not in the file or cannot be read: ${tally.charts}.`,
    ],
    [
      tally.hidden,
      `有 ${tally.hidden} 段设为隐藏的文字没有读取。`,
      `Stretches of text formatted as hidden and not read: ${tally.hidden}.`,
    ],
    [
      tally.contents,
      `目录共 ${tally.contents} 行，没有作为正文读取。`,
      `Lines of the table of contents, not read as text of the report: ${tally.contents}.`,
    ],
    [
      tally.imports,
      `有 ${tally.imports} 处嵌入的外部文档没有读取。请用 Word 或 WPS 打开后另存为新的 .docx。`,
      `Embedded documents not read: ${tally.imports}. Open the file in Word or WPS and save it as a new .docx.`,
    ],
  ];
  return told.filter(([count]) => count > 0).map(([, zh, en]) => ({ message: { zh, en }, places: [] }));
}
