import { z } from 'zod';
import { formEdition } from './report.ts';

/** The figures of a report as they cross the wire. */
export const packedFigures = z.object({
  form: formEdition,
  values: z.array(z.int()).describe('In the order of the form’s figures; counts in their unit, money in fen'),
  states: z
    .string()
    .describe(
      'One letter a figure: n number, b blank, s not applicable, a approximate, u unreadable, - absent; capitals are inferred and not confirmed. Corrections are in it',
    ),
});
