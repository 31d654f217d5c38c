import { SankeyChart } from 'echarts/charts';
import { use } from 'echarts/core';

// Only the page of applications draws a flow.
use([SankeyChart]);
