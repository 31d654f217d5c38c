import { formatChange, formatNumber, formatShare, formatShareChange, formatSize } from './numbers.ts';

describe('numbers on the screen', () => {
  it.each([
    [0, '0'],
    [12345, '12,345'],
    [-3, '-3'],
    [0.125, '0.13'],
  ])('%d is written %s', (value, expected) => {
    expect(formatNumber(value, 'zh-CN')).toBe(expected);
    expect(formatNumber(value, 'en')).toBe(expected);
  });

  it.each([
    [1234, '+1,234'],
    [-11, '−11'],
    [0, '0'],
  ])('a change of %d is written %s', (value, expected) => {
    expect(formatChange(value, 'zh-CN')).toBe(expected);
  });

  it.each([
    [0.7734, '77.3%', '+77.3%'],
    [0, '0%', '0%'],
    [1, '100%', '+100%'],
  ])('a share of %d is written %s, as a change %s', (value, share, change) => {
    expect(formatShare(value, 'zh-CN')).toBe(share);
    expect(formatShareChange(value, 'en')).toBe(change);
  });

  it('writes a fall with a true minus sign', () => {
    expect(formatShareChange(-0.061, 'zh-CN')).toBe('−6.1%');
  });

  it.each([
    [18_842, '18.4 KB'],
    [2 * 1024 * 1024, '2 MB'],
    [1, '0 KB'],
  ])('%d bytes are %s', (bytes, expected) => {
    expect(formatSize(bytes, 'en')).toBe(expected);
  });
});
