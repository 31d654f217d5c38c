import { exportSvg, pictureHeight, pictureWidth } from './export-svg.ts';

const picture = {
  title: '渠道',
  subtitle: '条',
  source: '1/2 份报告',
  mark: null,
  chart: '<svg width="400" height="200"></svg>',
  width: 400,
  height: 200,
  font: '"Noto Sans CJK SC", sans-serif',
  palette: { surface: '#ffffff', ink: '#000000', 'ink-3': '#555555' },
};

describe('a chart saved as a picture', () => {
  it('carries title, unit, chart and source', () => {
    const svg = exportSvg(picture);
    for (const part of ['>渠道<', '>条<', picture.chart, '>1/2 份报告<']) expect(svg).toContain(part);
  });

  it('of a sample says so above and below', () => {
    const svg = exportSvg({ ...picture, mark: '示例数据' });
    for (const part of ['>示例数据 · 条<', '>示例数据 · 1/2 份报告<']) expect(svg).toContain(part);
  });

  it('has room for them around the chart', () => {
    expect(pictureWidth(picture)).toBeGreaterThan(400);
    expect(pictureHeight(picture)).toBeGreaterThan(250);
    expect(exportSvg(picture)).toContain(`viewBox="0 0 ${pictureWidth(picture)} ${pictureHeight(picture)}"`);
  });

  it('leaves styles for the pointer out', () => {
    const chart = '<svg><style>\n.a:hover { fill: red }\n</style><path class="a" d="M0 0"/></svg>';
    expect(exportSvg({ ...picture, chart })).toContain('<svg><path d="M0 0"/></svg>');
  });

  it.each(['<script>', '"&\'', '<b>x</b>'])('makes no markup of the title %s', (title) => {
    expect(exportSvg({ ...picture, title })).not.toContain(title);
  });
});
