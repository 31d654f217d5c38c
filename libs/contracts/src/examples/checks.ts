import type { RouteExamples } from './route-example.ts';

/** Two of the checks, as they are listed. */
const listed = [
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
] as const;

/** Exchanges about the checks of a county. */
export const checks = {
  checks: {
    answer: {
      checks: listed,
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
      checks: listed,
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
      checks: listed,
      templates: [],
    },
  },
} as const satisfies RouteExamples;
