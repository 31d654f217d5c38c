import type { TablePart } from './part-series.ts';

/** What table two asks of each kind of document. */
const steps = ['issued', 'repealed', 'inForce'] as const;

/** The kinds of documents, with the start of their codes. */
export const documentKinds = [
  { key: 'normativeDocuments', code: 'disclosure.normativeDocuments' },
  { key: 'rules', code: 'disclosure.rules' },
] as const;

/** Normative documents under the name of the step, rules (规章) under a name of their own. */
const keyOf = (kind: string, step: string) =>
  kind === 'rules' ? `rules${step.charAt(0).toUpperCase()}${step.slice(1)}` : step;

/** Issued, repealed and in force, of a kind of document; they are never added up. */
export function documentParts(kind: (typeof documentKinds)[number]): TablePart[] {
  return steps.map((step) => ({ key: keyOf(kind.key, step), group: step, codes: [`${kind.code}.${step}`] }));
}

/** Decisions on licences, penalties and coercive measures; they have no total either. */
export const decisionRows: readonly TablePart[] = ['licences', 'penalties', 'coercion'].map((key) => ({
  key,
  group: key,
  codes: [`disclosure.${key}.decisions`],
}));

export const feesPart: TablePart = { key: 'fees', group: 'fees', codes: ['disclosure.fees.amount'] };

/** Every part of the page. */
export const disclosureParts: readonly TablePart[] = [
  ...documentKinds.flatMap(documentParts),
  ...decisionRows,
  feesPart,
];
