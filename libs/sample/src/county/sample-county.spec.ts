import { strFromU8, unzipSync } from 'fflate';
import { wordsOf } from '../spec/pdf-text.ts';
import { agencies } from './agencies.ts';
import { clock, cycleOf } from './calendar.ts';
import { expectedTotals } from './expected-totals.ts';
import { sampleFormats } from './file-format.ts';
import { sampleCounty, type SampleDocument } from './sample-county.ts';

const county = sampleCounty();
const on = (year: number) => county.documents.filter((document) => document.year === year);
const find = (key: string, year: number) => on(year).find(({ agencyKey }) => agencyKey === key);

/** Everything a file says, its properties included. */
function words({ format, bytes }: SampleDocument): string {
  if (format === 'pdf') return wordsOf(bytes());
  if (format !== 'docx' && format !== 'xlsx') return new TextDecoder().decode(bytes());
  const texts = Object.entries(unzipSync(bytes())).filter(([path]) => /(?:document|core|sheet\d+)\.xml$/.test(path));
  return texts.map(([, part]) => strFromU8(part)).join('');
}

describe('sampleCounty', () => {
  it('is the same at every call, to the byte', () => {
    const again = sampleCounty();
    expect(again.documents.map(({ fileName, receivedAt }) => [fileName, receivedAt])).toEqual(
      county.documents.map(({ fileName, receivedAt }) => [fileName, receivedAt]),
    );
    for (const index of [0, 60, 200, 375]) {
      expect(again.documents[index]?.bytes()).toEqual(county.documents[index]?.bytes());
    }
  });

  it('has the open cycle of 2025: 47 of 54 in, three of them late, seven missing', () => {
    const { years, ...counts } = expectedTotals();
    expect(counts).toEqual({
      agencies: { owing: 54, ever: 57 },
      documents: county.documents.length,
      faults: county.faults.length,
    });
    expect(
      years.map(({ year, owed, reported, late, missing, documents }) => [
        year,
        owed,
        reported,
        late,
        missing,
        documents,
      ]),
    ).toEqual([
      [2019, 55, 55, 2, 0, 55],
      [2020, 55, 55, 2, 0, 55],
      [2021, 55, 55, 2, 0, 55],
      [2022, 54, 54, 1, 0, 54],
      [2023, 53, 53, 3, 0, 54],
      [2024, 54, 54, 2, 0, 56],
      [2025, 54, 47, 3, 7, 51],
    ]);
  });

  it('has files of each format, most of them in each year, each name once', () => {
    const { years } = expectedTotals();
    for (const { byFormat, documents } of years) {
      const { xlsx, ...others } = byFormat;
      expect(Object.values(others).every((count) => count > 0)).toBe(true);
      expect(Object.values(others).reduce((a, b) => a + b, xlsx)).toBe(documents);
    }
    const counts = sampleFormats.map((format) => years.reduce((sum, { byFormat }) => sum + byFormat[format], 0));
    expect(Object.fromEntries(sampleFormats.map((format, i) => [format, counts[i]]))).toEqual({
      docx: 247,
      html: 59,
      text: 30,
      pdf: 34,
      xlsx: 10,
    });
    expect(new Set(county.documents.map(({ fileName }) => fileName)).size).toBe(county.documents.length);
  });

  it('had every file before its clock stopped, on workdays of January or a few days late', () => {
    const odd = county.documents.filter(({ receivedAt, year }) => {
      const moment = Date.parse(receivedAt);
      return moment > Date.parse(clock) || receivedAt < `${year + 1}-01-05` || receivedAt > `${year + 1}-02-10`;
    });
    expect(odd).toEqual([]);
    expect(cycleOf(2025)).toEqual({ year: 2025, handInBy: '2026-01-26', publishBy: '2026-01-31' });
  });

  it('says of every document that it is made up, at its end and, where the format has them, in its properties', () => {
    const mark = '（示例数据：本报告由程序生成，单位和数字均为虚构）';
    const sound = county.documents.filter(({ fault }) => fault === undefined);
    for (const document of sound.filter((_, i) => i % 9 === 0)) {
      expect(words(document).split(mark).length - 1).toBeGreaterThanOrEqual(document.format === 'text' ? 1 : 2);
    }
  });

  it('plants each fault once, in a report of 2022 to 2025 of its own', () => {
    const marked = county.documents.flatMap(({ fault }) => fault ?? []);
    const kinds = county.faults.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect([...marked].sort()).toEqual(kinds.filter((kind) => kind !== 'not-handed-in').sort());
    expect(county.faults.every(({ year }) => year >= 2022)).toBe(true);
    const places = county.faults.map(({ agencyKey, year }) => `${agencyKey ?? ''} ${year}`);
    expect(new Set(places).size).toBe(places.length);
    const keys = new Set(agencies.map(({ key }) => key));
    expect(county.faults.filter(({ agencyKey }) => agencyKey !== null && !keys.has(agencyKey))).toEqual([]);
  });

  it('has one report twice, the second time later and with other numbers', () => {
    const [first, second, ...others] = on(2025).filter(({ agencyKey }) => agencyKey === 'agriculture');
    expect([first?.fault, second?.fault, others]).toEqual([undefined, 'handed-in-twice', []]);
    const website = (document: SampleDocument | undefined) =>
      document?.expected().figures['channels.website']?.value ?? NaN;
    expect(website(second) - website(first)).toBe(26);
    const total = expectedTotals().years.at(-1)?.totals['channels.website'];
    const reports = on(2025).filter((document) => document !== first && document.agencyKey !== null);
    expect(total?.sum).toBe(
      reports.reduce((sum, each) => sum + (each.expected().figures['channels.website']?.value ?? 0), 0),
    );
  });

  it('has reports that their bodies corrected after they were public, and nothing of the open year is public', () => {
    const { publications } = county;
    const corrected = publications.flatMap(({ agencyKey, year, on: day }) => {
      const [first, second] = on(year).filter((document) => document.agencyKey === agencyKey);
      return second === undefined ? [] : [{ key: agencyKey, year, day, first, second }];
    });
    expect(corrected.map(({ key, year }) => `${key} ${year}`).sort()).toEqual([
      'health 2024',
      'land 2023',
      'office 2024',
    ]);
    for (const { day, first, second } of corrected) {
      expect([(first?.receivedAt ?? '') < day, day < second.receivedAt]).toEqual([true, true]);
      const [before, after] = [first, second].map((each) => each?.expected().figures['channels.website']?.value);
      expect(after).not.toBe(before);
    }
    expect(publications.every(({ year, on: day }) => year < 2025 && day > `${year + 1}-01-26`)).toBe(true);
    expect(new Set(publications.map(({ agencyKey, year }) => `${agencyKey} ${year}`)).size).toBe(publications.length);
  });

  it('has a late report and one that never came', () => {
    expect(find('government-services', 2025)).toMatchObject({ fault: 'handed-in-late' });
    expect((find('government-services', 2025)?.receivedAt ?? '') > cycleOf(2025).handInBy).toBe(true);
    expect(find('west-street', 2025)).toBeUndefined();
  });

  it('has reports of bodies to which nothing happened, handed in all the same', () => {
    const nil = county.documents.filter(({ expected }) => {
      const figures = Object.entries(expected().figures);
      const happened = figures.filter(([code]) => /^(?:requests|review)\./.test(code));
      return happened.length > 0 && happened.every(([, { value }]) => value === 0);
    });
    expect(new Set(nil.map(({ year }) => year)).size).toBe(7);
  });

  it.each([
    ['licences-counted-twice', 'licensing', 'disclosure.licences.decisions'],
    ['fees-counted-twice', 'licensing', 'disclosure.fees.amount'],
    ['penalties-counted-twice', 'city-management', 'disclosure.penalties.decisions'],
  ])('%s: states what %s states', (kind, other, code) => {
    const value = (document: SampleDocument | undefined) => document?.expected().figures[code]?.value;
    const planted = county.documents.find(({ fault }) => fault === kind);
    expect(value(planted)).toBe(value(find(other, planted?.year ?? 0)));
    expect(value(planted)).toBeGreaterThan(0);
  });

  it('has nobody in court directly over a refusal since 2024, but where that is planted', () => {
    const direct = county.documents.filter(
      ({ year, expected }) => year >= 2024 && expected().figures['review.litigation.direct.total']?.value !== 0,
    );
    expect(direct.flatMap(({ expected, fault }) => (expected().status === 'read' ? [fault] : []))).toEqual([
      'direct-litigation-on-refusal',
    ]);
  });

  it.each([
    ['same-number-as-last-year', 'labour', 2023, 'channels.website', 'channels.website', 0],
    ['same-number-as-last-year', 'labour', 2023, 'channels.wechat', 'channels.wechat', 0],
    ['carry-over-broken', 'riverside-street', 2025, 'requests.carriedForward.total', 'requests.carriedIn.total', -1],
  ])('%s: %s %i differs from the year before, %s to %s, by %i', (kind, key, year, before, now, difference) => {
    const number = (at: number, code: string) => find(key, at)?.expected().figures[code]?.value ?? NaN;
    expect(find(key, year)?.fault).toBe(kind);
    expect(number(year, now) - number(year - 1, before)).toBe(difference);
  });

  it.each([
    ['rate-against-counts', 'requests.received.total', 'requests.total.total'],
    ['persons-only-in-text', 'requests.received.total', 'requests.received.person'],
  ])('%s: has counts that differ', (kind, left, right) => {
    const figures = county.documents.find(({ fault }) => fault === kind)?.expected().figures ?? {};
    expect(figures[left]?.value).toBeGreaterThan(figures[right]?.value ?? Infinity);
  });

  it.each([
    ['heading-numbering', '（3）'],
    ['template-residue', '（具体网址）'],
    ['another-body-named', '示例县西岭镇人民政府'],
    ['placeholder-left-in', 'XX局'],
    ['section-heading-renamed', '五、下一步工作打算'],
    ['section-number-repeated', '五、其他需要报告的事项'],
    ['table-two-against-text', '全年作出行政处罚决定'],
    ['another-year-named', '2023年度各项任务'],
    ['rate-against-counts', '办结率100%'],
    ['period-is-not-the-year', '11月30日'],
    ['processing-fee-not-in-tens', '35元'],
  ])('%s: prints %s', (kind, printed) => {
    const document = county.documents.find(({ fault }) => fault === kind);
    expect(document && words(document).replaceAll(/<[^>]*>/g, '')).toContain(printed);
  });

  it.each([
    ['aspect-missing', '监督保障'],
    ['section-missing', '改进情况'],
    ['processing-fee-not-stated', '信息处理费'],
    ['contact-without-telephone', '电话：'],
  ])('%s: does not print %s', (kind, absent) => {
    const document = county.documents.find(({ fault }) => fault === kind);
    expect(document && words(document)).not.toContain(absent);
  });

  it('counts totals from its own numbers', () => {
    const year = expectedTotals().years.find((each) => each.year === 2024);
    const last = new Map(on(2024).map((document) => [document.agencyKey, document]));
    const received = [...last.values()].map(
      (document) => document.expected().figures['requests.received.total']?.value ?? 0,
    );
    expect(year?.totals['requests.received.total']).toMatchObject({
      sum: received.reduce((a, b) => a + b, 0),
      reports: 54,
      approximate: 0,
    });
    expect(year?.totals['disclosure.rules.issued']).toMatchObject({ sum: 0, reports: 51, notApplicable: 3 });
    expect(year?.totals['channels.wechat']?.approximate).toBeGreaterThan(0);
  });
});
