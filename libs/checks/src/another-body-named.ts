import type { AgencyKind, Finding, SentencePlace } from '@gongkai/report';
import type { YearCheck } from './check.ts';
import type { BodyOfYear, CountyYear } from './county-year.ts';
import { waysToCall } from './copied/county-names.ts';
import { noProse } from './copied/section-words.ts';
import { cannotBeAssessed, found, holds, wording } from './outcome.ts';
import type { Sentence } from './prose.ts';

/** What may stand before the subject of a sentence: a number in a list, a day or year, a word of time. */
const opening =
  /^(?:[（(]?[一二三四五六七八九十\d０-９]{1,3}(?:[）)、.．]|是))?\s*(?:(?:在|截至|截止|到)?\s*[12１２]\d{3}年(?:度|以来|底|末|\d{1,2}月(?:\d{1,2}日)?)?[，,]?|(?:一年来|今年以来|全年|年内|本年度|同时|此外|另外)[，,]?)?\s*$/;
/** What a body says of its own work; a partner instructs, informs, checks, joins. */
const ownWork =
  /^[，,]?(?:\d{4}年度?[，,]?)?(?:一直|始终|也|还|均|已|共|现|能够?|高度|认真|严格|坚持|积极|深入|全面|切实|扎实|不断|持续|进一步|把|将|按照|按|根据|围绕|结合|依托|通过|主动|成立|建立|健全|完善|制定|印发了|明确|落实|强化|加强|推进|做好|开展|收到|受理|未收到|没有|共?公开|发布|公布|承担|配备|安排|以)/;
/** Bodies whose work concerns all others: others speak of it. */
const forAll = /办公室$|政府办|司法|审批|政务服务|数据|档案|保密|网信|宣传|融媒|信访|审计|财政|机关事务|监察|组织部|编/;
/** The text speaks of itself in the same sentence: then the other body is a partner in it. */
const itself = /[我本](?:局|镇|乡|街道|办|委|队|中心|单位|会|站|所|县|部门)|各(?:乡镇|镇|部门|单位)/;

/** A subject stands within so many letters of an opening. */
const longestOpening = 40;
/** By how many letters names are looked up; none is shorter. */
const lookedUpBy = 2;

interface Named {
  readonly other: BodyOfYear;
  readonly name: string;
}

interface Mention extends Named {
  readonly place: SentencePlace;
}

/** What bodies may be called, by the letters that a name begins with, the longest first. */
type Names = ReadonlyMap<string, readonly Named[]>;

export const anotherBodyNamed: YearCheck = {
  code: 'another-body-named',
  name: { zh: '留有其他单位名称', en: 'Another body’s name left in' },
  sentence: {
    zh: '第一、五部分说的是本单位的工作，句首没有写成本县其他单位（办公室、司法、审批等综合单位和同一句里的协作单位除外）。',
    en: 'Sections one and five speak of the body’s own work; no other body of the county does it (partners named beside the body, and those whose work concerns all, apart).',
  },
  basis: {
    zh: '审核惯例：借用其他单位文稿的，名称须改全',
    en: 'Practice of reviewers: where another body’s text is used, its name is changed throughout',
  },
  severity: 'notice',
  scope: 'amongBodies',
  fault: 'copied',
  example: {
    holds: {
      given: {
        zh: '甲山镇的年报写“我镇与乙溪镇共用一处查阅点”',
        en: 'The report of one town says that it shares a reading room with another',
      },
      says: { zh: '没有留下其他单位的名称', en: 'No other body’s name was left in' },
    },
    finding: {
      given: {
        zh: '甲山镇的年报写“乙溪镇坚持先审后发”',
        en: 'The report of one town says that another one reviews before it publishes',
      },
      says: {
        zh: '正文把工作写成“乙溪镇”的，本单位是示例县甲山镇人民政府',
        en: 'The text says “乙溪镇” did the work; the report is that of 示例县甲山镇人民政府',
      },
    },
  },
  runYear: (county) => {
    const names = namesIn(county);
    const outcomes = county.bodies.flatMap((body): [number, Finding[]][] =>
      body.report === null ? [] : [[body.agencyId, outcomesOf(body, body.report.prose, names)]],
    );
    return new Map(outcomes);
  },
};

function outcomesOf(body: BodyOfYear, { one, five }: NonNullable<BodyOfYear['report']>['prose'], names: Names) {
  const check = anotherBodyNamed;
  if (one.length + five.length === 0) {
    return [cannotBeAssessed({ check }, check.name, noProse)];
  }
  const own = body.names.flatMap(waysToCall);
  const itsOwn = new Set([body.agencyId, ...body.earlier.map(({ agencyId }) => agencyId)]);
  const mentions = [
    ...one.flatMap((sentence) => mentionIn(sentence, 1, own, names) ?? []),
    ...five.flatMap((sentence) => mentionIn(sentence, 5, own, names) ?? []),
  ].filter(({ other }) => !itsOwn.has(other.agencyId));
  if (mentions.length === 0) {
    return [holds({ check }, { zh: '没有留下其他单位的名称', en: 'No other body’s name was left in' })];
  }
  return [...new Set(mentions.map(({ other }) => other))].map((other) => {
    const those = mentions.filter((mention) => mention.other === other);
    const name = those[0]?.name ?? '';
    return found(
      {
        check,
        severity: peers(body.kind, other.kind) ? 'warning' : 'notice',
        left: wording(...those.map(({ place }) => place)),
      },
      {
        zh: `正文把工作写成“${name}”的，本单位是${body.names[0] ?? ''}`,
        en: `The text says “${name}” did the work; the report is that of ${body.names[0] ?? ''}`,
      },
    );
  });
}

/** Towns and sub-districts do the same work side by side and seldom for one another. */
function peers(kind: AgencyKind, other: AgencyKind): boolean {
  const local = (each: AgencyKind) => each === 'town' || each === 'subdistrict';
  return local(kind) && local(other);
}

function namesIn({ bodies }: CountyYear): Names {
  const names = new Map<string, Named[]>();
  for (const other of bodies) {
    if (other.names.some((name) => forAll.test(name))) continue;
    for (const name of other.names.flatMap(waysToCall)) {
      const first = name.slice(0, lookedUpBy);
      const those = names.get(first);
      if (those === undefined) names.set(first, [{ other, name }]);
      else those.push({ other, name });
    }
  }
  for (const those of names.values()) those.sort((a, b) => b.name.length - a.name.length);
  return names;
}

/** The body that a sentence begins with and says the work of. */
function mentionIn({ text, start }: Sentence, section: 1 | 5, own: readonly string[], names: Names): Mention | null {
  if (itself.test(text)) return null;
  for (let at = 0; at < Math.min(longestOpening, text.length); at += 1) {
    for (const named of names.get(text.slice(at, at + lookedUpBy)) ?? []) {
      const { name } = named;
      if (!text.startsWith(name, at) || !opening.test(text.slice(0, at)) || !ownWork.test(text.slice(at + name.length)))
        continue;
      // A longer name of the body itself may hold the other's: 城东街道 in 城东街道办事处.
      if (own.some((each) => text.includes(each))) continue;
      return { ...named, place: { kind: 'sentence', section, start: start + at, end: start + at + name.length } };
    }
  }
  return null;
}
