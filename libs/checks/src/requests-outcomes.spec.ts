import { expectExample } from '../test/expect-example.ts';
import { validReport, withFigures } from '../test/valid-report.ts';
import { requestsOutcomes } from './requests-outcomes.ts';

const valid = validReport();
const codesOf = (column: string) =>
  Object.keys(valid.report.figures).filter((code) => code.startsWith('requests.') && code.endsWith(`.${column}`));
const changed = (code: string, by: number) =>
  withFigures(valid, { [code]: { value: (valid.report.figures[code]?.value ?? 0) + by } });

describe('requests-outcomes', () => {
  it('says what its example tells', () => {
    const ofPersons = (total: number) =>
      withFigures(valid, {
        ...Object.fromEntries(codesOf('person').map((code) => [code, { value: 0 }])),
        'requests.granted.person': { value: 3 },
        'requests.partlyGranted.person': { value: 1 },
        'requests.total.person': { value: total },
      });
    expectExample(requestsOutcomes, ofPersons(4), ofPersons(5));
  });

  it('holds once for each of the seven columns of a valid report', () => {
    expect(requestsOutcomes.run(valid).map(({ outcome }) => outcome)).toEqual(Array(7).fill('holds'));
  });

  it.each([
    'requests.granted.person',
    'requests.partlyGranted.person',
    'requests.refused.stateSecret.person',
    'requests.refused.administrativeQuery.person',
    'requests.unavailable.notHeld.person',
    'requests.unprocessed.confirmation.person',
    'requests.other.other.person',
    'requests.total.person',
  ])('finds that the column no longer adds up when %s is one too many', (code) => {
    const findings = requestsOutcomes.run(changed(code, 1)).filter(({ outcome }) => outcome === 'finding');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.cells).toContain('requests.total.person');
    expect(findings[0]?.cells).toHaveLength(22);
    expect(findings[0]?.message.zh).toMatch(/「三、（七）总计·自然人」\d+，相差1$/);
  });

  it('names the figures that are not zero and counts the others', () => {
    const zeros = Object.fromEntries(
      Object.keys(valid.report.figures)
        .filter((code) => code.startsWith('requests.'))
        .map((code) => [code, { value: 0 }]),
    );
    const subject = withFigures(valid, { ...zeros, 'requests.granted.legal': { value: 3 } });
    const finding = requestsOutcomes.run(subject).find(({ outcome }) => outcome === 'finding');
    expect(finding?.message.zh).toBe(
      '「三、（一）予以公开·法律服务机构」3＋其余20项0＝3，「三、（七）总计·法律服务机构」0，相差3',
    );
    expect(finding?.message.en).toBe(
      '“3 (1) Granted · Legal service providers” 3 + 20 others 0 = 3; ' +
        '“3 (7) Total of outcomes · Legal service providers” 0; difference 3',
    );
  });

  it('says of a column without any outcome that all are zero', () => {
    const zeros = Object.fromEntries(codesOf('legal').map((code) => [code, { value: 0 }]));
    const messages = requestsOutcomes.run(withFigures(valid, zeros)).map(({ message }) => message);
    expect(messages).toContainEqual({
      zh: '21项都是0，「三、（七）总计·法律服务机构」0，相符',
      en: '21 figures, all 0; “3 (7) Total of outcomes · Legal service providers” 0; they agree',
    });
  });
});
