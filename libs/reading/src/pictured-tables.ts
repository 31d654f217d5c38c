import type { Block, Note, Place, Section, SectionNumber } from '@gongkai/report';
import { sectionsOf } from './sections.ts';

/** What is asked of a document: its text and its blocks. */
interface Opened {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Sections whose content is a table of the form. */
const names: Partial<Record<SectionNumber, { readonly zh: string; readonly en: string }>> = {
  2: { zh: '第二部分', en: 'two' },
  3: { zh: '第三部分', en: 'three' },
  4: { zh: '第四部分', en: 'four' },
};

/** Cells; what is smaller is a caption or a frame. */
const SMALLEST_TABLE = 4;

/** Letters of a title and a few lines around it. */
const LITTLE_TEXT = 100;

/** The whole document is pictures, as a scan is that was put into a Word file or on a page. */
export const onlyPictures: Note = {
  message: {
    zh: '文件里几乎没有文字，内容是图片（扫描件），无法读取。请提交可以选中文字的 Word 文档（.docx）。',
    en: 'The file has hardly any text, its content is pictures (a scan), and it cannot be read. Hand in a Word document (.docx) in which text can be selected.',
  },
  places: [],
};

/**
 * Says of each table of the form whether a picture stands in its place: a picture between its heading and the next, and no
 * table. @param pictures offsets in the text before which pictures stand
 */
export function picturedTables(document: Opened, pictures: readonly number[]): readonly Note[] {
  if (pictures.length === 0) return [];
  if (document.text.replace(/\s+/g, '').length < LITTLE_TEXT) return [onlyPictures];
  return sectionsOf(document).flatMap((section) => {
    const name = names[section.number];
    const pictured = pictures.some((at) => at > section.start && at <= section.end);
    if (name === undefined || !pictured || document.blocks.some((block) => isTableIn(block, section))) return [];
    return [
      {
        message: {
          zh: `${name.zh}的标题后面没有表格，只有图片；图片里的表格没有读取`,
          en: `A picture stands in place of the table of section ${name.en}; a table inside a picture is not read`,
        },
        places: [headingPlace(section)],
        kind: 'tablePictured' as const,
      },
    ];
  });
}

function isTableIn(block: Block, section: Section): boolean {
  const inside = block.start >= section.start && block.start < section.end;
  return inside && block.kind === 'grid' && block.cells.length >= SMALLEST_TABLE;
}

function headingPlace({ number, heading }: Section): Place {
  return { kind: 'sentence', section: number, start: heading.start, end: heading.end };
}
