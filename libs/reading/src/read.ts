import type { Document, Reading, Text } from '@gongkai/report';
import { anArchive } from './archive/archive-trouble.ts';
import { isArchive } from './archive/is-archive.ts';
import { documentToReport } from './document-to-report.ts';
import { isCompound, openCompound } from './compound/open-compound.ts';
import { docToDocument } from './doc/doc-to-document.ts';
import { docxToDocument } from './docx/docx-to-document.ts';
import { encryptedFile } from './ooxml/office-trouble.ts';
import { openZip } from './ooxml/open-zip.ts';
import { htmlToDocument } from './html/html-to-document.ts';
import { isMhtml, mhtmlToDocument } from './mhtml/mhtml-to-document.ts';
import { pdfToDocument } from './pdf/pdf-to-document.ts';
import { textToDocument } from './text/text-to-document.ts';
import { isXls } from './xls/open-xls.ts';
import { xlsToDocument } from './xls/xls-to-document.ts';
import { isWorkbook } from './xlsx/open-workbook.ts';
import { xlsxToDocument } from './xlsx/xlsx-to-document.ts';
import { decode } from './decode.ts';
import { officeAsText } from './office-as-text.ts';
import { onlyPictures } from './pictured-tables.ts';
import { inTraditional, isTraditional } from './traditional-characters.ts';
import { UnreadableFile } from './unreadable-file.ts';

const notAReport: Text = {
  zh: '这不是政府信息公开工作年度报告：标题、各部分、三张表这三样中，找到的不足两样',
  en: 'This is no annual report on government information disclosure: fewer than two of its title, its sections and its tables were found',
};
const unknownKind: Text = {
  zh: '这种文件目前还不能读取；请提供 Word（.docx、.doc）、PDF、工作簿（.xlsx、.xls）、网页（.html）或文本（.txt）',
  en: 'This kind of file cannot be read yet; please hand in Word (.docx, .doc), PDF, a workbook (.xlsx, .xls), a web page (.html) or text (.txt)',
};
const empty: Text = { zh: '文件是空的', en: 'The file is empty' };

/**
 * Reads one file. Deterministic, offline, without effect; every trouble of the file comes back as a value.
 * @param bytes the file as it was handed in; its first bytes decide what it is, not its name
 */
export async function read(bytes: Uint8Array): Promise<Reading> {
  try {
    const document = await open(bytes);
    const reading = documentToReport(document);
    if (reading === null && document.notes.includes(onlyPictures)) throw new UnreadableFile(onlyPictures.message);
    if (reading === null) return { status: 'notAReport', document, report: null, trouble: whyNoReport(document) };
    return { status: reading.complete ? 'read' : 'partial', document, report: reading.report, trouble: null };
  } catch (error) {
    if (error instanceof UnreadableFile)
      return { status: 'unreadable', document: null, report: null, trouble: error.trouble };
    throw error;
  }
}

function whyNoReport({ text }: Document): Text {
  return isTraditional(text) ? inTraditional.message : notAReport;
}

function open(bytes: Uint8Array): Document | Promise<Document> {
  if (bytes.length === 0) throw new UnreadableFile(empty);
  if (startsWith(bytes, 'PK')) return zipToDocument(bytes);
  if (isCompound(bytes)) return compoundToDocument(bytes);
  if (startsWith(bytes, '%PDF')) return pdfToDocument(bytes);
  if (looksBinary(bytes)) throw new UnreadableFile(unknownKind);
  const beginning = decode(bytes.subarray(0, 4096)).text;
  const trouble = officeAsText(beginning);
  if (trouble !== null) throw new UnreadableFile(trouble);
  if (isMhtml(beginning)) return mhtmlToDocument(bytes);
  return isHtml(beginning) ? htmlToDocument(bytes) : textToDocument(bytes);
}

/** Word files and workbooks share one container; what else is in a zip, Word's reader says by name. */
function zipToDocument(bytes: Uint8Array): Document {
  if (isArchive(bytes)) throw new UnreadableFile(anArchive);
  return isWorkbook(openZip(bytes)) ? xlsxToDocument(bytes) : docxToDocument(bytes);
}

/** Word and Excel before 2007 share one container, with newer files that are protected by a password. */
function compoundToDocument(bytes: Uint8Array): Document {
  const compound = openCompound(bytes);
  if (compound.has('EncryptedPackage')) throw new UnreadableFile(encryptedFile);
  if (compound.has('WordDocument')) return docToDocument(compound);
  if (isXls(compound)) return xlsToDocument(compound);
  throw new UnreadableFile(unknownKind);
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((char, i) => bytes[i] === char.charCodeAt(0));
}

/** Text has no zero bytes, UTF-16 with its mark apart. */
function looksBinary(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !utf16 && bytes.subarray(0, 8192).includes(0);
}

function isHtml(beginning: string): boolean {
  return /<(?:!doctype\s+html|html|head|body|meta|div|table|p)[\s>]/i.test(beginning);
}
