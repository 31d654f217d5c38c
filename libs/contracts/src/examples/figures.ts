import type { RouteExamples } from './route-example.ts';

/** Exchanges about figures in long format and what they mean. */
export const figures = {
  figures: {
    answer: {
      region: {
        id: 3,
        name: '示例县',
        sample: false,
      },
      asOf: '2026-11-25T07:27:13.841Z',
      count: 212,
      figures: [
        {
          year: 2023,
          agencyId: 1,
          agency: '示例县工业和信息化局',
          code: 'channels.newMedia',
          label: '政务新媒体公开信息数',
          version: 1,
          unit: '条',
          state: 'number',
          standing: 'stated',
          value: 215,
        },
        {
          year: 2023,
          agencyId: 1,
          agency: '示例县工业和信息化局',
          code: 'proposals.total',
          label: '承办人大代表建议和政协提案总数',
          version: 1,
          unit: '件',
          state: 'number',
          standing: 'stated',
          value: 14,
        },
      ],
    },
  },
  publishedFigures: {
    answer: {
      region: {
        id: 3,
        name: '示例县',
        sample: false,
      },
      asOf: '2026-11-25T07:27:15.851Z',
      count: 212,
      figures: [
        {
          year: 2023,
          agencyId: 1,
          agency: '示例县工业和信息化局',
          code: 'channels.newMedia',
          label: '政务新媒体公开信息数',
          version: 1,
          unit: '条',
          state: 'number',
          standing: 'stated',
          value: 215,
        },
        {
          year: 2023,
          agencyId: 1,
          agency: '示例县工业和信息化局',
          code: 'proposals.total',
          label: '承办人大代表建议和政协提案总数',
          version: 1,
          unit: '件',
          state: 'number',
          standing: 'stated',
          value: 14,
        },
      ],
    },
  },
  dictionary: {
    answer: {
      columns: [
        {
          name: 'year',
          meaning: {
            zh: '年报所报告的年度',
            en: 'Year that the report is on',
          },
        },
        {
          name: 'agency_id',
          meaning: {
            zh: '单位编号，改名不变',
            en: 'Number of the body; a new name does not change it',
          },
        },
      ],
      figures: [
        {
          code: 'channels.newMedia',
          label: {
            zh: '政务新媒体公开信息数',
            en: 'Disclosed on new media',
          },
          table: null,
          section: 1,
          unit: '条',
          measure: 'count',
          overBodies: 'sum',
          overYears: 'sum',
          partOf: 'channels.total',
          positions: [
            {
              edition: '2021',
              source: {
                zh: '国办公开办函〔2021〕30号',
                en: 'State Council General Office, 2021 no. 30',
              },
              item: null,
              row: [],
              column: [],
              rowEn: '',
              columnEn: '',
            },
          ],
          relations: [],
        },
        {
          code: 'channels.video',
          label: {
            zh: '抖音、视频号、快手等',
            en: 'Video platforms',
          },
          table: null,
          section: 1,
          unit: '条',
          measure: 'count',
          overBodies: 'sum',
          overYears: 'sum',
          partOf: 'channels.newMedia',
          positions: [
            {
              edition: '2021',
              source: {
                zh: '国办公开办函〔2021〕30号',
                en: 'State Council General Office, 2021 no. 30',
              },
              item: null,
              row: [],
              column: [],
              rowEn: '',
              columnEn: '',
            },
          ],
          relations: [],
        },
      ],
    },
  },
} as const satisfies RouteExamples;
