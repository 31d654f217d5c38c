import type { Document, Text } from '@gongkai/report';
import { htmlToDocument } from '../html/html-to-document.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { bodyOf, partsOf } from './parts.ts';

const withoutPage: Text = {
  zh: '单个文件网页（.mht，也常以 .doc 为名）里没有网页，或文件不完整。请重新发送；仍不行时用 Word 或 WPS 打开，另存为 .docx 后再提交。',
  en: 'The single-file web page (.mht, often named .doc) holds no web page, or is cut off. Send it again; if that does not help, open it in Word or WPS, save it as .docx and hand it in again.',
};

/** Whether a file begins with the head of a message of several parts, as web pages saved in one file do. */
export function isMhtml(beginning: string): boolean {
  const [head = ''] = beginning.split(/\r?\n\r?\n/, 1);
  return /^MIME-Version:/im.test(head) && /^Content-Type:\s*multipart\//im.test(head);
}

/**
 * Reads a web page that Word or a browser saved into one file (.mht, RFC 2557; portals offer such files as .doc too).
 * Throws `UnreadableFile` where the page in it is missing or cut off.
 */
export function mhtmlToDocument(bytes: Uint8Array): Document {
  for (const part of partsOf(bytes)) if (/^text\/html\b/i.test(part.type)) return htmlToDocument(bodyOf(part));
  throw new UnreadableFile(withoutPage);
}
