import type { RouteExamples } from './route-example.ts';

/** Exchanges about reports, their readings, findings and publication. */
export const reports = {
  report: {
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
      agency: {
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
      year: 2023,
      version: 1,
      versions: [
        {
          version: 1,
          receivedAt: '2026-11-25T07:28:38.223Z',
          accepted: true,
          documentId: 1,
        },
      ],
      accepted: true,
      source: {
        id: 1,
        fileName: '年报.docx',
        size: 9662,
        sha256: '8981ec010fb4b5cd2e701636857d6e9fe909772aaff51a3d57010082e2c75e02',
        receivedAt: '2026-11-25T07:28:38.223Z',
        repeated: false,
        outcome: 'report',
        partial: false,
        agencyName: '示例县工业和信息化局',
        agencyId: 1,
        year: 2023,
        version: 1,
        accepted: true,
        findings: {
          error: 0,
          warning: 0,
          notice: 4,
        },
        trouble: null,
      },
      document: {
        format: 'docx',
        text: '示例县工业和信息化局2023年政府信息公开工作年度报告\n示例县工业和信息化局依照《中华人民共和国政府信息公开条例》（下文称《条例》）以及《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号），编写了本报告。\n全文分为六个部分，依次是：总体情况；主动公开政府信息情况；收到和处理政府信息公开申请情',
        blocks: [
          {
            kind: 'paragraph',
            start: 0,
            end: 27,
            heading: null,
          },
        ],
        notes: [],
      },
      report: {
        agency: '示例县工业和信息化局',
        year: 2023,
        form: '2021',
        period: {
          from: '2023-01-01',
          to: '2023-12-31',
        },
        contact: {
          phone: '0000-1234567',
          address: '示例县政和路868号创业大厦',
        },
        sections: [
          {
            number: 1,
            heading: {
              start: 324,
              end: 330,
            },
            start: 324,
            end: 939,
          },
        ],
        figures: {
          'channels.total': {
            value: 278,
            cell: 'number',
            standing: 'stated',
            unit: '条',
            text: '278条',
            places: [
              {
                kind: 'sentence',
                section: 1,
                start: 482,
                end: 486,
              },
            ],
          },
          'channels.website': {
            value: 63,
            cell: 'number',
            standing: 'stated',
            unit: '条',
            text: '63',
            places: [
              {
                kind: 'chart',
                chart: 0,
                series: 0,
                point: 0,
              },
            ],
          },
        },
        aspects: [
          {
            aspect: 'ownAccord',
            place: {
              kind: 'sentence',
              section: 1,
              start: 500,
              end: 504,
            },
          },
        ],
        statements: {
          problems: [
            {
              text: '一是政策文件和配套解读发得偏少',
              place: {
                kind: 'sentence',
                section: 5,
                start: 2192,
                end: 2207,
              },
            },
          ],
          improvements: [
            {
              text: '下一步，将加大与企业生产经营密切相关的政策文件公开力度，用图表、问答等方式做好解读',
              place: {
                kind: 'sentence',
                section: 5,
                start: 2208,
                end: 2249,
              },
            },
          ],
        },
        notes: [],
      },
      review: {
        toReview: [],
        standing: {},
        history: [],
      },
      findings: [
        {
          check: 'requests-carry-over',
          outcome: 'cannotBeAssessed',
          severity: 'error',
          cells: [],
          left: {
            value: null,
            places: [],
          },
          right: {
            value: null,
            places: [],
          },
          message: {
            zh: '上年结转衔接无法核对：没有已接受的2022年年报',
            en: 'Carry-over from last year cannot be assessed: no report on 2022 counts',
          },
          reason: {
            zh: '没有已接受的2022年年报',
            en: 'no report on 2022 counts',
          },
          key: 'ff11b502e6319e2bf9f9d8523c5a17d1',
          decision: null,
          reopened: null,
          lastYear: null,
        },
        {
          check: 'normative-in-force',
          outcome: 'cannotBeAssessed',
          severity: 'warning',
          cells: [],
          left: {
            value: null,
            places: [],
          },
          right: {
            value: null,
            places: [],
          },
          message: {
            zh: '现行有效件数滚动无法核对：没有已接受的2022年年报',
            en: 'Documents in force roll forward cannot be assessed: no report on 2022 counts',
          },
          reason: {
            zh: '没有已接受的2022年年报',
            en: 'no report on 2022 counts',
          },
          key: '430b70c9c84897249c60c57c663b0b9e',
          decision: null,
          reopened: null,
          lastYear: null,
        },
      ],
      decisions: [],
      holding: 74,
    },
  },
  reviewFigure: {
    request: {
      kind: 'correct',
      readAs: {
        cell: 'number',
        value: 215,
        unit: '条',
      },
      saysInstead: {
        cell: 'number',
        value: 216,
        unit: '条',
      },
      reason: '原件为216',
    },
    answer: {
      version: 1,
      accepted: true,
      review: {
        toReview: [],
        standing: {
          'channels.wechat': {
            kind: 'correct',
            to: {
              cell: 'number',
              value: 216,
              unit: '条',
            },
            from: {
              cell: 'number',
              value: 215,
              unit: '条',
            },
            reason: '原件为216',
            who: 'office',
            when: '2026-11-25T07:27:23.310Z',
            lookAgain: false,
          },
        },
        history: [
          {
            code: 'channels.wechat',
            kind: 'correct',
            from: {
              cell: 'number',
              value: 215,
              unit: '条',
            },
            to: {
              cell: 'number',
              value: 216,
              unit: '条',
            },
            reason: '原件为216',
            who: 'office',
            when: '2026-11-25T07:27:23.310Z',
          },
        ],
      },
      findings: [
        {
          check: 'requests-carry-over',
          outcome: 'cannotBeAssessed',
          severity: 'error',
          cells: [],
          left: {
            value: null,
            places: [],
          },
          right: {
            value: null,
            places: [],
          },
          message: {
            zh: '上年结转衔接无法核对：没有已接受的2022年年报',
            en: 'Carry-over from last year cannot be assessed: no report on 2022 counts',
          },
          reason: {
            zh: '没有已接受的2022年年报',
            en: 'no report on 2022 counts',
          },
          key: 'ff11b502e6319e2bf9f9d8523c5a17d1',
          decision: null,
          reopened: null,
          lastYear: null,
        },
        {
          check: 'normative-in-force',
          outcome: 'cannotBeAssessed',
          severity: 'warning',
          cells: [],
          left: {
            value: null,
            places: [],
          },
          right: {
            value: null,
            places: [],
          },
          message: {
            zh: '现行有效件数滚动无法核对：没有已接受的2022年年报',
            en: 'Documents in force roll forward cannot be assessed: no report on 2022 counts',
          },
          reason: {
            zh: '没有已接受的2022年年报',
            en: 'no report on 2022 counts',
          },
          key: '430b70c9c84897249c60c57c663b0b9e',
          decision: null,
          reopened: null,
          lastYear: null,
        },
      ],
      holding: 73,
    },
  },
  withdrawReview: {
    answer: {
      version: 1,
      accepted: true,
      review: {
        toReview: [],
        standing: {},
        history: [
          {
            code: 'channels.wechat',
            kind: 'withdraw',
            from: {
              cell: 'number',
              value: 215,
              unit: '条',
            },
            to: null,
            reason: null,
            who: 'office',
            when: '2026-11-25T07:27:23.650Z',
          },
        ],
      },
      findings: [
        {
          check: 'requests-carry-over',
          outcome: 'cannotBeAssessed',
          severity: 'error',
          cells: [],
          left: {
            value: null,
            places: [],
          },
          right: {
            value: null,
            places: [],
          },
          message: {
            zh: '上年结转衔接无法核对：没有已接受的2022年年报',
            en: 'Carry-over from last year cannot be assessed: no report on 2022 counts',
          },
          reason: {
            zh: '没有已接受的2022年年报',
            en: 'no report on 2022 counts',
          },
          key: 'ff11b502e6319e2bf9f9d8523c5a17d1',
          decision: null,
          reopened: null,
          lastYear: null,
        },
        {
          check: 'normative-in-force',
          outcome: 'cannotBeAssessed',
          severity: 'warning',
          cells: [],
          left: {
            value: null,
            places: [],
          },
          right: {
            value: null,
            places: [],
          },
          message: {
            zh: '现行有效件数滚动无法核对：没有已接受的2022年年报',
            en: 'Documents in force roll forward cannot be assessed: no report on 2022 counts',
          },
          reason: {
            zh: '没有已接受的2022年年报',
            en: 'no report on 2022 counts',
          },
          key: '430b70c9c84897249c60c57c663b0b9e',
          decision: null,
          reopened: null,
          lastYear: null,
        },
      ],
      holding: 74,
    },
  },
  publishReports: {
    request: {
      on: '2024-01-20',
      reports: [
        {
          agency: 1,
          version: 1,
        },
      ],
    },
    answer: [
      {
        agencyId: 1,
        year: 2023,
        published: {
          version: 1,
          on: '2024-01-20',
          address: null,
        },
      },
    ],
  },
  withdrawPublication: {
    answer: {
      agencyId: 2,
      year: 2019,
      published: null,
    },
  },
  decideFindings: {
    request: {
      kind: 'withdraw',
      findings: ['4e5dc4e4992ce3bf326cd529ee39731b', '9fe2b40ee3fca708d969e339437e1070'],
    },
    answer: {
      version: 1,
      accepted: true,
      findings: [
        {
          check: 'requests-carry-over',
          outcome: 'cannotBeAssessed',
          severity: 'error',
          cells: [],
          left: {
            value: null,
            places: [],
          },
          right: {
            value: null,
            places: [],
          },
          message: {
            zh: '上年结转衔接无法核对：没有已接受的2022年年报',
            en: 'Carry-over from last year cannot be assessed: no report on 2022 counts',
          },
          reason: {
            zh: '没有已接受的2022年年报',
            en: 'no report on 2022 counts',
          },
          key: 'ff11b502e6319e2bf9f9d8523c5a17d1',
          decision: null,
          reopened: null,
          lastYear: null,
        },
        {
          check: 'normative-in-force',
          outcome: 'cannotBeAssessed',
          severity: 'warning',
          cells: [],
          left: {
            value: null,
            places: [],
          },
          right: {
            value: null,
            places: [],
          },
          message: {
            zh: '现行有效件数滚动无法核对：没有已接受的2022年年报',
            en: 'Documents in force roll forward cannot be assessed: no report on 2022 counts',
          },
          reason: {
            zh: '没有已接受的2022年年报',
            en: 'no report on 2022 counts',
          },
          key: '430b70c9c84897249c60c57c663b0b9e',
          decision: null,
          reopened: null,
          lastYear: null,
        },
      ],
      decisions: [
        {
          key: '66287f3ec1cd77535069e0427061510e',
          check: 'template-residue',
          cells: [],
          message: {
            zh: '图表中有默认系列名“系列 3”，没有数值',
            en: 'The chart has a series with the default name “系列 3” and no value',
          },
          kind: 'withdraw',
          reason: null,
          footnote: null,
          who: 'office',
          when: '2026-11-25T07:27:24.919Z',
        },
        {
          key: '52f341bf51f40d3fbf69a06b4a636e69',
          check: 'template-residue',
          cells: [],
          message: {
            zh: '“具体网址”：网址未填写',
            en: '“具体网址”: an address that was not filled in',
          },
          kind: 'withdraw',
          reason: null,
          footnote: null,
          who: 'office',
          when: '2026-11-25T07:27:24.919Z',
        },
      ],
      review: {
        toReview: [],
        standing: {},
        history: [
          {
            code: 'channels.wechat',
            kind: 'withdraw',
            from: {
              cell: 'number',
              value: 215,
              unit: '条',
            },
            to: null,
            reason: null,
            who: 'office',
            when: '2026-11-25T07:27:23.650Z',
          },
        ],
      },
    },
  },
} as const satisfies RouteExamples;
