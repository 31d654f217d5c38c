import type { Agency, CountyPacket } from '@gongkai/contracts';

/** A body that was searched for, and the year of the report to show: the year in view, else the latest; null without any. */
export interface AgencyHit {
  readonly agency: Agency;
  readonly year: number | null;
}

const most = 12;

/** Bodies whose name holds every character asked for in order (县局 finds 某县某局), those that hold it in one piece first. */
export function searchAgencies(
  { agencies, reports, waiting }: Pick<CountyPacket, 'agencies' | 'reports' | 'waiting'>,
  asked: string,
  year: number | null,
): AgencyHit[] {
  const wanted = asked.replace(/\s/g, '');
  const all = [...reports, ...waiting];
  return agencies
    .filter(({ name }) => holdsInOrder(name, wanted))
    .sort((a, b) => Number(b.name.includes(wanted)) - Number(a.name.includes(wanted)))
    .slice(0, most)
    .map((agency) => {
      const own = all.filter(({ agencyId }) => agencyId === agency.id).map((report) => report.year);
      return {
        agency,
        year: own.find((candidate) => candidate === year) ?? (own.length > 0 ? Math.max(...own) : null),
      };
    });
}

function holdsInOrder(name: string, wanted: string): boolean {
  let from = 0;
  for (const character of wanted) {
    const at = name.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
