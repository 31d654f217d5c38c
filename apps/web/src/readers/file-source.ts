import { countyPacket, publishedPacket } from '@gongkai/contracts';
import { asRead } from './as-read.ts';
import type { CountySource } from './county-source.ts';
import { keepAddresses } from './publications.ts';
import { onlyPublished } from './readers.ts';

/** The figures that lie in the file itself. */
function enclosed() {
  const json: unknown = JSON.parse(document.getElementById('county')?.textContent ?? 'null');
  return keepAddresses(onlyPublished ? asRead(publishedPacket.parse(json)) : countyPacket.parse(json));
}
let packet: ReturnType<typeof enclosed> | undefined;
const opened = () => (packet ??= enclosed());

export const fileSource: CountySource = {
  regions: async () => [opened().region],
  county: async () => opened(),
};
