import type { RouteExamples } from './route-example.ts';

/** Exchanges about the installation and its counties. */
export const regions = {
  health: {
    answer: {
      status: 'ok',
      version: '0.1.0',
    },
  },
  listRegions: {
    answer: [
      {
        id: 1,
        name: '示例省',
        level: 'province',
        parentId: null,
        sample: false,
        clock: null,
        open: false,
      },
      {
        id: 2,
        name: '示例市',
        level: 'prefecture',
        parentId: 1,
        sample: false,
        clock: null,
        open: false,
      },
    ],
  },
  addRegion: {
    request: {
      name: '示例县',
    },
    answer: {
      id: 4,
      name: '示例县',
      level: 'county',
      parentId: null,
      sample: false,
      clock: null,
      open: false,
    },
  },
  openRegion: {
    request: {
      open: true,
    },
    answer: {
      id: 6,
      name: '示例县',
      level: 'county',
      parentId: 5,
      sample: true,
      clock: '2026-01-28T01:40:00.000Z',
      open: true,
    },
  },
  removeRegion: {
    answer: {
      name: '示例县',
      documents: 380,
      reports: 371,
    },
  },
} as const satisfies RouteExamples;
