import { decode } from './decode.ts';

/** 公开 in the encodings of Chinese pages. */
const written = { gbk: [0xb9, 0xab, 0xbf, 0xaa], big5: [0xa4, 0xbd, 0xb6, 0x7d], gb18030: [0x81, 0x39, 0xee, 0x39] };
const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const page = (charset: string, bytes: readonly number[]): Uint8Array =>
  Uint8Array.from([...ascii(`<meta charset="${charset}"><p>`), ...bytes, ...ascii('</p>')]);

describe('the characters of a file', () => {
  it.each([
    ['UTF-8', Buffer.from('<p>公开</p>'), '<p>公开</p>'],
    ['UTF-8 with its mark', Buffer.from('\ufeff<p>公开</p>'), '<p>公开</p>'],
    ['UTF-16 with its mark', Buffer.from('\ufeff公开', 'utf16le'), '公开'],
    ['UTF-16 with the other mark', Uint8Array.from([0xfe, 0xff, 0x51, 0x6c, 0x5f, 0x00]), '公开'],
    ['GBK, declared as GB2312', page('gb2312', written.gbk), '公开'],
    ['GBK, declared as nothing', Uint8Array.from(written.gbk), '公开'],
    ['GBK, declared as UTF-8', page('utf-8', written.gbk), '公开'],
    ['GB18030 with four bytes', Uint8Array.from([...written.gbk, ...written.gb18030]), '公开㐀'],
    ['Big5, declared', page('big5', written.big5), '公開'],
    ['UTF-8, declared as GBK', page('gbk', [...Buffer.from('公开')]), '公开'],
  ])('are read from %s', (_, bytes, expected) => {
    const { text, lost } = decode(bytes);
    expect(text).toContain(expected);
    expect(lost).toBe(0);
  });

  it.each([
    ['ends', (text: Uint8Array) => text.subarray(0, text.length - 1)],
    ['is cut', (text: Uint8Array) => Uint8Array.from([...text, 0xe5, 0x85, 0x20, ...text])],
  ])('stay UTF-8 where the page %s in the middle of one, which is counted', (_, damage) => {
    const { text, lost } = decode(damage(Buffer.from('公开'.repeat(200))));
    expect(text).toContain('公开公开');
    expect(lost).toBe(1);
  });
});
