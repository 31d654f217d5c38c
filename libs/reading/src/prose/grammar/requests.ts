import type { Code } from '@gongkai/report';
import type { Family, Pattern } from './pattern.ts';

/** What a number of applications is. */
export interface KindOfNumber extends Pattern {
  /** Null: none of the figures. */
  readonly code: Code | null;
  /** The wording leaves open which figure it is. */
  readonly rivals?: readonly Code[];
}

/** Tested on the clause of a number of cases. */
export const kindsOfNumber: Family<KindOfNumber> = {
  name: 'numbers of applications',
  effect: 'The number is that figure of what the text says of applications.',
  section: 'one',
  patterns: [
    {
      name: 'carried over into the next year',
      code: null,
      pattern: /结转(?:至|到|入)?(?:下|次|明|来)|转(?:至|到|入)(?:下|次)一?年|结转(?:至|到|入)20/,
      examples: [
        [
          '新收公开申请3件，办结2件，结转下年度1件。',
          { 'text.requests.received': '3', 'text.requests.concluded': '2' },
        ],
      ],
      counterExamples: [],
    },
    {
      name: 'carried over from last year',
      code: 'text.requests.carriedIn',
      pattern:
        /[上往去]一?年度?(?:底|末)?(?:申请)?(?:未办结)?结转|结转(?:的)?(?:自)?[上往去]一?年|20\d\d年度?结转(?![至到入])/,
      examples: [
        ['共收到公开申请24件，结转上年度2件。', { 'text.requests.received': '24', 'text.requests.carriedIn': '2' }],
        ['本年新收公开申请5件，2022年结转1件。', { 'text.requests.received': '5', 'text.requests.carriedIn': '1' }],
        [
          '共办理公开申请3件，其中上年结转1、本年新收2。',
          { 'text.requests.received': '2', 'text.requests.carriedIn': '1' },
        ],
      ],
      counterExamples: [
        [
          '收到公开申请12件（含上年结转2件）。',
          'the number before includes it and is not sure to be what was newly received',
          { 'text.requests.received': '12?', 'text.requests.carriedIn': '2' },
        ],
      ],
    },
    {
      name: 'received and concluded at once',
      code: 'text.requests.received',
      pattern: /(?:收到|受理|接收|新收)(?:并|且)/,
      examples: [['全年收到并办结公开申请5件。', { 'text.requests.received': '5' }]],
      counterExamples: [],
    },
    {
      name: 'outcomes that have no figure',
      code: null,
      pattern: /部分公开|不予|无法提供|其他处理|撤回|撤销|补正|告知|转办|延期|超期|逾期|正在|尚未|咨询|收费/,
      examples: [['收到公开申请6件，部分公开2件，不予公开1件。', { 'text.requests.received': '6' }]],
      counterExamples: [],
    },
    {
      name: 'granted',
      code: 'text.requests.granted',
      pattern: /(?<!不)予以公开|同意公开|主动告知公开/,
      examples: [['受理公开申请5件，予以公开3件。', { 'text.requests.received': '5', 'text.requests.granted': '3' }]],
      counterExamples: [['收到公开申请5件，不予公开1件。', 'refused', { 'text.requests.received': '5' }]],
    },
    {
      name: 'concluded',
      code: 'text.requests.concluded',
      pattern: /办结|答复|办理完|办复/,
      examples: [
        ['收到公开申请14件，已办结12件。', { 'text.requests.received': '14', 'text.requests.concluded': '12' }],
      ],
      counterExamples: [],
    },
    {
      name: 'received',
      code: 'text.requests.received',
      pattern: /收到|新收|受理|接收|接到|收取|收件|收悉|新增/,
      examples: [
        ['全年收到政府信息公开申请12件。', { 'text.requests.received': '12' }],
        ['本年度受理政府信息公开申请171条。', { 'text.requests.received': '171' }],
        ['全年共接收公开申请2次。', { 'text.requests.received': '2' }],
        ['全年收到2件政府信息公开申请。', { 'text.requests.received': '2' }],
        ['全年收到公开申请（含转办）2件。', { 'text.requests.received': '2' }],
        ['（二）依申请公开\n全年收到申请2件，均已答复。', { 'text.requests.received': '2' }],
        ['（二）依申请公开\n全年收到2件，均已答复。', { 'text.requests.received': '2?' }],
        [
          '共受理公开申请12件，其中新收10件，上年结转2件。',
          { 'text.requests.received': '10', 'text.requests.carriedIn': '2' },
        ],
      ],
      counterExamples: [
        ['受理行政许可申请300件，公开许可结果。', 'applications for something else'],
        ['收到公开申请9件，其中网上申请5件、信函申请4件。', 'parts', { 'text.requests.received': '9' }],
      ],
    },
    {
      name: 'handled',
      code: 'text.requests.received',
      rivals: ['text.requests.received', 'text.requests.concluded'],
      pattern: /办理|处理|处置/,
      examples: [['全年办理政府信息公开申请7件。', { 'text.requests.received': '7?' }]],
      counterExamples: [],
    },
    {
      name: 'disclosed on request',
      code: 'text.requests.received',
      rivals: ['text.requests.received', 'text.requests.granted'],
      pattern: /依申请公开/,
      examples: [['全年依申请公开政府信息4件。', { 'text.requests.received': '4?' }]],
      counterExamples: [
        ['制发公文30件，其中主动公开13件、依申请公开17件。', 'an attribute of documents'],
        ['主动公开文件13件、依申请公开17件。', 'an attribute of documents'],
        ['依申请公开文件17件、主动公开13件。', 'an attribute of documents'],
      ],
    },
    {
      name: 'applications without a verb',
      code: 'text.requests.received',
      rivals: ['text.requests.received', 'text.requests.concluded'],
      pattern: /申请/,
      examples: [['全年公开申请7件。', { 'text.requests.received': '7?' }]],
      counterExamples: [],
    },
  ],
};

/** Tested on the clause of a number and on what a wording of none says. */
export const otherApplications: Family = {
  name: 'other applications',
  effect: 'The applications are not for information: not read.',
  section: 'one',
  patterns: [
    {
      name: 'permits, aid, reviews',
      pattern:
        /(?:许可|审批|登记|救助|救济|低保|补贴|补助|保障|贷款|仲裁|复议|诉讼|执行|注册|备案|职称|专利|退税|援助|入党|理赔|认定|信访|调解)[^，。；]{0,6}申请/,
      examples: [['受理工伤认定申请58件，公开认定结果。', {}]],
      counterExamples: [],
    },
  ],
};

/** Tested on the clause of a number. */
export const partsOfApplications: Family = {
  name: 'parts of the applications',
  effect: 'The number counts those of one way or of one kind of applicant: beside the whole not read, alone inferred.',
  section: 'one',
  patterns: [
    {
      name: 'by way',
      pattern:
        /(?:网络|网上|线上|在线|信函|信件|邮寄|书面|邮件|当面|现场|传真|平台)(?:渠道|方式|途径)?(?:提交|提出|收到|接收|的)?(?:公开)?(?:申请)?\s?$/,
      examples: [
        ['收到公开申请9件，其中网络申请5件，当面申请4件。', { 'text.requests.received': '9' }],
        ['收到公开申请9件，网上申请5件，当面申请4件。', { 'text.requests.received': '9' }],
      ],
      counterExamples: [
        [
          '收到群众通过网络、信函等方式提出的公开申请9件。',
          'several ways together are all',
          { 'text.requests.received': '9' },
        ],
      ],
    },
    {
      name: 'by applicant',
      pattern:
        /(?<![、和])(?:自然人|公民|个人|法人|企业|机构|社会组织)(?:提出|提交|的)?(?:政府)?(?:信息)?(?:公开)?(?:申请)?\s?$/,
      examples: [['收到公开申请9件，自然人申请8件，企业申请1件。', { 'text.requests.received': '9' }]],
      counterExamples: [
        ['收到公民、法人和其他组织的公开申请9件。', 'all applicants', { 'text.requests.received': '9' }],
      ],
    },
  ],
};

/** Tested on a sentence without a number of applications. */
export const noApplications: Family = {
  name: 'no applications, in words',
  effect: 'A stated zero of applications received.',
  section: 'one',
  patterns: [
    {
      name: 'none received',
      pattern:
        /(?<!如|若|对)(?:未|没有|没|无)(?:曾|有)?(?:收到|接到|受理|接收|收|存在|出现|发生|产生|办理)(?:过|到)?[^，。；\d]{0,40}?申请/,
      examples: [
        ['全年未收到政府信息公开申请。', { 'text.requests.received': '0' }],
        ['本年度没有接到依申请公开的申请。', { 'text.requests.received': '0' }],
        ['全年未收到公民、法人和其他组织的信息公开申请。', { 'text.requests.received': '0' }],
        ['年内并未存在依申请公开的申请事项。', { 'text.requests.received': '0' }],
        ['未收到公民、法人或其他组织通过任何形式提出的政府信息公开申请。', { 'text.requests.received': '0' }],
        [
          '未收到政府信息公开申请、行政复议和行政诉讼。',
          { 'text.requests.received': '0', 'text.reconsiderations': '0', 'text.litigations': '0' },
        ],
      ],
      counterExamples: [
        [
          '未发生因政府信息公开申请提起的行政复议。',
          'a review because of applications',
          { 'text.reconsiderations': '0' },
        ],
        ['未发生政府信息公开申请引发的行政诉讼。', 'a suit because of applications', { 'text.litigations': '0' }],
        ['未出现依申请公开逾期答复的情况。', 'what did not become of applications'],
        ['未收到因公开引起的复议申请。', 'no application for information', { 'text.reconsiderations': '0' }],
        ['如未收到申请，应当说明。', 'a condition'],
        ['未收到信函申请，网上收到公开申请3件。', 'one way only', { 'text.requests.received': '3?' }],
        ['未受理逾期的公开申请。', 'a kind of applications'],
        ['上半年未收到公开申请。', 'half a year'],
      ],
    },
    {
      name: 'there were none',
      pattern: /(?:没有|无)(?:人|群众|公民|任何)?[^，。；\d]{0,10}?(?:依申请|信息公开申请|公开申请|提出申请|申请公开)/,
      examples: [
        ['本年度无依申请公开事项。', { 'text.requests.received': '0' }],
        ['全年没有公开申请。', { 'text.requests.received': '0' }],
        ['全年无人向本局提出信息公开申请。', { 'text.requests.received': '0' }],
      ],
      counterExamples: [['没有逾期答复的公开申请。', 'a kind of applications']],
    },
    {
      name: 'they number zero',
      pattern: /申请[^，。；\d]{0,8}?(?:为\s?0(?![\d.])|为零|零件)/,
      examples: [['政府信息公开申请数量为0。', { 'text.requests.received': '0' }]],
      counterExamples: [],
    },
  ],
};

/** Tested on the wording of none and on what follows it up to the next mark or 和. */
export const notAllApplications: Family = {
  name: 'a zero of some applications only',
  effect: 'The zero is not one of all applications: not read.',
  section: 'one',
  patterns: [
    {
      name: 'kinds of them',
      pattern:
        /不予|逾期|超期|延期|超时|投诉|引起|引发|复议|诉讼|拒绝|收费|结转|重复|不当|虚假|无理|未答复|未办|涉密|敏感|疑难|复杂|批量/,
      examples: [['没有超期未答复的公开申请。', {}]],
      counterExamples: [],
    },
    {
      name: 'what became of them',
      pattern: /[现生在到有无]因|针对|提起|导致|举报|败诉|纠纷|争议|问题|违规|不及时|不规范|不服|费/,
      examples: [
        ['未发生因政府信息公开申请提起的行政复议。', { 'text.reconsiderations': '0' }],
        ['没有针对公开申请答复的举报。', {}],
        ['本年度未产生政府信息公开申请费用。', {}],
      ],
      counterExamples: [['未收到公开申请，未出现违规问题。', 'another clause', { 'text.requests.received': '0' }]],
    },
    {
      name: 'one way',
      pattern: /^[^、等各任何]{0,30}(?:网络|网上|线上|信函|信件|邮寄|书面|邮件|当面|现场|传真)[^、等各任何]{0,20}$/,
      examples: [['未收到当面提交的公开申请，网上收到公开申请3件。', { 'text.requests.received': '3?' }]],
      counterExamples: [['未收到通过信函、网络等方式提出的公开申请。', 'every way', { 'text.requests.received': '0' }]],
    },
  ],
};
