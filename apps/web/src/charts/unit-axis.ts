import type { Series } from '@gongkai/report';
import { type ChartLook, fontSize } from './chart-look.ts';

/** A value axis that names its unit and starts at zero; whole numbers only, as everything counted is. */
export function unitAxis(series: readonly Series[], { palette, number }: ChartLook) {
  const [first] = series;
  return {
    type: 'value' as const,
    min: 0,
    minInterval: 1,
    name: first?.unit ?? '',
    nameTextStyle: { color: palette['ink-3'], fontSize, align: 'left' as const },
    axisLabel: { color: palette['ink-3'], fontSize, formatter: (value: number) => number(value) },
    splitLine: { lineStyle: { color: palette.line } },
  };
}
