import type { CountyPacket } from '@gongkai/contracts';
import { asks } from '@gongkai/figures';
import type { Code } from '@gongkai/report';

/**
 * Why a year has no number of some figures at all: no report of the county, or of those bodies (未报); forms that ask for none of the
 * figures (表式未列); or reports that do not state them (未载).
 * @param figures none: figures that every form asks for
 */
export function missingYear(
  { reports }: Pick<CountyPacket, 'reports'>,
  year: string,
  agencies: readonly number[] | null,
  figures: readonly Code[],
): 'unreported' | 'notAsked' | 'absent' {
  const those = reports.filter(
    ({ year: each, agencyId }) => String(each) === year && (agencies === null || agencies.includes(agencyId)),
  );
  if (those.length === 0) return 'unreported';
  const asked = those.some(({ figures: { form } }) => figures.length === 0 || figures.some((code) => asks(form, code)));
  return asked ? 'absent' : 'notAsked';
}
