import type { Code } from '../figure.ts';
import type { FormEdition } from './edition.ts';
import type { Form } from './form.ts';
import { form2014 } from './form-2014.ts';
import { form2019 } from './form-2019.ts';
import { form2021 } from './form-2021.ts';
import type { Indicator } from './indicator.ts';

/** The editions the product can read, newest first. */
export const forms: readonly Form[] = [form2021, form2019, form2014];

/** The form of an edition; null where the edition is not known. */
export function formOf(edition: FormEdition | null): Form | null {
  return forms.find((form) => form.edition === edition) ?? null;
}

/** Every figure of every edition once; the newest edition's wording wins. */
export const indicators: readonly Indicator[] = [
  ...new Map(
    [...forms].reverse().flatMap((form) => form.indicators.map((indicator) => [indicator.code, indicator] as const)),
  ).values(),
];

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/**
 * The figure of that code.
 * @throws {UnknownCode} for a code no edition has
 */
export function indicatorOf(code: Code): Indicator {
  const indicator = byCode.get(code);
  if (indicator === undefined) throw new UnknownCode(code);
  return indicator;
}

/** A code that no edition of the form has. */
export class UnknownCode extends Error {
  constructor(readonly code: string) {
    super(`No figure has the code "${code}"; docs/vocabulary.md lists all codes`);
    this.name = 'UnknownCode';
  }
}
