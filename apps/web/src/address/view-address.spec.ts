import { newSavedView } from '@gongkai/contracts';
import { viewAddress } from './view-address.ts';

describe('the address of a view', () => {
  it.each([
    ['/1/overview', '/1/overview'],
    ['/1/overview?year=2023&lang=en', '/1/overview?year=2023'],
    ['/1/overview?lang=en#top', '/1/overview'],
    ['/1/search?q=行政 处罚', '/1/search?q=%E8%A1%8C%E6%94%BF+%E5%A4%84%E7%BD%9A'],
    ['/1/compare?bodies=1,2&figures=channels.total', '/1/compare?bodies=1%2C2&figures=channels.total'],
  ])('%s is kept as %s, and can be', (shown, kept) => {
    expect(viewAddress(shown)).toBe(kept);
    expect(newSavedView.safeParse({ name: 'a', address: kept }).success).toBe(true);
  });
});
