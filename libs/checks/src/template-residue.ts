import type { Finding, Report, SectionNumber } from '@gongkai/report';
import { blankBookmarks } from './blank-bookmarks.ts';
import type { ReportCheck, Subject } from './check.ts';
import { found, holds, wording } from './outcome.ts';
import { defaultSeriesName, textResidues } from './residues.ts';

/** A default category (类别 1) alone is in nearly every chart and says nothing. */
export const templateResidue: ReportCheck = {
  code: 'template-residue',
  name: { zh: '模板残留', en: 'Residue of a template' },
  sentence: {
    zh: '没有模板残留：未填写的网址、占位符、填写说明、图表的默认系列名。',
    en: 'Nothing is left of a template: addresses and placeholders not filled in, instructions, default names of chart series.',
  },
  basis: {
    zh: '审核惯例：发布前清除模板文字',
    en: 'Practice of reviewers: the words of a template are removed before publication',
  },
  severity: 'notice',
  example: {
    holds: {
      given: { zh: '第一部分写“样本局按要求编制。”', en: 'Section one says “样本局按要求编制。”' },
      says: { zh: '没有发现模板残留', en: 'Nothing is left of a template' },
    },
    finding: {
      given: { zh: '第一部分写“XX局按要求编制。”', en: 'Section one says “XX局按要求编制。”' },
      says: { zh: '“XX”：占位符未替换', en: '“XX”: a placeholder that was not replaced' },
    },
  },
  run: (subject) => {
    const residues = [...inText(subject), ...inCharts(subject)];
    const message = { zh: '没有发现模板残留', en: 'Nothing is left of a template' };
    return residues.length > 0 ? residues : [holds({ check: templateResidue }, message)];
  },
};

function inText({ report, document }: Subject): Finding[] {
  const text = blankBookmarks(document.text);
  return textResidues
    .flatMap(({ pattern, what }) => [...text.matchAll(pattern)].map((match) => ({ match, what })))
    .sort((a, b) => a.match.index - b.match.index)
    .map(({ match, what }) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const left = wording({ kind: 'sentence', section: sectionAt(report, start), start, end });
      return found(
        { check: templateResidue, left },
        {
          zh: `“${match[0]}”：${what.zh}`,
          en: `“${match[0]}”: ${what.en}`,
        },
      );
    });
}

function inCharts({ document }: Subject): Finding[] {
  return document.blocks.flatMap((block) =>
    block.kind !== 'chart'
      ? []
      : block.series.flatMap(({ name, points }, series) => {
          if (!defaultSeriesName.test(name)) return [];
          const empty = points.every(({ text }) => text.trim() === '');
          const left = wording({ kind: 'chart', chart: block.chart, series, point: 0 });
          return [
            found(
              { check: templateResidue, left },
              {
                zh: `图表中有默认系列名“${name.trim()}”${empty ? '，没有数值' : ''}`,
                en: `The chart has a series with the default name “${name.trim()}”${empty ? ' and no value' : ''}`,
              },
            ),
          ];
        }),
  );
}

function sectionAt({ sections }: Report, offset: number): SectionNumber | null {
  return sections.find(({ start, end }) => start <= offset && offset < end)?.number ?? null;
}
