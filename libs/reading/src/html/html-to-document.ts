import type { Document, Note } from '@gongkai/report';
import { DocumentWriter } from '../document-writer.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { decode } from '../decode.ts';
import { emptyPage, oversizedPage } from './html-trouble.ts';
import { htmlToTree } from './html-to-tree.ts';
import { linesAsTables } from './lines-as-tables.ts';
import { isTitle, mainContent } from './main-content.ts';
import { pageTitle } from './page-title.ts';
import { pageToDrafts } from './page-to-drafts.ts';
import { withoutEdges } from './without-edges.ts';

/** Bytes. A page holds its pictures elsewhere. */
const LARGEST = 32 * 2 ** 20;

/**
 * Reads a web page (.html) as county portals publish reports: what the page prints of the report, in reading order;
 * navigation and the like are left out and counted in a note. Scripts are not run, nothing is fetched. Throws
 * `UnreadableFile` where the file is empty or out of all proportion.
 */
export function htmlToDocument(bytes: Uint8Array): Document {
  if (bytes.length === 0) throw new UnreadableFile(emptyPage);
  if (bytes.length > LARGEST) throw new UnreadableFile(oversizedPage);
  const { text, lost } = decode(bytes);
  const root = htmlToTree(text);
  const page = pageToDrafts(root);
  const [first, last] = mainContent(root, page);
  const inside = withoutEdges(page.drafts.filter(({ order }) => order >= first && order <= last));
  const kept = new Set(inside);
  const writer = new DocumentWriter();
  if (!inside.some((draft) => draft.kind === 'paragraph' && isTitle(draft.text))) {
    const title = pageTitle(root);
    if (title !== undefined) writer.paragraph(title);
  }
  writer.blocks(linesAsTables(inside));
  const outside = page.drafts.filter((draft) => !kept.has(draft));
  const unread = outside.reduce((sum, { letters }) => sum + letters, page.unseen);
  const pictures = inside.filter(({ kind }) => kind === 'picture').length;
  for (const note of notes({ unread, pictures, lost, blocks: inside.length - pictures })) writer.note(note);
  return writer.document('html');
}

function notes(found: { unread: number; pictures: number; lost: number; blocks: number }): readonly Note[] {
  const told: readonly (readonly [applies: boolean, zh: string, en: string])[] = [
    [
      found.blocks === 0,
      '网页里没有文字；内容可能由脚本加载，请在浏览器中打开后另存，或提交 Word 文档（.docx）。',
      'The page holds no text; scripts may load it. Save it from a browser, or hand in a Word document (.docx).',
    ],
    [
      found.unread > 0,
      `网页上年度报告以外的文字 ${found.unread} 字（导航、页脚、隐藏内容等）没有读取。`,
      `Characters of the page outside the report (navigation, footer, hidden text) that were not read: ${found.unread}.`,
    ],
    [
      found.pictures > 0,
      `年度报告中有图片 ${found.pictures} 张，图片里的文字、表格和图表没有读取。`,
      `Pictures in the report: ${found.pictures}. Text, tables and charts inside pictures were not read.`,
    ],
    [
      found.lost > 0,
      `网页中有 ${found.lost} 处字符已损坏，无法识别。`,
      `Damaged characters in the page that cannot be read: ${found.lost}.`,
    ],
  ];
  return told.filter(([applies]) => applies).map(([, zh, en]) => ({ message: { zh, en }, places: [] }));
}
