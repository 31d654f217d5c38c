import { attachment, ownName, storableName, storablePath } from './file-name.ts';

describe('the name a file is kept under', () => {
  it.each([
    ['汶上县财政局2023年年报.docx', '汶上县财政局2023年年报.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\年报\\财政局.docx', '财政局.docx'],
    ['年报\u202excod.exe', '年报xcod.exe'],
    ['年报\r\nX-Evil: 1.docx', '年报X-Evil 1.docx'],
    ['a\0b.txt', 'ab.txt'],
    ['"quoted".docx', 'quoted.docx'],
    ['', '未命名'],
    ['..', '未命名'],
    ['/', '未命名'],
    ['lone\ud800surrogate.txt', 'lonesurrogate.txt'],
  ])('%j is %j', (name, kept) => {
    expect(storableName(name)).toBe(kept);
  });

  it('keeps its ending when it is cut', () => {
    const kept = storableName(`${'报'.repeat(300)}.docx`);
    expect([...kept]).toHaveLength(200);
    expect(kept).toMatch(/报\.docx$/);
  });
});

describe('the path a file of an archive is kept under', () => {
  it.each([
    ['乡镇/东河镇.docx', '乡镇/东河镇.docx', '东河镇.docx'],
    ['2023\\乡镇\\东河镇.docx', '2023/乡镇/东河镇.docx', '东河镇.docx'],
    ['../../etc/passwd', 'etc/passwd', 'passwd'],
    ['/./年报?.docx', '年报.docx', '年报.docx'],
    ['//', '未命名', '未命名'],
  ])('%j is %j, saved as %j', (path, kept, own) => {
    expect([storablePath(path), ownName(storablePath(path))]).toEqual([kept, own]);
  });
});

describe('the header of a download', () => {
  it('carries a Chinese name for those who can read it and a plain one for the others', () => {
    expect(attachment("年报 (1)'*.docx")).toBe(
      "attachment; filename=\"__ (1)'*.docx\"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5%20%281%29%27%2A.docx",
    );
  });

  it('cannot be ended early', () => {
    expect(attachment('a"b\\c\n.docx')).toBe(
      'attachment; filename="a_b_c_.docx"; filename*=UTF-8\'\'a%22b%5Cc%0A.docx',
    );
  });
});
