import { formOf, type Finding, type Identity, type Text } from '@gongkai/report';
import type { ReportCheck, Subject } from './check.ts';
import { compareSums } from './compare-sums.ts';
import { cannotBeAssessed } from './outcome.ts';

/**
 * One outcome for each identity of that relation in the report's form. Where the whole table is missing, or the form
 * is not known or has no such relation, one outcome stands for all.
 */
export function assessIdentities(check: ReportCheck, relation: Identity['relation'], { report }: Subject): Finding[] {
  const form = formOf(report.form);
  if (form === null) return [cannotBeAssessed({ check }, check.name, unknownForm(report.form))];
  const identities = form.identities.filter((identity) => identity.relation === relation);
  if (identities.length === 0) return [cannotBeAssessed({ check }, check.name, unknownForm(form.edition))];
  const cells = identities.flatMap(({ left, right }) => [...left, ...right]);
  if (cells.every((code) => report.figures[code] === undefined)) {
    return [cannotBeAssessed({ check, cells: [...new Set(cells)] }, check.name, tableMissing)];
  }
  return identities.map(({ left, right }) => compareSums(report, { check, left, right }));
}

const tableMissing: Text = {
  zh: '报告中没有读到这张表',
  en: 'the table was not found in the report',
};

function unknownForm(form: string | null): Text {
  return form === null
    ? { zh: '不能判定报告用的是哪一版格式', en: 'the edition of the form is not known' }
    : { zh: `${form}年版格式没有这一关系`, en: `the edition of ${form} has no such relation` };
}
