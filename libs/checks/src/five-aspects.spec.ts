import { expectExample } from '../test/expect-example.ts';
import { subjectOf, validDraft, validReport } from '../test/valid-report.ts';
import { fiveAspects } from './five-aspects.ts';

/** The valid report with these lines as its whole section one. */
function saying(...lines: string[]) {
  const draft = validDraft();
  const at = (heading: string) => draft.lines.findIndex((line) => typeof line === 'string' && line.startsWith(heading));
  const [from, to] = [at('一、'), at('二、')];
  return subjectOf({ ...draft, lines: draft.lines.toSpliced(from + 1, to - from - 1, ...lines) });
}
const missingIn = (...lines: string[]) =>
  fiveAspects
    .run(saying(...lines))
    .filter(({ outcome }) => outcome === 'finding')
    .map(({ message }) => /“(.+)”/.exec(message.zh)?.[1]);

const headed = [
  '（一）主动公开情况',
  '（二）依申请公开情况',
  '（三）政府信息管理情况',
  '（四）平台建设情况',
  '（五）监督保障情况',
];

describe('five-aspects', () => {
  it('says what its example tells', () => {
    expectExample(fiveAspects, saying(...headed), saying(...headed.slice(0, 4)));
  });

  it('holds for a valid report', () => {
    expect(fiveAspects.run(validReport())).toMatchObject([{ outcome: 'holds' }]);
  });

  it.each(headed.map((heading) => [heading]))('finds that %s is missing', (heading) => {
    const [, name] = /）(.+)情况/.exec(heading) ?? [];
    expect(missingIn(...headed.filter((each) => each !== heading))).toEqual([name]);
  });

  it('finds a missing aspect although a word of it falls under another heading', () => {
    expect(missingIn(...headed.slice(0, 4), '栏目接受群众监督，年内培训两次。')).toEqual(['监督保障']);
  });

  it.each([
    [
      'numbers inside the paragraph',
      [
        '一是主动公开。发布及时。',
        '二是依申请公开。有件必答。',
        '三是政府信息管理。先审后发。',
        '四是平台建设。栏目常新。',
        '五是监督保障。定期通报。',
      ],
    ],
    ['other words in a heading', [...headed.slice(0, 4), '（五）强化组织领导和监督检查']],
    [
      'longer headings',
      [
        '1.深入推进主动公开',
        '2.规范办理依申请公开',
        '3.加强政府信息规范化管理',
        '4.抓好公开平台载体建设',
        '5.强化监督与保障',
      ],
    ],
    ['plain prose', ['全年公开信息及时，受理公开申请有专人，上网信息先作审核，网站栏目常新，年内开展培训。']],
  ])('holds for %s', (_, lines) => {
    expect(missingIn(...lines)).toEqual([]);
  });

  it('names each aspect that prose leaves out, at the heading of the section', () => {
    const findings = fiveAspects.run(saying('网站全年公开信息若干条。'));
    expect(findings.map(({ severity }) => severity)).toEqual(['notice', 'notice', 'notice']);
    expect(findings[0]?.left.places).toMatchObject([{ kind: 'sentence', section: 1 }]);
  });

  it('cannot be assessed without section one', () => {
    const { report, document } = validReport();
    const sections = report.sections.filter(({ number }) => number !== 1);
    expect(fiveAspects.run({ document, report: { ...report, sections } })).toMatchObject([
      { outcome: 'cannotBeAssessed' },
    ]);
  });
});
