import { pageSheet } from './page-sheet.ts';

describe('the first sheet of a page', () => {
  const page = {
    ...{ name: '说明', title: '公开渠道', mark: null, contents: '各表' },
    facts: [
      ['县', '示例县'],
      ['网址', 'http://127.0.0.1/1/channels?year=2023'],
    ] as const,
    sheets: [['公开渠道', '各渠道公开的信息']] as const,
  };
  const values = (mark: string | null) =>
    pageSheet({ ...page, mark }).rows.map((row) => row.map((cell) => cell?.value));

  it('says what the others are of', () => {
    expect(values(null)).toEqual([
      ['公开渠道'],
      ['县', '示例县'],
      ['网址', 'http://127.0.0.1/1/channels?year=2023'],
      [],
      ['各表'],
      ['公开渠道', '各渠道公开的信息'],
    ]);
  });

  it('begins with the mark of a sample', () => {
    expect(values('示例数据')[0]).toEqual(['示例数据']);
  });
});
