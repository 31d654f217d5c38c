import { figuresByAgency, figuresOverYears, withNumbers } from './figure-series.ts';
import { packetOf } from './packet-of.ts';

const packet = packetOf(3, [
  { agency: 1, year: 2021, figures: { 'channels.wechat': 10 } },
  { agency: 2, year: 2021, figures: { 'channels.wechat': 5 } },
  { agency: 1, year: 2023, figures: { 'channels.wechat': 20, 'channels.weibo': null } },
  { agency: 2, year: 2023, inferred: { 'channels.wechat': 99 } },
]);

describe('the series of a figure', () => {
  it('has a point for every body; silence, blank and inference are no number', () => {
    const [wechat, weibo] = figuresByAgency(packet, ['channels.wechat', 'channels.weibo'], 2023, 'zh');
    expect(wechat).toMatchObject({ key: 'wechat', label: '微信公众号', unit: '条' });
    expect(wechat?.points).toEqual([
      { x: '示例县第1局', value: 20 },
      { x: '示例县第2局', value: null },
      { x: '示例县第3局', value: null },
    ]);
    expect(weibo?.points.map(({ value }) => value)).toEqual([null, null, null]);
  });

  it('over years adds up the bodies and leaves a gap for a year without reports', () => {
    expect(figuresOverYears(packet, ['channels.wechat'], 'en')[0]).toMatchObject({
      label: 'WeChat',
      points: [
        { x: '2021', value: 15 },
        { x: '2022', value: null },
        { x: '2023', value: 20 },
      ],
    });
  });

  it('without any number can be left out', () => {
    const series = figuresOverYears(packet, ['channels.wechat', 'channels.weibo'], 'zh');
    expect(withNumbers(series).map(({ key }) => key)).toEqual(['wechat']);
  });
});
