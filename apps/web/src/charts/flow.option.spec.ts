import { requestsFlow } from '@gongkai/figures';
import { paletteFrom } from '../theme/palette.ts';
import { packetOf } from '../county-view/packet-of.ts';
import type { ChartLook } from './chart-look.ts';
import { flowOption } from './flow.option.ts';

const look: ChartLook = {
  palette: paletteFrom((token) => token),
  font: 'serif',
  still: false,
  width: 600,
  number: (value) => `#${value}`,
  missing: () => '未报',
  absent: '未载',
  shorten: (name) => name,
};
const flow = requestsFlow(
  packetOf(1, [
    {
      agency: 1,
      year: 2023,
      figures: {
        'requests.received.total': 9,
        'requests.carriedIn.total': 1,
        'requests.granted.total': 6,
        'requests.refused.stateSecret.total': 1,
        'requests.refused.thirdParty.total': 2,
        'requests.partlyGranted.total': 0,
        'requests.carriedForward.total': 1,
      },
    },
  ]),
  2023,
);
const series = {
  key: 'flow',
  label: '件数',
  unit: '件',
  points: flow.nodes.map(({ key, value }) => ({ x: `<${key}>`, value })),
};
const drawn = (width = look.width) => {
  const option = flowOption([series], { ...look, width }, flow);
  const [first] = Array.isArray(option.series) ? option.series : [];
  if (first?.type !== 'sankey') throw new Error('No flow is drawn');
  return first;
};

describe('the flow of applications', () => {
  it('links what came in to all that was handled, and that to what became of it; nothing where there is nothing', () => {
    expect(drawn().links).toEqual(
      [
        ['received', 'handled', 9],
        ['carriedIn', 'handled', 1],
        ['handled', 'granted', 6],
        ['handled', 'refused', 3],
        ['handled', 'carriedForward', 1],
      ].map(([from, to, value]) => expect.objectContaining({ source: `<${from}>`, target: `<${to}>`, value })),
    );
  });

  it('has a node for each point of its series, in that order, so that the keyboard meets the right one', () => {
    expect(drawn().data?.map(({ name }) => name)).toEqual(series.points.map(({ x }) => x));
  });

  it('names a node with its number in the colour of its meaning, and hides names of nodes that are not drawn', () => {
    const node = (key: string) => drawn().data?.find(({ name }) => name === `<${key}>`);
    expect(node('refused')).toMatchObject({
      depth: 2,
      itemStyle: { color: '--refused' },
      label: { show: true, position: 'right', formatter: '<refused> #3' },
    });
    expect(node('received')).toMatchObject({ depth: 0, itemStyle: { color: '--accent' }, label: { position: 'left' } });
    expect(node('partlyGranted')).toMatchObject({ label: { show: false } });
  });

  it('makes room for the names at both ends, but leaves a quarter of a narrow chart to the flow', () => {
    const margins = (width: number) => [drawn(width).left, drawn(width).right].map(Number);
    expect(margins(600)[1]).toBeGreaterThan(100);
    for (const margin of margins(120)) expect(margin).toBeLessThanOrEqual(0.36 * 120);
  });
});
