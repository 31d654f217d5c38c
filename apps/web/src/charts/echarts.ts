import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

// Only what our charts are made of; loaded when the first chart comes into view.
use([BarChart, CustomChart, LineChart, GridComponent, TooltipComponent, LabelLayout, SVGRenderer]);

export { init };
export type { EChartsType } from 'echarts/core';
