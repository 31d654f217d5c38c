import { ScatterChart } from 'echarts/charts';
import { use } from 'echarts/core';

// Only charts with a point for each body are scattered.
use([ScatterChart]);
