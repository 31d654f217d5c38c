import { bodyOf, cellOf, paragraphOf, plainWord, rowsOf, run, tableOf, wordFile } from './raw-word.ts';
import type { WordByHand } from './word-by-hand.ts';

const by = 'w:id="9" w:author="复核" w:date="2024-01-08T09:00:00Z"';
const inserted = (runs: string) => `<w:ins ${by}>${runs}</w:ins>`;
const deleted = (text: string) => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

/** Reports with changes tracked: what counts is what stands when all of them are accepted. */
export const wordRevisions: readonly WordByHand[] = [
  {
    file: 'word-tracked-numbers',
    made: 'numbers in cells and sentences replaced with changes tracked',
    seed: 243,
    write: ({ content }) => {
      const changed = (text: string) =>
        text
          .split(/(\d+)/)
          .map((piece) =>
            /^\d+$/.test(piece) ? deleted(`9${piece}`) + inserted(run(piece)) : piece === '' ? '' : run(piece),
          )
          .join('');
      const line = (text: string) => paragraphOf(text.endsWith('报告') ? run(text) : changed(text));
      const table = plainWord.table;
      return wordFile(
        bodyOf(content, {
          line,
          table: (grid) =>
            grid.name === 'three'
              ? `${tableOf(
                  grid,
                  rowsOf(grid, ({ text }) => paragraphOf(/^\d+$/.test(text) ? changed(text) : run(text))),
                )}<w:p/>`
              : table(grid),
        }),
      );
    },
  },
  {
    file: 'word-tracked-rows',
    made: 'a row of the form inserted and another one deleted with changes tracked',
    seed: 244,
    write: ({ content }) =>
      wordFile(
        bodyOf(content, {
          ...plainWord,
          table: (grid) => {
            const rows = rowsOf(grid);
            const marked = (row: string, name: 'ins' | 'del') =>
              row.replace('<w:tr>', `<w:tr><w:trPr><w:${name} ${by}/></w:trPr>`);
            const gone = `<w:tr>${cellOf(paragraphOf(deleted('已删除的一行')), grid.columns - 1)}${cellOf(paragraphOf(deleted('5')))}</w:tr>`;
            const last = rows.at(-1) ?? '';
            return `${tableOf(grid, [...rows.slice(0, -1), marked(gone, 'del'), marked(last, 'ins')])}<w:p/>`;
          },
        }),
      ),
  },
  {
    file: 'word-moved-paragraph',
    made: 'a paragraph moved to another place and one joined with the next, changes tracked',
    seed: 245,
    write: ({ content }) => {
      const [first = '', ...rest] = content.preamble;
      const from = `<w:moveFrom ${by}>${run(first)}</w:moveFrom>`;
      const to = `<w:moveTo ${by}>${run(first)}</w:moveTo>`;
      const [title = ''] = content.title;
      const body = bodyOf({ ...content, title: [], preamble: [] }, plainWord);
      const head = [
        paragraphOf(from, `<w:rPr><w:moveFrom ${by}/></w:rPr>`),
        // The end of this paragraph is deleted: what follows goes on in the same line.
        paragraphOf(run(title.slice(0, 6)), `<w:rPr><w:del ${by}/></w:rPr>`),
        paragraphOf(run(title.slice(6))),
        paragraphOf(to, `<w:rPr><w:moveTo ${by}/></w:rPr>`),
        ...rest.map((text) => paragraphOf(run(text))),
      ];
      return wordFile(head.join('') + body);
    },
  },
];
