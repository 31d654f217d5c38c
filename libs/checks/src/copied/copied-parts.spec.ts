import fc from 'fast-check';
import { written } from '../../test/written.ts';
import { comparedSection, type Given } from './compared-section.ts';
import { candidates } from './candidates.ts';
import { copiedParts, sharedFingerprints } from './copied-parts.ts';
import { countyNames } from './county-names.ts';

const given: Given = { names: countyNames(['示例县甲山镇人民政府', '示例县乙溪镇人民政府']), templates: [] };
const section = (one: readonly string[]) => comparedSection(written({ one }).one, given);
/** Sentences of letters that mean nothing; those of one list share no letter with those of the other. */
const sentencesFrom = (first: number) =>
  fc
    .array(fc.integer({ min: 0, max: 1500 }), { minLength: 16, maxLength: 40 })
    .map((codes) => `${codes.map((code) => String.fromCharCode(first + code)).join('')}。`);
const texts = (first: number) => fc.array(sentencesFrom(first), { minLength: 3, maxLength: 9 });
const [own, other] = [texts(0x5000), texts(0x6000)];
const isCandidate = (left: readonly string[], right: readonly string[]) =>
  candidates([section(left).fingerprints, section(right).fingerprints], sharedFingerprints).length === 1;

describe('what was copied', () => {
  it('is found wherever three sentences stand, with another number, year, name and other marks', () => {
    fc.assert(
      fc.property(own, other, fc.nat(9), fc.nat(99_999), (mine, theirs, at, number) => {
        const source = theirs.map((text) => `我镇2023年${text}`);
        const taken = source
          .slice(0, 3)
          .map((text) => text.replace('我镇2023', `示例县甲山镇人民政府${String(number)}`).replace('。', '，'));
        const copy = mine.toSpliced(at, 0, ...taken);
        expect(isCandidate(copy, source)).toBe(true);
        expect(copiedParts(section(copy), section(source))).not.toEqual([]);
        expect(copiedParts(section(source), section(copy))).not.toEqual([]);
      }),
    );
  });

  it('is not seen in texts that have nothing, or two sentences, in common', () => {
    fc.assert(
      fc.property(texts(0x5000), fc.array(sentencesFrom(0x6000), { minLength: 5, maxLength: 9 }), (mine, theirs) => {
        const long = [...mine, ...mine.map((text) => `${text.slice(0, -1)}如期完成。`), ...theirs.slice(0, 2)];
        expect(copiedParts(section(mine), section(theirs))).toEqual([]);
        expect(copiedParts(section(long), section(theirs))).toEqual([]);
      }),
    );
  });

  it.each([
    [
      'figures alone',
      ['全年公开信息12条。', '全年解读政策文件13件。', '网站公开各类信息24条。', '召开专题会议共计4次。'],
    ],
    [
      'that nothing came in',
      ['全年未收到政府信息公开申请件。', '没有发生行政复议和行政诉讼案件。', '未收取政府信息公开处理费用。'],
    ],
    ['what is too short', ['制度健全。', '责任到人。', '公开及时。', '群众满意。']],
  ])('is not seen in %s', (_, same) => {
    expect(copiedParts(section(same), section(same))).toEqual([]);
  });
});
