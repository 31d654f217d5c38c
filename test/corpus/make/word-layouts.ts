import type { MadeDocument } from './made-document.ts';
import { bodyOf, cellOf, paragraphOf, plainWord, rowsOf, run, tableOf, wordFile } from './raw-word.ts';
import { formGrids } from './form-grid.ts';
import { documentOf, withoutChart, type WrittenReport } from './written-report.ts';

interface WordLayout {
  readonly file: string;
  readonly made: string;
  readonly seed: number;
  readonly write: (report: WrittenReport) => Uint8Array;
}

const tab = '<w:r><w:tab/></w:r>';
const by = 'w:id="3" w:author="复核" w:date="2024-01-08T09:00:00Z"';

const furtherIn = (row: string) => row.replace('<w:tr>', '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>');

const layouts: readonly WordLayout[] = [
  {
    file: 'word-table-of-contents',
    made: 'a cover with the title and a table of contents in front',
    seed: 571,
    write: ({ content }) => {
      const cover = [...content.title, '二○二四年一月'].map((text) => paragraphOf(run(text)));
      const contents = content.sections.map(({ heading }, i) =>
        paragraphOf(`${run(heading)}${tab}${run(String(i + 1))}`, '<w:pStyle w:val="TOC1"/>'),
      );
      const field = (name: string) => `<w:r><w:fldChar w:fldCharType="${name}"/></w:r>`;
      return wordFile(
        `${cover.join('')}${paragraphOf(run('目  录'))}${paragraphOf(`${field('begin')}<w:r><w:instrText>TOC \\o "1-1"</w:instrText></w:r>${field('separate')}`)}${contents.join('')}${paragraphOf(field('end'))}${bodyOf(content, plainWord)}`,
      );
    },
  },
  {
    file: 'word-report-in-a-table',
    made: 'the whole report in a table of two columns: section and content',
    seed: 572,
    write: ({ content }) => {
      const grids = formGrids(content);
      const rows = content.sections.map(({ number, heading, parts }) => {
        const inside = [
          ...parts.map(({ text }) => paragraphOf(run(text))),
          ...grids.filter(({ section }) => section === number).map((grid) => `${tableOf(grid, rowsOf(grid))}<w:p/>`),
        ];
        return `<w:tr>${cellOf(paragraphOf(run(heading)))}${cellOf(inside.join('') || '<w:p/>')}</w:tr>`;
      });
      const head = [...content.title, ...content.preamble].map((text) => paragraphOf(run(text)));
      return wordFile(`${head.join('')}${tableOf({ columns: 2 }, rows)}<w:p/>`);
    },
  },
  {
    file: 'word-table-replaced',
    made: 'table three deleted and put in anew, changes tracked',
    seed: 573,
    write: ({ content }) =>
      wordFile(
        bodyOf(content, {
          ...plainWord,
          table: (grid) => {
            const marked = (row: string, name: 'ins' | 'del') =>
              row.replace('<w:tr>', `<w:tr><w:trPr><w:${name} ${by}/></w:trPr>`);
            const rows = rowsOf(grid);
            const gone = rowsOf(grid, ({ text }) =>
              paragraphOf(`<w:del ${by}><w:r><w:delText>${/^\d+$/.test(text) ? '6' : text}</w:delText></w:r></w:del>`),
            );
            if (grid.name !== 'three') return plainWord.table(grid);
            return `${tableOf(
              grid,
              gone.map((row) => marked(row, 'del')),
            )}<w:p/>${tableOf(
              grid,
              rows.map((row) => marked(row, 'ins')),
            )}<w:p/>`;
          },
        }),
      ),
  },
  {
    file: 'word-rows-in-rows',
    made: 'tables whose header rows repeat on every page, rows of fixed height, cells written from top to bottom',
    seed: 575,
    write: ({ content }) =>
      wordFile(
        bodyOf(content, {
          ...plainWord,
          table: (grid) => {
            const rows = rowsOf(grid).map((row, at) =>
              at < 2
                ? row
                    .replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/><w:trHeight w:val="400" w:hRule="exact"/></w:trPr>')
                    .replaceAll('<w:tcPr>', '<w:tcPr><w:textDirection w:val="tbRlV"/>')
                : row,
            );
            return `${tableOf(grid, rows)}<w:p/>`;
          },
        }),
      ),
  },
  {
    file: 'word-merged-across-the-old-way',
    made: 'cells merged across by hMerge and down by vMerge, as converters from older formats write them',
    seed: 577,
    write: ({ content }) =>
      wordFile(
        bodyOf(content, {
          ...plainWord,
          table: (grid) => {
            const rows = rowsOf(grid).map((row) =>
              row.replaceAll(
                /<w:tc><w:tcPr><w:gridSpan w:val="(\d+)"\/>(.*?)<\/w:tc>/g,
                (_, span: string, rest: string) => {
                  const covered = `<w:tc><w:tcPr><w:hMerge/>${rest.includes('<w:vMerge/>') ? '<w:vMerge/>' : ''}</w:tcPr><w:p/></w:tc>`;
                  return `<w:tc><w:tcPr><w:hMerge w:val="restart"/>${rest}</w:tc>${covered.repeat(Number(span) - 1)}`;
                },
              ),
            );
            return `${tableOf(grid, rows)}<w:p/>`;
          },
        }),
      ),
  },
  {
    file: 'word-grid-left-open-in-every-row',
    made: 'a column of the grid at the left edge that every row leaves open (gridBefore)',
    seed: 574,
    write: ({ content }) =>
      wordFile(
        bodyOf(content, {
          ...plainWord,
          table: (grid) => `${tableOf({ columns: grid.columns + 1 }, rowsOf(grid).map(furtherIn))}<w:p/>`,
        }),
      ),
  },
  {
    file: 'word-grid-left-open',
    made: 'rows that begin a hair’s breadth further right than others (gridBefore), as Word keeps uneven edges',
    seed: 576,
    write: ({ content }) =>
      wordFile(
        bodyOf(content, {
          ...plainWord,
          table: (grid) => {
            const rows = rowsOf(grid).map((row, at) =>
              at % 3 > 0 || row.startsWith('<w:tr><w:tc><w:tcPr><w:vMerge') || !row.includes('<w:gridSpan')
                ? furtherIn(row)
                : row.replace(
                    /<w:tcPr>(?:<w:gridSpan w:val="(\d+)"\/>)?/,
                    (_, span: string | undefined) => `<w:tcPr><w:gridSpan w:val="${String(Number(span ?? 1) + 1)}"/>`,
                  ),
            );
            return `${tableOf({ columns: grid.columns + 1 }, rows)}<w:p/>`;
          },
        }),
      ),
  },
  {
    file: 'word-captions-of-tables',
    made: 'captions above the tables that count them by a field, notes below in smaller type',
    seed: 579,
    write: ({ content }) =>
      wordFile(
        bodyOf(content, {
          ...plainWord,
          table: (grid) =>
            `${paragraphOf(`${run('表')}<w:fldSimple w:instr=" SEQ 表 "><w:r><w:t>1</w:t></w:r></w:fldSimple>${run(' 单位：件')}`)}${tableOf(grid, rowsOf(grid))}${paragraphOf(run('填表人：某某 审核人：某某 电话：0000-1000000'))}`,
        }),
      ),
  },
];

/** Word files whose layout is not that of the form: covers, lists of contents, frames, captions. */
export const ofWordLayouts: readonly MadeDocument[] = layouts.map(({ file, made, seed, write }) => {
  const report = withoutChart(seed);
  return documentOf(report, {
    name: `ok/${file}.docx`,
    made: `by hand, ${made}; the words of random report ${String(seed)}`,
    format: 'docx',
    bytes: () => write(report),
  });
});
