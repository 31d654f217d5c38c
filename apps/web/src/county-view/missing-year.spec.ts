import type { CountyPacket } from '@gongkai/contracts';
import { missingYear } from './missing-year.ts';
import { packetOf } from './packet-of.ts';

type Report = CountyPacket['reports'][number];
const of2014 = (report: Report): Report => ({ ...report, figures: { ...report.figures, form: '2014' } });
const { reports } = packetOf(2, [
  { agency: 1, year: 2017 },
  { agency: 1, year: 2022 },
]);
const packet = { reports: reports.map((report) => (report.year === 2017 ? of2014(report) : report)) };

describe('a year without a number', () => {
  it.each([
    ['no report of the county', '2021', null, ['proposals.total'], 'unreported'],
    ['no report of the body', '2022', [2], ['proposals.total'], 'unreported'],
    ['a report that does not state it', '2022', null, ['proposals.total'], 'absent'],
    ['a report whose form does not ask for it', '2017', null, ['requests.total.total'], 'notAsked'],
    ['a report whose form asks for one of them', '2017', null, ['requests.total.total', 'channels.website'], 'absent'],
    ['a report, of what every form asks for', '2017', [1], [], 'absent'],
  ] as const)('says so of %s', (_, year, agencies, figures, why) => {
    expect(missingYear(packet, year, agencies, figures)).toBe(why);
  });
});
