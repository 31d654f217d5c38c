import type { RouteExamples } from './route-example.ts';

/** Exchanges about the bodies of a county and what they owe. */
export const agencies = {
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
} as const satisfies RouteExamples;
