import type { Code, DocumentFormat } from '@gongkai/report';
import { type ReportContent, toDocx, toHtml, toText, toXlsx } from '@gongkai/sample';
import { type Value, valueOf } from '../expectation.ts';
import type { MadeDocument } from './made-document.ts';
import { documentOf, ofSeed, withCells, type WrittenReport } from './written-report.ts';

/** What is printed in a cell, and the token of what it says. */
type Printed = readonly [text: string, token: string];

interface CellFault {
  readonly file: string;
  readonly made: string;
  readonly seed: number;
  /** What stands in a cell of that code and number; null leaves it as it is. */
  readonly print: (code: Code, number: string) => Printed | null;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const writers: Readonly<Record<string, readonly [DocumentFormat, (content: ReportContent) => Uint8Array]>> = {
  docx: ['docx', toDocx],
  html: ['html', (content) => utf8(toHtml(content))],
  txt: ['text', (content) => utf8(toText(content))],
  xlsx: ['xlsx', (content) => toXlsx(content)],
};

/** Prints certain cells and no others. */
const certain = (cells: Readonly<Record<Code, Printed>>) => (code: Code) => cells[code] ?? null;
const zeros = (printed: Printed) => (_: Code, number: string) => (number === '0' ? printed : null);
const inTable =
  (start: string, print: CellFault['print']): CellFault['print'] =>
  (code, number) =>
    code.startsWith(start) ? print(code, number) : null;
const fullWidth = (number: string) =>
  number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const faults: readonly CellFault[] = [
  {
    file: 'slashes-for-zero.docx',
    made: 'a slash for every zero of table three',
    seed: 501,
    print: inTable('requests.', zeros(['/', '/'])),
  },
  {
    file: 'dashes-for-zero.html',
    made: 'a dash for every zero of table four',
    seed: 502,
    print: inTable('review.', zeros(['—', '/'])),
  },
  { file: 'words-for-zero.txt', made: '无 for every zero', seed: 503, print: zeros(['无', '/']) },
  { file: 'blanks-for-zero.html', made: 'nothing for any zero', seed: 504, print: zeros(['', '_']) },
  {
    file: 'blanks-for-zero.xlsx',
    made: 'nothing for the zeros of table three',
    seed: 505,
    print: inTable('requests.', zeros(['', '_'])),
  },
  { file: 'blanks-for-zero.docx', made: 'nothing for any zero', seed: 506, print: zeros(['', '_']) },
  {
    file: 'approximate-cells.html',
    made: 'approximate numbers in cells',
    seed: 507,
    print: certain({
      'disclosure.licences.decisions': ['约30', '~30'],
      'disclosure.penalties.decisions': ['120余件', '~120'],
      'requests.received.person': ['近20', '~20'],
    }),
  },
  {
    file: 'full-width-digits.docx',
    made: 'every number in full-width digits',
    seed: 508,
    print: (_, number) => [fullWidth(number), number],
  },
  {
    file: 'thousands-separators.html',
    made: 'thousands separated by commas of both widths',
    seed: 509,
    print: certain({
      'disclosure.licences.decisions': ['12,046', '12046'],
      'disclosure.penalties.decisions': ['1，204', '1204'],
      'disclosure.fees.amount': ['3,204.50', '3204.5'],
    }),
  },
  {
    file: 'numbers-with-units.docx',
    made: 'units behind the numbers',
    seed: 510,
    print: certain({
      'disclosure.licences.decisions': ['37件', '37'],
      'disclosure.normativeDocuments.inForce': ['4 件', '4'],
      'requests.received.person': ['2件', '2'],
      'review.reconsideration.total': ['1宗', '1'],
    }),
  },
  {
    file: 'chinese-numerals.html',
    made: 'Chinese numerals; a lone 一 may as well be a dash',
    seed: 511,
    print: certain({
      'disclosure.licences.decisions': ['十四', '14'],
      'disclosure.penalties.decisions': ['二百零三', '203'],
      'requests.received.company': ['三', '3'],
      'requests.received.research': ['一', '?'],
    }),
  },
  {
    file: 'two-numbers-in-a-cell.docx',
    made: 'two numbers in one cell',
    seed: 512,
    print: certain({
      'disclosure.licences.decisions': ['12/5', '?'],
      'disclosure.penalties.decisions': ['3（上年2）', '?'],
      'requests.granted.person': ['1、2', '?'],
    }),
  },
  {
    file: 'letters-for-digits.html',
    made: 'letters that look like digits',
    seed: 513,
    print: certain({
      'disclosure.licences.decisions': ['l2', '?'],
      'requests.received.person': ['O', '?'],
      'requests.received.total': ['1O', '?'],
    }),
  },
  {
    file: 'references-in-cells.xlsx',
    made: 'cells that refer to something else instead of a number',
    seed: 514,
    print: certain({
      'disclosure.licences.decisions': ['见附件', '?'],
      'disclosure.fees.amount': ['同上', '?'],
      'requests.received.person': ['不详', '?'],
    }),
  },
  {
    file: 'negative-and-signed.txt',
    made: 'signed numbers where only counts can stand',
    seed: 515,
    print: certain({
      'disclosure.licences.decisions': ['-3', '-3'],
      'disclosure.penalties.decisions': ['+5', '5'],
      'disclosure.coercion.decisions': ['－2', '-2'],
    }),
  },
  {
    file: 'placeholders-in-cells.docx',
    made: 'what the template had in its cells is still there',
    seed: 516,
    print: certain({
      'disclosure.licences.decisions': ['XX', '?'],
      'disclosure.penalties.decisions': ['（数字）', '?'],
      'requests.received.person': ['**', '?'],
    }),
  },
];

function printedAs({ content, ...report }: WrittenReport, print: CellFault['print']): WrittenReport {
  const printed = Object.entries(content.cells).flatMap(([code, number]): [Code, [string, Value | null]][] => {
    const otherwise = print(code, number);
    return otherwise === null ? [] : [[code, [otherwise[0], valueOf(otherwise[1])]]];
  });
  return withCells({ content, ...report }, Object.fromEntries(printed));
}

/** Tables of the form with something else than plain numbers in their cells. */
export const ofCellsPrintedOtherwise: readonly MadeDocument[] = faults.map(({ file, made, seed, print }) => {
  const report = printedAs(ofSeed(seed), print);
  const writer = writers[file.slice(file.lastIndexOf('.') + 1)];
  if (writer === undefined) throw new RangeError(`No writer for ${file}`);
  const [format, write] = writer;
  return documentOf(report, {
    name: `faulty/${file}`,
    made: `our writer, ${made}; random report ${String(seed)}`,
    format,
    bytes: () => write(report.content),
  });
});
