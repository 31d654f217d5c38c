import type { RouteExamples } from './route-example.ts';

/** Exchanges about a county’s packets of figures. */
export const county = {
  county: {
    answer: {
      region: {
        id: 1,
        name: '示例县',
        level: 'county',
        parentId: null,
        sample: false,
        clock: null,
        open: false,
      },
      asOf: '2026-11-25T07:27:23.393Z',
      agencies: [
        {
          id: 1,
          name: '示例县工业和信息化局',
          kind: 'department',
          names: [
            {
              name: '示例县工业和信息化局',
              from: null,
              to: null,
            },
          ],
          predecessors: [],
        },
        {
          id: 2,
          name: '示例县科技局',
          kind: 'department',
          names: [
            {
              name: '示例县科技局',
              from: null,
              to: null,
            },
          ],
          predecessors: [],
        },
      ],
      owed: [
        {
          year: 2023,
          agencyIds: [1],
          handInBy: null,
          publishBy: null,
          byKind: [],
        },
        {
          year: 2025,
          agencyIds: [1],
          handInBy: null,
          publishBy: null,
          byKind: [],
        },
      ],
      reports: [
        {
          agencyId: 1,
          year: 2023,
          version: 1,
          receivedAt: '2026-11-25T07:27:22.788Z',
          firstReceivedAt: '2026-11-25T07:27:22.788Z',
          acceptance: 'automatic',
          figures: {
            form: '2021',
            values: [278, 63, 215, 216],
            states: 'nnnn',
          },
          reviewed: {
            confirmed: 0,
            corrected: 1,
          },
          findings: {
            error: 0,
            warning: 0,
            notice: 5,
            wrong: 2,
            incomplete: 0,
            copied: 0,
            waived: 0,
          },
          corrections: [
            {
              code: 'channels.wechat',
              readAs: 215,
            },
          ],
          published: null,
        },
      ],
      waiting: [],
      documentsToAnswer: 0,
      documentsInTrouble: 0,
      notes: [],
      checksWaiting: 0,
    },
  },
  agreement: {
    answer: {
      agreed: true,
      at: '2026-11-25T07:26:03.126Z',
      compared: 293,
      differences: [],
    },
  },
  publicRegions: {
    answer: [
      {
        id: 6,
        name: '示例县',
        sample: true,
      },
    ],
  },
  publishedCounty: {
    answer: {
      region: {
        id: 6,
        name: '示例县',
        level: 'county',
        parentId: 5,
        sample: true,
        clock: '2026-01-28T01:40:00.000Z',
        open: true,
      },
      asOf: '2026-01-28T01:40:00.000Z',
      agencies: [
        {
          id: 2,
          name: '示例县人民政府办公室',
          kind: 'department',
          names: [
            {
              name: '示例县人民政府办公室',
              from: null,
              to: null,
            },
          ],
          predecessors: [],
          functionGroup: '综合',
        },
        {
          id: 3,
          name: '示例县发展和改革局',
          kind: 'department',
          names: [
            {
              name: '示例县发展和改革局',
              from: null,
              to: null,
            },
          ],
          predecessors: [],
          functionGroup: '综合经济',
        },
      ],
      owed: [
        {
          year: 2019,
          agencyIds: [2],
          publishBy: '2020-01-31',
        },
        {
          year: 2020,
          agencyIds: [2],
          publishBy: '2021-01-31',
        },
      ],
      reports: [
        {
          agencyId: 2,
          year: 2019,
          version: 1,
          publishedOn: '2020-01-31',
          address: null,
          figures: {
            form: '2019',
            values: [0, 569, 0, 0],
            states: '-n--',
          },
        },
        {
          agencyId: 2,
          year: 2020,
          version: 1,
          publishedOn: '2021-01-27',
          address: null,
          figures: {
            form: '2019',
            values: [0, 558, 0, 390],
            states: '-n-a',
          },
        },
      ],
      totals: {
        agreed: true,
        at: '2026-11-25T07:30:30.779Z',
      },
    },
  },
} as const satisfies RouteExamples;
