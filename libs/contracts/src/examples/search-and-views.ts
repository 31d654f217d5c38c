import type { RouteExamples } from './route-example.ts';

/** Exchanges about the search, notes and views. */
export const searchAndViews = {
  search: {
    answer: {
      total: 203,
      hits: [
        {
          agencyId: 2,
          year: 2025,
          version: 1,
          section: 1,
          sentence: '借助“示例办公室”微信公众号推送信息1,100余条；',
          start: 236,
          end: 262,
          matches: [
            {
              start: 11,
              end: 14,
            },
          ],
          codes: ['channels.wechat'],
        },
        {
          agencyId: 3,
          year: 2025,
          version: 1,
          section: 1,
          sentence: '“示例发展改革”公众号刊发信息296篇。',
          start: 270,
          end: 290,
          matches: [
            {
              start: 8,
              end: 11,
            },
          ],
          codes: ['channels.wechat'],
        },
      ],
    },
  },
  addNote: {
    request: {
      agencyId: 1,
      year: 2023,
      code: null,
      text: ' 职能  划转 ',
    },
    answer: [
      {
        id: 1,
        agencyId: 1,
        year: 2023,
        code: null,
        text: '职能 划转',
        at: '2026-11-25T07:28:32.402Z',
        who: 'office',
      },
    ],
  },
  withdrawNote: {
    answer: [],
  },
  listViews: {
    answer: [
      {
        id: 1,
        name: '网站公开前十',
        address: '/1/channels?year=2023&rows=all',
        at: '2026-11-25T07:28:32.855Z',
        who: 'office',
      },
    ],
  },
  addView: {
    request: {
      name: 'a report',
      address: '/1/reports/7/2023?place=s1-20',
    },
    answer: [
      {
        id: 3,
        name: 'a report',
        address: '/1/reports/7/2023?place=s1-20',
        at: '2026-11-25T07:28:33.094Z',
        who: 'office',
      },
      {
        id: 2,
        name: 'an agency',
        address: '/1/agencies/7?figure=channels.total',
        at: '2026-11-25T07:28:33.057Z',
        who: 'office',
      },
    ],
  },
  withdrawView: {
    answer: [],
  },
} as const satisfies RouteExamples;
