import type { CountyPacket } from '@gongkai/contracts';
import { indicators } from '@gongkai/report';

/** What a page is of, as its address says it: names in place of numbers and codes. */
export interface PageFact {
  readonly fact: 'county' | 'year' | 'span' | 'agency' | 'bodies' | 'figures';
  readonly value: string;
}

type Query = Readonly<Record<string, unknown>>;

export function pageFacts(packet: CountyPacket, year: number, query: Query, language: 'zh' | 'en'): PageFact[] {
  const stop = language === 'en' ? ', ' : '、';
  const asked = (name: string): string[] => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? value.split(',') : [];
  };
  const names = new Map(packet.agencies.map(({ id, name }) => [String(id), name]));
  const labels = new Map(indicators.map(({ code, label }) => [code, label[language]]));
  const listed = (ids: readonly string[], known: ReadonlyMap<string, string>) =>
    ids.flatMap((id) => known.get(id) ?? []).join(stop);
  const span = [...asked('from').slice(0, 1), ...asked('to').slice(0, 1)].join('–');
  const facts: PageFact[] = [
    { fact: 'county', value: packet.region.name },
    { fact: 'year', value: String(year) },
    { fact: 'span', value: span },
    { fact: 'agency', value: listed(asked('agency'), names) },
    { fact: 'bodies', value: listed(asked('bodies'), names) },
    { fact: 'figures', value: listed(asked('figures'), labels) },
  ];
  return facts.filter(({ value }) => value !== '');
}
