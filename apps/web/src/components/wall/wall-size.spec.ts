import { wallSize } from './wall-size.ts';

describe('the size of the wall', () => {
  it.each([
    [1920, 1080, { zoom: 1.5, width: 1280, height: 720 }],
    [3840, 2160, { zoom: 3, width: 1280, height: 720 }],
    [3840, 1080, { zoom: 1.5, width: 2560, height: 720 }],
    [1080, 1920, { zoom: 0.84375, width: 1280, height: 2275.5555555555557 }],
  ])('of %i by %i', (width, height, expected) => {
    expect(wallSize(width, height)).toEqual(expected);
  });
});
