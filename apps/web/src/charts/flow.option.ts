import type { RequestsFlow } from '@gongkai/figures';
import type { Series } from '@gongkai/report';
import { type ChartLook, type ChartOption, chartBase, colourOf, fontSize } from './chart-look.ts';
import { widthOf } from './text-width.ts';

/** Pixels a flow takes; six outcomes and what is carried forward stand below each other. */
export const flowHeight = 320;

/** Where a node stands: what came, all that was handled, what became of it. */
const depthOf = (key: string) => (key === 'received' || key === 'carriedIn' ? 0 : key === 'handled' ? 1 : 2);
const sides = ['left', 'top', 'right'] as const;

/**
 * The applications of a year from where they came to what became of them. The series has a point for each node of the flow, in
 * its order; a node without applications is not drawn, its number stands in the table.
 */
export function flowOption(
  series: readonly Series[],
  look: ChartLook,
  { nodes, links }: Pick<RequestsFlow, 'nodes' | 'links'>,
): ChartOption {
  const { palette, number, width, font } = look;
  const [flow] = series;
  const label = new Map(nodes.map(({ key }, i) => [key, flow?.points[i]?.x ?? key]));
  const margin = (depth: number) => {
    const there = nodes.filter(({ key }) => depthOf(key) === depth);
    const longest = Math.max(0, ...there.map(({ key, value }) => widthOf(`${label.get(key)} ${number(value)}`)));
    return Math.min(width * 0.36, longest + 8);
  };
  return {
    ...chartBase(look),
    tooltip: {
      ...chartBase(look).tooltip,
      trigger: 'item',
      valueFormatter: (value) => (typeof value === 'number' ? `${number(value)} ${flow?.unit ?? ''}` : look.absent),
    },
    series: [
      {
        type: 'sankey',
        id: flow?.key ?? 'flow',
        left: margin(0),
        right: margin(2),
        top: 24,
        bottom: 8,
        nodeWidth: 12,
        nodeGap: 10,
        draggable: false,
        layoutIterations: 0,
        emphasis: { focus: 'adjacency' },
        data: nodes.map(({ key, value }) => ({
          name: label.get(key) ?? key,
          depth: depthOf(key),
          itemStyle: { color: colourOf({ key }, palette), borderWidth: 0 },
          label: {
            show: value > 0,
            position: sides[depthOf(key)] ?? 'right',
            formatter: `${label.get(key)} ${number(value)}`,
          },
        })),
        links: links
          .filter(({ value }) => value > 0)
          .map(({ from, to, value }) => ({
            source: label.get(from) ?? from,
            target: label.get(to) ?? to,
            value,
            lineStyle: { color: colourOf({ key: to === 'handled' ? from : to }, palette), opacity: 0.3 },
          })),
        label: { color: palette['ink-2'], fontFamily: font, fontSize },
      },
    ],
  };
}
