import { strToU8, zipSync } from 'fflate';
import type { DocumentFormat } from '@gongkai/report';
import { toDocx, toPdf, toXlsx } from '@gongkai/sample';
import { flatOpenDocument } from './flat-open-document.ts';
import { handReports } from './hand-reports.ts';
import { byLibreOffice } from './libreoffice.ts';
import { compoundFile } from './compound-file.ts';
import type { MadeDocument } from './made-document.ts';
import { paragraphOf, run, wordFile } from './raw-word.ts';
import { ofSeed } from './written-report.ts';

interface UnreadableDocument {
  readonly file: string;
  readonly made: string;
  readonly format: DocumentFormat;
  readonly bytes?: () => Uint8Array;
  readonly produce?: () => Promise<Uint8Array>;
}

const { content } = ofSeed(281);
const utf8 = (text: string) => new TextEncoder().encode(text);
const part = (bytes: Uint8Array, share: number) => bytes.slice(0, Math.floor(bytes.length * share));
/** A fixed date in local fields: the same bytes in every time zone. */
const mtime = new Date(2024, 0, 1, 12);

/** A white picture of one point. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
);

/** A page with one picture and no letter, as a scanner writes it. */
function scan(): Uint8Array {
  const draw = 'q 595 0 0 842 0 0 cm /P Do Q';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</P 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${String(draw.length)}>>stream\n${draw}\nendstream`,
    '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\nZ\nendstream',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = body.length;
    body += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return utf8(
    `${body}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${String(body.length)}\n%%EOF\n`,
  );
}

const picture =
  '<w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';

const files: readonly UnreadableDocument[] = [
  {
    file: 'password.docx',
    made: 'a Word file with a password',
    format: 'docx',
    bytes: () =>
      compoundFile([
        ['EncryptedPackage', new Uint8Array(4096).fill(7)],
        ['EncryptionInfo', new Uint8Array(4096)],
      ]),
  },
  {
    file: 'password.pdf',
    made: 'LibreOffice 7.4, printed to a PDF that asks for a password',
    format: 'pdf',
    produce: () =>
      byLibreOffice(
        toDocx(content),
        'docx',
        'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"geheim"}}',
      ),
  },
  { file: 'cut-off.pdf', made: 'a PDF cut off on its way', format: 'pdf', bytes: () => part(toPdf(content), 0.05) },
  {
    file: 'cut-off.xlsx',
    made: 'a workbook cut off on its way',
    format: 'xlsx',
    bytes: () => part(toXlsx(content), 0.5),
  },
  { file: 'empty.docx', made: 'a file without a byte', format: 'docx', bytes: () => new Uint8Array() },
  { file: 'scan.pdf', made: 'a scan: a picture on each page and no letter', format: 'pdf', bytes: scan },
  {
    // Made where no font has Chinese letters: one box stands for all, and its PDF names it after the first.
    file: 'letters-without-glyphs.pdf',
    made: 'LibreOffice 7.4, its own document by hand, printed to PDF with no font that has Chinese characters',
    format: 'pdf',
    produce: () => byLibreOffice(flatOpenDocument(handReports['stone-town-2023'].content), 'fodt', 'pdf'),
  },
  {
    file: 'scan.docx',
    made: 'a scan put into a Word file',
    format: 'docx',
    bytes: () =>
      wordFile(`${paragraphOf(`<w:r>${picture}</w:r>`)}${paragraphOf(run(content.title.join('')))}`, [
        { path: 'media/image1.png', type: 'image/png', relation: 'image', content: png },
      ]),
  },
  {
    file: 'photo-named-word.docx',
    made: 'a picture that was given the ending of a Word file',
    format: 'docx',
    bytes: () => png,
  },
  {
    file: 'rtf-named-word.doc',
    made: 'an RTF file under the ending of a Word file',
    format: 'doc',
    bytes: () => utf8(String.raw`{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0 SimSun;}}\pard\u24180?\u25253?\par}`),
  },
  {
    file: 'word-as-xml.doc',
    made: 'a Word file saved as XML of 2003',
    format: 'doc',
    bytes: () =>
      utf8(
        '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:p><w:r><w:t>年报</w:t></w:r></w:p></w:body></w:wordDocument>',
      ),
  },
  {
    file: 'workbook-as-xml.xls',
    made: 'a workbook saved as XML of 2003',
    format: 'xls',
    bytes: () =>
      utf8(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>',
      ),
  },
  {
    file: 'open-document-named-word.docx',
    made: 'LibreOffice 7.4, an OpenDocument text under the ending of a Word file',
    format: 'docx',
    produce: () => byLibreOffice(toDocx(content), 'docx', 'odt'),
  },
  {
    file: 'archive.zip',
    made: 'reports of two bodies packed together',
    format: 'docx',
    bytes: () => zipSync({ '甲.docx': toDocx(content), '乙.txt': strToU8('年报') }, { mtime }),
  },
  {
    file: 'no-word-file-inside.docx',
    made: 'a package of which the text is missing',
    format: 'docx',
    bytes: () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/styles.xml': strToU8('<a/>') }, { mtime }),
  },
];

/** Files that cannot be opened: each has its trouble and no report. */
export const ofUnreadableFiles: readonly MadeDocument[] = files.map(({ file, made, format, bytes, produce }) => ({
  name: `faulty/${file}`,
  expected: { made, format, status: 'unreadable', agency: null, year: null, form: null, tables: {}, prose: {} },
  bytes: bytes ?? null,
  ...(produce === undefined ? {} : { produce }),
}));
