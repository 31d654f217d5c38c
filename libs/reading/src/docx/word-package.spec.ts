import { strToU8, zipSync } from 'fflate';
import { UnreadableFile } from '../unreadable-file.ts';
import { docxToDocument } from './docx-to-document.ts';
import { docxOf, paragraph, partsOf, root, zipOf } from './spec/docx-of.ts';

const good = docxOf(paragraph('主动公开63条'));
const parts = partsOf(paragraph('甲'));

function troubleOf(bytes: Uint8Array): string {
  try {
    docxToDocument(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.trouble.zh;
    throw error;
  }
  return 'none';
}

/** The file with bytes changed where `find` first stands, `by` bytes further on. */
function changed(bytes: Uint8Array, find: readonly number[], by: number, to: readonly number[]): Uint8Array {
  const at = bytes.findIndex((_, index) => find.every((byte, offset) => bytes[index + offset] === byte));
  const copy = bytes.slice();
  copy.set(to, at + by);
  return copy;
}

const directoryEntry = [0x50, 0x4b, 0x01, 0x02];
const endOfDirectory = [0x50, 0x4b, 0x05, 0x06];
const withDocument = (xml: string): Uint8Array => zipOf({ ...parts, 'word/document.xml': xml });
const bare = zipOf({ 'word/document.xml': parts['word/document.xml'] });
const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 2 ** 20) }, { level: 9 });

describe('a file that is no readable Word file', () => {
  it.each([
    ['is empty', new Uint8Array(), '0 字节'],
    ['is random text', strToU8('公开信息63条'), '已损坏'],
    ['is cut off', good.slice(0, good.length - 30), '已损坏'],
    ['is cut off in its first part', good.slice(0, 200), '已损坏'],
    ['is a zip with encrypted parts', changed(bare, directoryEntry, 8, [1]), '密码'],
    ['is a presentation', zipOf({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), '.pptx'],
    ['is an OFD file', zipOf({ 'OFD.xml': '' }), '.ofd'],
    ['is an OpenDocument file', zipOf({ 'content.xml': '' }), '.odt'],
    ['is any archive', zipOf({ '年报.docx': '' }), '压缩包'],
    ['lost its document', zipOf({ '[Content_Types].xml': '' }), '已损坏'],
    ['has a document without a body', withDocument(root('w:document', '')), '已损坏'],
    ['has a document that is not XML', withDocument('公开'), '已损坏'],
    ['has a document that is not well formed', withDocument(root('w:document', '<w:body><w:p></w:body>')), '已损坏'],
    ['has an entity nobody declared', withDocument(root('w:document', '<w:body>&secret;</w:body>')), '已损坏'],
    [
      'declares entities',
      withDocument(
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body>&x;</w:body></w:document>',
      ),
      'DOCTYPE',
    ],
    ['is nested without end', docxOf('<w:sdt><w:sdtContent>'.repeat(50_000)), 'DOCTYPE'],
    ['unpacks to tens of megabytes', bomb, '解压后过大'],
    ['unpacks to far more than it holds', zipSync({ 'word/document.xml': new Uint8Array(8 * 2 ** 20) }), '解压后过大'],
    [
      'has one element too many',
      docxOf(Array.from({ length: 1_000_001 }, (_, i) => `<b${i % 997}/>`).join('')),
      '解压后过大',
    ],
    ['claims more parts than any', changed(good, endOfDirectory, 10, [0xff, 0xff]), '解压后过大'],
    ['claims another size', changed(bare, directoryEntry, 24, [1, 0, 0, 0]), '已损坏'],
    ['is packed in an unknown way', changed(bare, directoryEntry, 10, [99]), '已损坏'],
  ])('says what it is and what to do where it %s', (_, bytes, said) => {
    expect(troubleOf(bytes)).toContain(said);
  });

  it('is told by its checksum where one bit of a stored figure changed', () => {
    const stored = zipSync(
      { 'word/document.xml': strToU8(parts['word/document.xml'].replace('甲', '63')) },
      { level: 0 },
    );
    const digits = [...strToU8('>63<')];
    expect(troubleOf(stored)).toBe('none');
    expect(troubleOf(changed(stored, digits, 1, [0x37]))).toContain('已损坏');
  });
});

describe('an unusual but sound Word file', () => {
  const [document, ...rest] = [parts['word/document.xml'], parts] as const;
  const others = Object.fromEntries(Object.entries(rest[0]).filter(([name]) => name !== 'word/document.xml'));

  it.each([
    [
      'whose document has another name',
      zipOf({
        ...others,
        '_rels/.rels': parts['_rels/.rels'].replace('word/document', '/word/document2'),
        'word/document2.xml': document,
      }),
    ],
    ['without relations', zipOf({ 'word/document.xml': document })],
    ['with names in capitals', zipOf({ 'WORD/Document.xml': document })],
    ['with backslashes in names', zipOf({ 'word\\document.xml': document })],
    [
      'with a document in UTF-16',
      zipSync({ 'word/document.xml': Buffer.from(`\ufeff${document.replace(/^<\?xml.*?\?>/, '')}`, 'utf16le') }),
    ],
    ['with a comment after the archive', zipSync({ 'word/document.xml': strToU8(document) }, { comment: 'WPS' })],
    ['with parts of its own', zipOf({ ...parts, 'customXml/item1.xml': '<not closed' })],
    [
      'in the strict edition of the standard',
      zipOf({
        ...parts,
        '_rels/.rels': parts['_rels/.rels'].replace(
          'schemas.openxmlformats.org/officeDocument/2006',
          'purl.oclc.org/ooxml/officeDocument',
        ),
      }),
    ],
    [
      'with other prefixes',
      zipOf({ ...parts, 'word/document.xml': document.replaceAll('w:', 'ns0:').replaceAll(':w=', ':ns0=') }),
    ],
  ])('is read %s', (_, bytes) => {
    expect(docxToDocument(bytes).text).toBe('甲');
  });
});
