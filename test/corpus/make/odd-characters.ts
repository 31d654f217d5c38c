import type { MadeDocument } from './made-document.ts';
import { article, escaped, page, plainHand, spannedTable } from './portal-markup.ts';
import { bodyOf, paragraphOf, plainWord, rowsOf, run, tableOf, wordFile } from './raw-word.ts';
import { documentOf, withoutChart } from './written-report.ts';

interface OddCharacters {
  /** `.html` and `.docx` say by whose hand. */
  readonly file: string;
  readonly made: string;
  readonly seed: number;
  readonly label?: (text: string) => string;
  readonly number?: (text: string) => string;
  readonly sentence?: (text: string) => string;
}

/** Puts a character behind every other one. */
const between = (mark: string) => (text: string) =>
  [...text].map((char, i) => (i % 2 === 0 ? char + mark : char)).join('');
const radicals: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  人: '⼈',
  工: '⼯',
  文: '⽂',
  日: '⽇',
  月: '⽉',
  行: '⾏',
  见: '⻅',
};

const files: readonly OddCharacters[] = [
  {
    file: 'spaces-in-labels.html',
    made: 'spaces of a letter’s width within labels',
    seed: 581,
    label: between('\u3000'),
  },
  {
    file: 'non-breaking-spaces.html',
    made: 'non-breaking spaces within labels and around numbers',
    seed: 582,
    label: between('\u00a0'),
    number: (text) => `\u00a0${text}\u00a0`,
  },
  {
    file: 'unit-with-a-space.html',
    made: 'a space within the unit of the fees',
    seed: 626,
    label: (text) => text.replace('万元', '万 元'),
  },
  {
    file: 'zero-width-spaces-in-labels.html',
    made: 'spaces of no width within labels',
    seed: 583,
    label: between('\u200b'),
  },
  {
    file: 'zero-width-spaces-at-numbers.html',
    made: 'a space of no width in front of numbers',
    seed: 584,
    number: (text) => `\u200b${text}`,
  },
  {
    file: 'zero-width-joiners-in-numbers.docx',
    made: 'a joiner of no width between all digits of a number',
    seed: 635,
    number: between('\u2060'),
  },
  {
    file: 'byte-order-marks.docx',
    made: 'byte order marks in front of labels and numbers',
    seed: 585,
    label: (text) => `\ufeff${text}`,
    number: (text) => `\ufeff${text}`,
  },
  { file: 'soft-hyphens.docx', made: 'soft hyphens within labels', seed: 586, label: between('\u00ad') },
  {
    file: 'direction-marks.html',
    made: 'marks of direction around numbers, as copied out of mail',
    seed: 587,
    number: (text) => `\u202a${text}\u202c`,
  },
  {
    file: 'full-width-brackets-mixed.docx',
    made: 'opening brackets of one width, closing ones of the other',
    seed: 590,
    label: (text) => text.replaceAll('）', ')'),
  },
  {
    file: 'radicals-for-letters.html',
    made: 'characters of the block of radicals, as converters from PDF leave them',
    seed: 591,
    label: (text) => [...text].map((char) => radicals[char] ?? char).join(''),
  },
  {
    file: 'quotes-of-any-kind.html',
    made: 'straight and corner quotes in labels',
    seed: 593,
    label: (text) => text.replaceAll('“', '「').replaceAll('”', '」'),
  },
  {
    file: 'spaces-in-sentences.docx',
    made: 'a space around every number of a sentence',
    seed: 595,
    sentence: (text) => text.replace(/\d+/g, ' $& '),
  },
  {
    file: 'full-width-sentences.html',
    made: 'digits of full width in every sentence',
    seed: 597,
    sentence: (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  },
];

const same = (text: string) => text;

/** Characters that nobody sees, or that look like others, as copying from page to page leaves them: everything can be read. */
export const ofOddCharacters: readonly MadeDocument[] = files.map(
  ({ file, made, seed, label = same, number = same, sentence = same }) => {
    const report = withoutChart(seed);
    const cell = (text: string) => (/^\d/.test(text) ? number(text) : label(text));
    const line = (text: string, kind: string) => (kind === 'paragraph' ? sentence(text) : text);
    const isWord = file.endsWith('.docx');
    return documentOf(report, {
      name: `faulty/${file}`,
      made: `by hand, ${made}; the words of random report ${String(seed)}`,
      format: isWord ? 'docx' : 'html',
      bytes: () =>
        isWord
          ? wordFile(
              bodyOf(report.content, {
                line: (text, kind) => plainWord.line(line(text, kind), kind),
                table: (grid) =>
                  `${tableOf(
                    grid,
                    rowsOf(grid, ({ text }) => paragraphOf(run(cell(text)))),
                  )}<w:p/>`,
              }),
            )
          : new TextEncoder().encode(
              page(
                report.agency,
                article(report.content, {
                  line: (text, kind) => plainHand.line(line(text, kind), kind),
                  table: (grid) => spannedTable(grid, ({ text }, spans) => `<td${spans}>${escaped(cell(text))}</td>`),
                }),
              ),
            ),
    });
  },
);
