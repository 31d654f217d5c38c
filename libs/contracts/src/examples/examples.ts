import type { RouteName } from '../routes.ts';

/** What a route is asked and answers. */
export interface RouteExample {
  readonly request?: unknown;
  readonly answer?: unknown;
}

/**
 * An exchange for every route that answers with JSON, as the program made it, lists cut short. examples.spec.ts parses each by its contract.
 */
export const examples: Partial<Readonly<Record<RouteName, RouteExample>>> = {
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
  listAgencies: {
    answer: [
      {
        id: 1,
        name: '示例县工业信息化和科技局',
        kind: 'department',
        names: [
          {
            name: '示例县工业和信息化局',
            from: null,
            to: '2024-03-28',
          },
        ],
        predecessors: [
          {
            agencyId: 2,
            kind: 'merged',
            since: '2024-03-29',
          },
        ],
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
  },
  renameAgency: {
    request: {
      name: '示例县工业信息化和科技局',
      from: '2024-03-29',
    },
    answer: {
      id: 1,
      name: '示例县工业信息化和科技局',
      kind: 'department',
      names: [
        {
          name: '示例县工业和信息化局',
          from: null,
          to: '2024-03-28',
        },
        {
          name: '示例县工业信息化和科技局',
          from: '2024-03-29',
          to: null,
        },
      ],
      predecessors: [],
    },
  },
  setPredecessors: {
    request: {
      predecessors: [
        {
          agencyId: 2,
          kind: 'merged',
          since: '2024-03-29',
        },
      ],
      close: true,
    },
    answer: {
      id: 1,
      name: '示例县工业信息化和科技局',
      kind: 'department',
      names: [
        {
          name: '示例县工业和信息化局',
          from: null,
          to: '2024-03-28',
        },
        {
          name: '示例县工业信息化和科技局',
          from: '2024-03-29',
          to: null,
        },
      ],
      predecessors: [
        {
          agencyId: 2,
          kind: 'merged',
          since: '2024-03-29',
        },
      ],
    },
  },
  closeAgency: {
    request: {
      closedOn: null,
    },
    answer: {
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
  },
  describeAgency: {
    request: {
      functionGroup: '综合经济',
      contact: {
        office: '办公室',
        phone: '0000-1234567',
      },
    },
    answer: {
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
      contact: {
        office: '办公室',
        phone: '0000-1234567',
      },
    },
  },
  setDueDates: {
    request: {
      handInBy: '2024-01-26',
      publishBy: '2024-01-31',
      byKind: [],
    },
    answer: {
      handInBy: '2024-01-26',
      publishBy: '2024-01-31',
      byKind: [],
      year: 2023,
      agencyIds: [1],
    },
  },
  importRoster: {
    request: {
      names: '示例县工业和信息化局\n示例县行政审批服务局',
    },
    answer: {
      owesFrom: 2025,
      lines: [
        {
          line: 1,
          name: '示例县工业和信息化局',
          kind: 'department',
          kindInferred: true,
          outcome: 'added',
        },
        {
          line: 2,
          name: '示例县行政审批服务局',
          kind: 'department',
          kindInferred: true,
          outcome: 'added',
        },
      ],
    },
  },
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
  listDocuments: {
    answer: [
      {
        id: 4,
        fileName: '通知.txt',
        size: 7,
        sha256: '7040c955622046a89c3f289c44b0a328f1426a9b0fac6f565bee1f7496e58556',
        receivedAt: '2026-11-25T07:26:06.379Z',
        repeated: false,
        outcome: 'notAReport',
        partial: false,
        agencyName: null,
        agencyId: null,
        year: null,
        version: null,
        accepted: false,
        findings: {
          error: 0,
          warning: 0,
          notice: 0,
        },
        trouble: {
          zh: '这不是政府信息公开工作年度报告：标题、各部分、三张表这三样中，找到的不足两样；如果它是年报，请检查文件是否完整后重新提交，否则可标明不是本县的年报',
          en: 'This is no annual report on government information disclosure: fewer than two of its title, its sections and its tables were found; if it is one, see whether th',
        },
      },
      {
        id: 3,
        fileName: 'b.docx',
        size: 9667,
        sha256: '324200b0050738202ecc5969d7079a7d3965de5e87862cf1951ea6d878b4e073',
        receivedAt: '2026-11-25T07:26:04.499Z',
        repeated: false,
        outcome: 'report',
        partial: false,
        agencyName: '示例县工业和信息化局',
        agencyId: 1,
        year: 2023,
        version: 2,
        accepted: false,
        findings: {
          error: 2,
          warning: 0,
          notice: 4,
        },
        trouble: null,
      },
    ],
  },
  addDocument: {
    answer: {
      id: 4,
      fileName: '通知.txt',
      size: 7,
      sha256: '7040c955622046a89c3f289c44b0a328f1426a9b0fac6f565bee1f7496e58556',
      receivedAt: '2026-11-25T07:26:06.379Z',
      repeated: false,
      outcome: 'notAReport',
      partial: false,
      agencyName: null,
      agencyId: null,
      year: null,
      version: null,
      accepted: false,
      findings: {
        error: 0,
        warning: 0,
        notice: 0,
      },
      trouble: {
        zh: '这不是政府信息公开工作年度报告：标题、各部分、三张表这三样中，找到的不足两样；如果它是年报，请检查文件是否完整后重新提交，否则可标明不是本县的年报',
        en: 'This is no annual report on government information disclosure: fewer than two of its title, its sections and its tables were found; if it is one, see whether th',
      },
    },
  },
  addArchive: {
    answer: {
      files: [
        {
          path: '乡镇/东河镇.html',
          document: {
            id: 2,
            fileName: '乡镇/东河镇.html',
            size: 42452,
            sha256: 'd66e577788bf348b2fe4ca07ae4e3a95da30230ab0ef034315abfb226347901a',
            receivedAt: '2026-11-25T07:27:25.647Z',
            repeated: false,
            outcome: 'agencyUnknown',
            partial: false,
            agencyName: '示例县东河镇人民政府',
            agencyId: null,
            year: 2023,
            version: null,
            accepted: false,
            findings: {
              error: 0,
              warning: 0,
              notice: 0,
            },
            trouble: {
              zh: '名册中没有“示例县东河镇人民政府”；请指明这是哪个单位的年报',
              en: '“示例县东河镇人民政府” is not on the roster; say whose report it is',
            },
          },
          refusal: null,
        },
        {
          path: 'a.txt',
          document: {
            id: 3,
            fileName: 'a.txt',
            size: 7,
            sha256: '7040c955622046a89c3f289c44b0a328f1426a9b0fac6f565bee1f7496e58556',
            receivedAt: '2026-11-25T07:27:25.647Z',
            repeated: false,
            outcome: 'notAReport',
            partial: false,
            agencyName: null,
            agencyId: null,
            year: null,
            version: null,
            accepted: false,
            findings: {
              error: 0,
              warning: 0,
              notice: 0,
            },
            trouble: {
              zh: '这不是政府信息公开工作年度报告：标题、各部分、三张表这三样中，找到的不足两样；如果它是年报，请检查文件是否完整后重新提交，否则可标明不是本县的年报',
              en: 'This is no annual report on government information disclosure: fewer than two of its title, its sections and its tables were found; if it is one, see whether th',
            },
          },
          refusal: null,
        },
      ],
    },
  },
  listQuestions: {
    answer: [
      {
        documentId: 2,
        fileName: '乡镇/东河镇.html',
        receivedAt: '2026-11-25T07:27:25.647Z',
        asks: 'agency',
        agencyName: '示例县东河镇人民政府',
        year: 2023,
        likelyKind: 'town',
        candidates: [],
      },
    ],
  },
  answerQuestions: {
    request: {
      answers: [
        {
          documentId: 2,
          newAgency: {
            name: '示例县东河镇人民政府',
            kind: 'town',
          },
        },
        {
          documentId: 3,
          notOurs: true,
        },
      ],
    },
    answer: {
      results: [
        {
          documentId: 2,
          outcome: 'settled',
          document: {
            id: 2,
            fileName: '乡镇/东河镇.html',
            size: 42452,
            sha256: 'd66e577788bf348b2fe4ca07ae4e3a95da30230ab0ef034315abfb226347901a',
            receivedAt: '2026-11-25T07:27:25.647Z',
            repeated: false,
            outcome: 'report',
            partial: false,
            agencyName: '示例县东河镇人民政府',
            agencyId: 3,
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
          refusal: null,
        },
        {
          documentId: 3,
          outcome: 'settled',
          document: {
            id: 3,
            fileName: 'a.txt',
            size: 7,
            sha256: '7040c955622046a89c3f289c44b0a328f1426a9b0fac6f565bee1f7496e58556',
            receivedAt: '2026-11-25T07:27:25.647Z',
            repeated: false,
            outcome: 'notOurs',
            partial: false,
            agencyName: null,
            agencyId: null,
            year: null,
            version: null,
            accepted: false,
            findings: {
              error: 0,
              warning: 0,
              notice: 0,
            },
            trouble: {
              zh: '已标明不是本县单位的年报，不计入任何数据；如标错，可重新指明单位',
              en: 'It was said to be no report of a body of this county and is in no figure; if that was wrong, say whose it is',
            },
          },
          refusal: null,
        },
      ],
      alsoSettled: [],
    },
  },
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
  checks: {
    answer: {
      checks: [
        {
          code: 'requests-balance',
          name: {
            zh: '申请收结转平衡',
            en: 'Balance of applications',
          },
          sentence: {
            zh: '每一列申请人：本年新收加上年结转，等于办理结果总计加结转下年度。',
            en: 'For each kind of applicant, received plus carried in equals outcomes plus carried forward.',
          },
          basis: {
            zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“本列数据的勾稽关系”',
            en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, relation printed on table three',
          },
          severity: 'error',
          scope: 'report',
          fault: 'wrong',
          example: {
            holds: {
              given: {
                zh: '自然人一列：本年新收 5、上年结转 1、总计 6、结转下年度 0',
                en: 'Column of natural persons: received 5, carried in 1, total 6, carried forward 0',
              },
              says: {
                zh: '「一、本年新收政府信息公开申请数量·自然人」5＋「二、上年结转政府信息公开申请数量·自然人」1＝6，「三、（七）总计·自然人」6＋「四、结转下年度继续办理·自然人」0＝6，相符',
                en: '“1. Received this year · Natural persons” 5 + “2. Carried in from last year · Natural persons” 1 = 6; “3 (7) Total of outcomes · Natural persons” 6 + “4. Carrie',
              },
            },
            finding: {
              given: {
                zh: '自然人一列：本年新收 5、上年结转 1、总计 5、结转下年度 0',
                en: 'Column of natural persons: received 5, carried in 1, total 5, carried forward 0',
              },
              says: {
                zh: '「一、本年新收政府信息公开申请数量·自然人」5＋「二、上年结转政府信息公开申请数量·自然人」1＝6，「三、（七）总计·自然人」5＋「四、结转下年度继续办理·自然人」0＝5，相差1',
                en: '“1. Received this year · Natural persons” 5 + “2. Carried in from last year · Natural persons” 1 = 6; “3 (7) Total of outcomes · Natural persons” 5 + “4. Carrie',
              },
            },
          },
          revision: 1,
          state: 'inForce',
          since: '2026-11-25T07:28:41.992Z',
          who: 'office',
          reason: null,
        },
        {
          code: 'requests-outcomes',
          name: {
            zh: '办理结果合计',
            en: 'Sum of outcomes',
          },
          sentence: {
            zh: '每一列申请人：予以公开、部分公开、不予公开、无法提供、不予处理和其他处理各项之和，等于总计。',
            en: 'For each kind of applicant, the outcomes from granted to other add up to their total.',
          },
          basis: {
            zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“三、本年度办理结果”',
            en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, table three, part 3',
          },
          severity: 'error',
          scope: 'report',
          fault: 'wrong',
          example: {
            holds: {
              given: {
                zh: '自然人一列：予以公开 3、部分公开 1，其他各项 0，总计 4',
                en: 'Column of natural persons: granted 3, partly granted 1, the other outcomes 0, total 4',
              },
              says: {
                zh: '「三、（一）予以公开·自然人」3＋「三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）·自然人」1＋其余19项0＝4，「三、（七）总计·自然人」4，相符',
                en: '“3 (1) Granted · Natural persons” 3 + “3 (2) Partly granted · Natural persons” 1 + 19 others 0 = 4; “3 (7) Total of outcomes · Natural persons” 4; they agree',
              },
            },
            finding: {
              given: {
                zh: '自然人一列：予以公开 3、部分公开 1，其他各项 0，总计 5',
                en: 'Column of natural persons: granted 3, partly granted 1, the other outcomes 0, total 5',
              },
              says: {
                zh: '「三、（一）予以公开·自然人」3＋「三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）·自然人」1＋其余19项0＝4，「三、（七）总计·自然人」5，相差1',
                en: '“3 (1) Granted · Natural persons” 3 + “3 (2) Partly granted · Natural persons” 1 + 19 others 0 = 4; “3 (7) Total of outcomes · Natural persons” 5; difference 1',
              },
            },
          },
          revision: 1,
          state: 'inForce',
          since: '2026-11-25T07:28:41.992Z',
          who: 'office',
          reason: null,
        },
      ],
      templates: [],
    },
  },
  backTest: {
    answer: {
      code: 'copied-from-another-body',
      tested: 2,
      holding: 0,
      notAssessed: 0,
      flagged: [
        {
          agencyId: 1,
          year: 2023,
          version: 1,
          findings: [
            {
              check: 'copied-from-another-body',
              outcome: 'finding',
              severity: 'warning',
              cells: [],
              left: {
                value: null,
                places: [
                  {
                    kind: 'sentence',
                    section: 1,
                    start: 376,
                    end: 541,
                  },
                ],
              },
              right: {
                value: null,
                places: [],
                reports: [
                  {
                    agencyId: 2,
                    year: 2023,
                  },
                ],
                quotes: [
                  {
                    agencyId: 2,
                    year: 2023,
                    text: '2023年，我局把政务公开作为推进新型工业化、优化企业服务的一项基础工作，对照上级部署逐项分解年度任务，就企业和群众最关心的事项主动发声、及时回应，公开的质量和效率稳步提高。一年来，我局立足工信业务实际，充实公开内容，理顺公开流程，压实公开责任。全年借助政务网站、微信公众平台等渠道，累计对外发布信息278条，公开工作更',
                    place: {
                      kind: 'sentence',
                      section: 1,
                      start: 376,
                      end: 541,
                    },
                    version: 1,
                  },
                ],
              },
              message: {
                zh: '第一部分有14句与示例县行政审批服务局相同（数字、年份、单位名称不计）',
                en: 'Section one has 14 sentences in common with 示例县行政审批服务局 (numbers, years and names apart)',
              },
            },
          ],
          stored: 2,
        },
        {
          agencyId: 2,
          year: 2023,
          version: 1,
          findings: [
            {
              check: 'copied-from-another-body',
              outcome: 'finding',
              severity: 'warning',
              cells: [],
              left: {
                value: null,
                places: [
                  {
                    kind: 'sentence',
                    section: 1,
                    start: 376,
                    end: 541,
                  },
                ],
              },
              right: {
                value: null,
                places: [],
                reports: [
                  {
                    agencyId: 1,
                    year: 2023,
                  },
                ],
                quotes: [
                  {
                    agencyId: 1,
                    year: 2023,
                    text: '2023年，我局把政务公开作为推进新型工业化、优化企业服务的一项基础工作，对照上级部署逐项分解年度任务，就企业和群众最关心的事项主动发声、及时回应，公开的质量和效率稳步提高。一年来，我局立足工信业务实际，充实公开内容，理顺公开流程，压实公开责任。全年借助政务网站、微信公众平台等渠道，累计对外发布信息278条，公开工作更',
                    place: {
                      kind: 'sentence',
                      section: 1,
                      start: 376,
                      end: 541,
                    },
                    version: 1,
                  },
                ],
              },
              message: {
                zh: '第一部分有14句与示例县工业和信息化局相同（数字、年份、单位名称不计）',
                en: 'Section one has 14 sentences in common with 示例县工业和信息化局 (numbers, years and names apart)',
              },
            },
          ],
          stored: 2,
        },
      ],
    },
  },
  switchCheck: {
    request: {
      on: false,
      reason: '本县统一起草',
    },
    answer: {
      list: {
        checks: [
          {
            code: 'requests-balance',
            name: {
              zh: '申请收结转平衡',
              en: 'Balance of applications',
            },
            sentence: {
              zh: '每一列申请人：本年新收加上年结转，等于办理结果总计加结转下年度。',
              en: 'For each kind of applicant, received plus carried in equals outcomes plus carried forward.',
            },
            basis: {
              zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“本列数据的勾稽关系”',
              en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, relation printed on table three',
            },
            severity: 'error',
            scope: 'report',
            fault: 'wrong',
            example: {
              holds: {
                given: {
                  zh: '自然人一列：本年新收 5、上年结转 1、总计 6、结转下年度 0',
                  en: 'Column of natural persons: received 5, carried in 1, total 6, carried forward 0',
                },
                says: {
                  zh: '「一、本年新收政府信息公开申请数量·自然人」5＋「二、上年结转政府信息公开申请数量·自然人」1＝6，「三、（七）总计·自然人」6＋「四、结转下年度继续办理·自然人」0＝6，相符',
                  en: '“1. Received this year · Natural persons” 5 + “2. Carried in from last year · Natural persons” 1 = 6; “3 (7) Total of outcomes · Natural persons” 6 + “4. Carrie',
                },
              },
              finding: {
                given: {
                  zh: '自然人一列：本年新收 5、上年结转 1、总计 5、结转下年度 0',
                  en: 'Column of natural persons: received 5, carried in 1, total 5, carried forward 0',
                },
                says: {
                  zh: '「一、本年新收政府信息公开申请数量·自然人」5＋「二、上年结转政府信息公开申请数量·自然人」1＝6，「三、（七）总计·自然人」5＋「四、结转下年度继续办理·自然人」0＝5，相差1',
                  en: '“1. Received this year · Natural persons” 5 + “2. Carried in from last year · Natural persons” 1 = 6; “3 (7) Total of outcomes · Natural persons” 5 + “4. Carrie',
                },
              },
            },
            revision: 1,
            state: 'inForce',
            since: '2026-11-25T07:28:41.992Z',
            who: 'office',
            reason: null,
          },
        ],
        templates: [],
      },
      rejudged: 2,
    },
  },
  addTemplate: {
    answer: {
      checks: [
        {
          code: 'requests-balance',
          name: {
            zh: '申请收结转平衡',
            en: 'Balance of applications',
          },
          sentence: {
            zh: '每一列申请人：本年新收加上年结转，等于办理结果总计加结转下年度。',
            en: 'For each kind of applicant, received plus carried in equals outcomes plus carried forward.',
          },
          basis: {
            zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“本列数据的勾稽关系”',
            en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, relation printed on table three',
          },
          severity: 'error',
          scope: 'report',
          fault: 'wrong',
          example: {
            holds: {
              given: {
                zh: '自然人一列：本年新收 5、上年结转 1、总计 6、结转下年度 0',
                en: 'Column of natural persons: received 5, carried in 1, total 6, carried forward 0',
              },
              says: {
                zh: '「一、本年新收政府信息公开申请数量·自然人」5＋「二、上年结转政府信息公开申请数量·自然人」1＝6，「三、（七）总计·自然人」6＋「四、结转下年度继续办理·自然人」0＝6，相符',
                en: '“1. Received this year · Natural persons” 5 + “2. Carried in from last year · Natural persons” 1 = 6; “3 (7) Total of outcomes · Natural persons” 6 + “4. Carrie',
              },
            },
            finding: {
              given: {
                zh: '自然人一列：本年新收 5、上年结转 1、总计 5、结转下年度 0',
                en: 'Column of natural persons: received 5, carried in 1, total 5, carried forward 0',
              },
              says: {
                zh: '「一、本年新收政府信息公开申请数量·自然人」5＋「二、上年结转政府信息公开申请数量·自然人」1＝6，「三、（七）总计·自然人」5＋「四、结转下年度继续办理·自然人」0＝5，相差1',
                en: '“1. Received this year · Natural persons” 5 + “2. Carried in from last year · Natural persons” 1 = 6; “3 (7) Total of outcomes · Natural persons” 5 + “4. Carrie',
              },
            },
          },
          revision: 1,
          state: 'inForce',
          since: '2026-11-25T07:28:41.992Z',
          who: 'office',
          reason: null,
        },
        {
          code: 'requests-outcomes',
          name: {
            zh: '办理结果合计',
            en: 'Sum of outcomes',
          },
          sentence: {
            zh: '每一列申请人：予以公开、部分公开、不予公开、无法提供、不予处理和其他处理各项之和，等于总计。',
            en: 'For each kind of applicant, the outcomes from granted to other add up to their total.',
          },
          basis: {
            zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“三、本年度办理结果”',
            en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, table three, part 3',
          },
          severity: 'error',
          scope: 'report',
          fault: 'wrong',
          example: {
            holds: {
              given: {
                zh: '自然人一列：予以公开 3、部分公开 1，其他各项 0，总计 4',
                en: 'Column of natural persons: granted 3, partly granted 1, the other outcomes 0, total 4',
              },
              says: {
                zh: '「三、（一）予以公开·自然人」3＋「三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）·自然人」1＋其余19项0＝4，「三、（七）总计·自然人」4，相符',
                en: '“3 (1) Granted · Natural persons” 3 + “3 (2) Partly granted · Natural persons” 1 + 19 others 0 = 4; “3 (7) Total of outcomes · Natural persons” 4; they agree',
              },
            },
            finding: {
              given: {
                zh: '自然人一列：予以公开 3、部分公开 1，其他各项 0，总计 5',
                en: 'Column of natural persons: granted 3, partly granted 1, the other outcomes 0, total 5',
              },
              says: {
                zh: '「三、（一）予以公开·自然人」3＋「三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）·自然人」1＋其余19项0＝4，「三、（七）总计·自然人」5，相差1',
                en: '“3 (1) Granted · Natural persons” 3 + “3 (2) Partly granted · Natural persons” 1 + 19 others 0 = 4; “3 (7) Total of outcomes · Natural persons” 5; difference 1',
              },
            },
          },
          revision: 1,
          state: 'inForce',
          since: '2026-11-25T07:28:41.992Z',
          who: 'office',
          reason: null,
        },
      ],
      templates: [
        {
          id: 2,
          fileName: '0.txt',
          sentences: 1,
          addedAt: '2026-11-25T07:28:43.925Z',
          who: 'office',
        },
      ],
    },
  },
  withdrawTemplate: {
    answer: {
      checks: [
        {
          code: 'requests-balance',
          name: {
            zh: '申请收结转平衡',
            en: 'Balance of applications',
          },
          sentence: {
            zh: '每一列申请人：本年新收加上年结转，等于办理结果总计加结转下年度。',
            en: 'For each kind of applicant, received plus carried in equals outcomes plus carried forward.',
          },
          basis: {
            zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“本列数据的勾稽关系”',
            en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, relation printed on table three',
          },
          severity: 'error',
          scope: 'report',
          fault: 'wrong',
          example: {
            holds: {
              given: {
                zh: '自然人一列：本年新收 5、上年结转 1、总计 6、结转下年度 0',
                en: 'Column of natural persons: received 5, carried in 1, total 6, carried forward 0',
              },
              says: {
                zh: '「一、本年新收政府信息公开申请数量·自然人」5＋「二、上年结转政府信息公开申请数量·自然人」1＝6，「三、（七）总计·自然人」6＋「四、结转下年度继续办理·自然人」0＝6，相符',
                en: '“1. Received this year · Natural persons” 5 + “2. Carried in from last year · Natural persons” 1 = 6; “3 (7) Total of outcomes · Natural persons” 6 + “4. Carrie',
              },
            },
            finding: {
              given: {
                zh: '自然人一列：本年新收 5、上年结转 1、总计 5、结转下年度 0',
                en: 'Column of natural persons: received 5, carried in 1, total 5, carried forward 0',
              },
              says: {
                zh: '「一、本年新收政府信息公开申请数量·自然人」5＋「二、上年结转政府信息公开申请数量·自然人」1＝6，「三、（七）总计·自然人」5＋「四、结转下年度继续办理·自然人」0＝5，相差1',
                en: '“1. Received this year · Natural persons” 5 + “2. Carried in from last year · Natural persons” 1 = 6; “3 (7) Total of outcomes · Natural persons” 5 + “4. Carrie',
              },
            },
          },
          revision: 1,
          state: 'inForce',
          since: '2026-11-25T07:28:41.992Z',
          who: 'office',
          reason: null,
        },
        {
          code: 'requests-outcomes',
          name: {
            zh: '办理结果合计',
            en: 'Sum of outcomes',
          },
          sentence: {
            zh: '每一列申请人：予以公开、部分公开、不予公开、无法提供、不予处理和其他处理各项之和，等于总计。',
            en: 'For each kind of applicant, the outcomes from granted to other add up to their total.',
          },
          basis: {
            zh: '国办公开办函〔2021〕30号、〔2019〕60号格式，表三“三、本年度办理结果”',
            en: 'Form of the State Council General Office, 2021 no. 30 and 2019 no. 60, table three, part 3',
          },
          severity: 'error',
          scope: 'report',
          fault: 'wrong',
          example: {
            holds: {
              given: {
                zh: '自然人一列：予以公开 3、部分公开 1，其他各项 0，总计 4',
                en: 'Column of natural persons: granted 3, partly granted 1, the other outcomes 0, total 4',
              },
              says: {
                zh: '「三、（一）予以公开·自然人」3＋「三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）·自然人」1＋其余19项0＝4，「三、（七）总计·自然人」4，相符',
                en: '“3 (1) Granted · Natural persons” 3 + “3 (2) Partly granted · Natural persons” 1 + 19 others 0 = 4; “3 (7) Total of outcomes · Natural persons” 4; they agree',
              },
            },
            finding: {
              given: {
                zh: '自然人一列：予以公开 3、部分公开 1，其他各项 0，总计 5',
                en: 'Column of natural persons: granted 3, partly granted 1, the other outcomes 0, total 5',
              },
              says: {
                zh: '「三、（一）予以公开·自然人」3＋「三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）·自然人」1＋其余19项0＝4，「三、（七）总计·自然人」5，相差1',
                en: '“3 (1) Granted · Natural persons” 3 + “3 (2) Partly granted · Natural persons” 1 + 19 others 0 = 4; “3 (7) Total of outcomes · Natural persons” 5; difference 1',
              },
            },
          },
          revision: 1,
          state: 'inForce',
          since: '2026-11-25T07:28:41.992Z',
          who: 'office',
          reason: null,
        },
      ],
      templates: [],
    },
  },
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
};
