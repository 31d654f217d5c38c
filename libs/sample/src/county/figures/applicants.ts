/** Columns of table three but its total, with the share of applications that come from each. */
export const applicants = [
  ['person', 0.8],
  ['company', 0.12],
  ['research', 0.005],
  ['charity', 0.01],
  ['legal', 0.05],
  ['otherBody', 0.015],
] as const;

export type Applicant = (typeof applicants)[number][0];

/** A number for each kind of applicant. */
export type ByApplicant = Readonly<Record<Applicant, number>>;

export function byApplicant(numberOf: (applicant: Applicant) => number): Record<Applicant, number> {
  return {
    person: numberOf('person'),
    company: numberOf('company'),
    research: numberOf('research'),
    charity: numberOf('charity'),
    legal: numberOf('legal'),
    otherBody: numberOf('otherBody'),
  };
}

export const noApplicants: ByApplicant = byApplicant(() => 0);
