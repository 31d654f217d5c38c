import type { DocumentEntry } from '@gongkai/contracts';
import { indicatorOf, type Text } from '@gongkai/report';
import type { Reread } from './reread-document.ts';
import { valueLine } from './value-changes.ts';

export type Language = keyof Text;

/** How much was read again, and how much of it changes. */
export interface Tally {
  documents: number;
  changed: number;
  values: number;
  lookAgain: number;
  left: number;
}

const outcomes: Readonly<Record<DocumentEntry['outcome'], Text>> = {
  report: { zh: '年报', en: 'report' },
  agencyUnknown: { zh: '单位不明', en: 'body unknown' },
  yearUnknown: { zh: '年份不明', en: 'year unknown' },
  notAReport: { zh: '不是年报', en: 'not a report' },
  unreadable: { zh: '无法读取', en: 'unreadable' },
  notOurs: { zh: '不是本县的', en: 'not ours' },
};
const words = {
  version: { zh: '版本', en: 'version' },
  counts: { zh: '计入', en: 'counts' },
  waits: { zh: '不计入', en: 'waits' },
  lookAgain: { zh: '请再核对', en: 'to look at again' },
  elsewhere: { zh: '数值不变，位置、说明或核查结果有变', en: 'no value; places, notes or what the checks say' },
} satisfies Record<string, Text>;

/** What reading one document again changes; nothing where nothing changes. */
export function pageOf(county: string, agency: string | null, reread: Reread, language: Language): string {
  const { entry, left, values, lookAgain } = reread;
  if (!reread.changed && left === null) return '';
  const which = [county, agency ?? '?', entry.year ?? '?', version(entry, language), `#${entry.id} ${entry.fileName}`];
  const lines = [which.filter((part) => part !== '').join(' · ')];
  if (left !== null) lines.push(`  ! ${left[language]}`);
  else {
    if (reread.outcome !== entry.outcome)
      lines.push(`  ${outcomes[entry.outcome][language]} → ${outcomes[reread.outcome][language]}`);
    if (reread.accepted !== entry.accepted) {
      const said = (accepted: boolean) => words[accepted ? 'counts' : 'waits'][language];
      lines.push(`  ${said(entry.accepted)} → ${said(reread.accepted)}`);
    }
    for (const { code, before, after } of values) {
      lines.push(`  ${code} ${indicatorOf(code).label[language]}: ${valueLine(before)} → ${valueLine(after)}`);
    }
    for (const code of lookAgain) lines.push(`  ? ${words.lookAgain[language]}: ${code}`);
    if (lines.length === 1) lines.push(`  ${words.elsewhere[language]}`);
  }
  return `${lines.join('\n')}\n`;
}

export function summaryOf(tally: Tally, applied: boolean, language: Language): string {
  const { documents, changed, values, lookAgain, left } = tally;
  const counts: Text = {
    zh: `${documents} 个文件重新读取：${changed} 个有变化，数值 ${values} 处；请再核对 ${lookAgain} 处；保持不变待人工核对 ${left} 个`,
    en: `${documents} documents read again: ${changed} change, ${values} values; ${lookAgain} to look at again; ${left} left as they are, to be looked at`,
  };
  const next: Text = applied
    ? { zh: '已写入。', en: 'Written.' }
    : { zh: '没有写入；加 --apply 写入。', en: 'Nothing was written; --apply writes it.' };
  return `${counts[language]}\n${next[language]}\n`;
}

function version({ version: number }: DocumentEntry, language: Language): string {
  return number === null ? '' : `${words.version[language]} ${number}`;
}
