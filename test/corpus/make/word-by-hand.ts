import type { MadeDocument } from './made-document.ts';
import { escaped } from './portal-markup.ts';
import { bodyOf, cellOf, paragraphOf, plainWord, rowsOf, run, tableOf, wordFile, wordNamespaces } from './raw-word.ts';
import { wordRevisions } from './word-revisions.ts';
import { documentOf, withoutChart, type WrittenReport } from './written-report.ts';

/** A Word file written element by element. */
export interface WordByHand {
  readonly file: string;
  readonly made: string;
  readonly seed: number;
  readonly write: (report: WrittenReport) => Uint8Array;
}

const plainBody = ({ content }: WrittenReport) => bodyOf(content, plainWord);
/** A control element that Word puts around what a template leaves to be filled in. */
const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

const files: readonly WordByHand[] = [
  {
    file: 'word-text-boxes',
    made: 'title and preamble in a text box, as drawing and once more as the fallback of older programs',
    seed: 231,
    write: ({ content }) => {
      const boxed = [...content.title, ...content.preamble].map((text) => paragraphOf(run(text))).join('');
      const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${boxed}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${boxed}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
      return wordFile(
        `${paragraphOf(`<w:r>${box}</w:r>`)}${bodyOf({ ...content, title: [], preamble: [] }, plainWord)}`,
      );
    },
  },
  {
    file: 'word-nested-tables',
    made: 'each table of the form in the one cell of another table',
    seed: 232,
    write: ({ content }) =>
      wordFile(
        bodyOf(content, {
          ...plainWord,
          table: (grid) => tableOf({ columns: 1 }, [`<w:tr>${cellOf(`${tableOf(grid, rowsOf(grid))}<w:p/>`)}</w:tr>`]),
        }),
      ),
  },
  {
    file: 'word-numbered-headings',
    made: 'headings whose numbers Word counts: they stand in no text',
    seed: 235,
    write: ({ content }) => {
      const level = (at: number, format: string, text: string) =>
        `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
      const numbering = `<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
      const line = (text: string) =>
        /^[一二三四五六]、/.test(text)
          ? paragraphOf(run(text.slice(2)), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>')
          : plainWord.line(text, 'paragraph');
      return wordFile(bodyOf(content, { ...plainWord, line }), [
        { path: 'numbering.xml', type: 'WORD.numbering+xml', relation: 'numbering', content: numbering },
      ]);
    },
  },
  {
    file: 'word-content-controls',
    made: 'content controls around paragraphs, runs, rows, cells and what is in cells',
    seed: 236,
    write: ({ content }) =>
      wordFile(
        bodyOf(content, {
          line: (text, kind) =>
            kind === 'title' ? control(plainWord.line(text, kind)) : paragraphOf(control(run(text))),
          table: (grid) => {
            const rows = rowsOf(grid, ({ text }) => control(paragraphOf(run(text))));
            const inner = rows.map((row, i) =>
              i % 2 === 0 ? control(row) : row.replaceAll(/<w:tc>.*?<\/w:tc>/g, control),
            );
            return `${control(tableOf(grid, inner))}<w:p/>`;
          },
        }),
      ),
  },
  {
    file: 'word-headers-and-footers',
    made: 'a header with the title of another body’s report, a footer with the page number',
    seed: 237,
    write: (report) => {
      const header = `<w:hdr ${wordNamespaces}>${paragraphOf(run('示例县档案馆2019年政府信息公开工作年度报告'))}</w:hdr>`;
      const footer = `<w:ftr ${wordNamespaces}>${paragraphOf('<w:fldSimple w:instr=" PAGE ">' + run('1') + '</w:fldSimple>')}</w:ftr>`;
      const setup =
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr>';
      return wordFile(`${plainBody(report)}${setup}`, [
        { path: 'header1.xml', type: 'WORD.header+xml', relation: 'header', content: header },
        { path: 'footer1.xml', type: 'WORD.footer+xml', relation: 'footer', content: footer },
      ]);
    },
  },
  {
    file: 'word-fields-and-hidden-text',
    made: 'fields with their instructions, hidden text, spelling marks, numbers cut into runs, tabs and soft breaks',
    seed: 239,
    write: ({ content }) => {
      const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>全年通过政府网站公开信息99999条。</w:t></w:r>';
      const field = (result: string) =>
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> = 40+2 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
      const cut = (text: string) =>
        text
          .split(/(?<=\d)(?=\d)|(?=\d)(?<!\d)/)
          .map((piece) => `${run(piece)}<w:proofErr w:type="spellStart"/>`)
          .join('');
      return wordFile(
        bodyOf(content, {
          line: (text, kind) => paragraphOf(`<w:r><w:tab/></w:r>${cut(text)}${kind === 'heading' ? hidden : ''}`),
          table: (grid) =>
            `${tableOf(
              grid,
              rowsOf(grid, ({ text }) => paragraphOf(/^\d+$/.test(text) ? field(text) : run(text))),
            )}<w:p/>`,
        }),
      );
    },
  },
  {
    file: 'word-notes-and-comments',
    made: 'a comment and a footnote with numbers of their own, which belong to no sentence',
    seed: 240,
    write: (report) => {
      const note = (name: string, text: string) =>
        `<w:${name}s ${wordNamespaces}><w:${name} w:id="2" w:author="审核" w:date="2024-01-05T08:00:00Z">${paragraphOf(run(text))}</w:${name}></w:${name}s>`;
      const marked = plainBody(report).replace(
        '</w:r></w:p>',
        '</w:r><w:r><w:commentReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
      );
      return wordFile(marked, [
        {
          path: 'comments.xml',
          type: 'WORD.comments+xml',
          relation: 'comments',
          content: note('comment', '去年公开88888条，请核对'),
        },
        {
          path: 'footnotes.xml',
          type: 'WORD.footnotes+xml',
          relation: 'footnotes',
          content: note('footnote', '不含下属单位公开的77777条'),
        },
      ]);
    },
  },
  {
    file: 'word-main-part-elsewhere',
    made: 'a package whose main part has another name, with namespaces under other prefixes',
    seed: 241,
    write: (report) => wordFile(plainBody(report), [], 'content/report2.xml'),
  },
  {
    file: 'word-cells-of-several-lines',
    made: 'labels broken into paragraphs and lines within their cells, spaces between their characters',
    seed: 242,
    write: ({ content }) =>
      wordFile(
        bodyOf(content, {
          ...plainWord,
          table: (grid) =>
            `${tableOf(
              grid,
              rowsOf(grid, ({ text }) => {
                if (/^[\d.]*$/.test(text)) return paragraphOf(run(` ${text} `)) + '<w:p/>';
                const half = Math.ceil(text.length / 2);
                const second = text.slice(half);
                return text.length > 8
                  ? paragraphOf(run(text.slice(0, half))) + paragraphOf(run(second))
                  : paragraphOf(`${run(text.slice(0, half))}<w:r><w:br/><w:t>${escaped(second)}</w:t></w:r>`);
              }),
            )}<w:p/>`,
        }),
      ),
  },
];

/** Word files that no program of ours wrote, each with something of Word’s that a body’s file may have. */
export const ofWordByHand: readonly MadeDocument[] = [...files, ...wordRevisions].map(({ file, made, seed, write }) => {
  const report = withoutChart(seed);
  return documentOf(report, {
    name: `ok/${file}.docx`,
    made: `by hand, ${made}; the words of random report ${String(seed)}`,
    format: 'docx',
    bytes: () => write(report),
  });
});
