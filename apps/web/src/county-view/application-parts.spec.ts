import { formOf } from '@gongkai/report';
import {
  applicantKinds,
  applicantRows,
  applicationParts,
  cameParts,
  forwardPart,
  outcomeGroups,
  partOfNode,
  reasonRows,
} from './application-parts.ts';
import { packetOf } from './packet-of.ts';

const packet = packetOf(1, [{ agency: 1, year: 2023, figures: { 'requests.received.total': 1 } }]);

describe('the parts of the page of applications', () => {
  it('take every row of the total column of table three once, but for its own total', () => {
    const codes = [...cameParts, ...outcomeGroups, forwardPart].flatMap((part) => part.codes);
    const onForm = (formOf('2021')?.indicators ?? [])
      .map(({ code }) => code)
      .filter((code) => /^requests\..*\.total$/.test(code) && code !== 'requests.total.total');
    expect(codes.filter((code) => onForm.includes(code)).sort()).toEqual(onForm.sort());
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('have a key each, by which the address names them', () => {
    const keys = applicationParts(packet, 2023).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('take kinds of applicant apart as the form does', () => {
    expect(applicantKinds.flatMap(({ codes }) => codes)).toEqual(applicantRows.flatMap(({ codes }) => codes));
    expect(applicantKinds.map(({ codes }) => codes.length)).toEqual([1, 5]);
  });

  it('ask for the rows of the forms that were handed in', () => {
    const rows = reasonRows(packet, 2023);
    expect(rows).toHaveLength(19);
    expect(rows[6]).toEqual({
      key: 'enforcementFiles',
      group: 'refused',
      codes: ['requests.refused.enforcementFiles.total'],
    });
    expect(reasonRows(packet, 2019)).toEqual([]);
  });

  it.each([
    ['other', 'otherOutcome'],
    ['refused', 'refused'],
    ['carriedForward', 'carriedForward'],
    ['handled', undefined],
  ])('node %s of the flow is part %s', (node, key) => {
    expect(partOfNode(node)?.key).toBe(key);
  });
});
