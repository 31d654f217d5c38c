import { formatDate, formatDay, formatTime } from './dates.ts';

describe('dates on the screen', () => {
  it.each([
    ['2023-01-31', '2023年1月31日', '31 January 2023'],
    ['2023-12-31T16:30:00Z', '2024年1月1日', '1 January 2024'],
    ['2024-01-28T01:40:00.000Z', '2024年1月28日', '28 January 2024'],
  ])('%s is %s, in English %s', (iso, zh, en) => {
    expect(formatDate(iso, 'zh-CN')).toBe(zh);
    expect(formatDate(iso, 'en')).toBe(en);
  });

  it('leaves the year out where it is plain', () => {
    expect([formatDay('2024-01-31', 'zh-CN'), formatDay('2024-01-31', 'en')]).toEqual(['1月31日', '31 Jan']);
  });

  it('gives times in China’s time zone on a clock of 24 hours', () => {
    expect(formatTime('2024-01-28T01:40:00Z', 'zh-CN')).toBe('2024年1月28日 09:40');
    expect(formatTime('2024-01-28T16:05:00Z', 'en')).toBe('29 January 2024 00:05');
  });
});
