import type { AgencyKind } from '@gongkai/report';

/**
 * Bodies that answer to the level above them (垂直管理、双重管理), by the end of their names. County offices of central or
 * provincial administrations; a list, because nothing in the form of a name tells them from a county's own.
 */
const verticalEnds = [
  '税务局',
  '气象局',
  '海关',
  '烟草专卖局',
  '邮政管理局',
  '消防救援大队',
  '消防救援局',
  '调查队',
  '金融监督管理支局',
  '金融监管支局',
  '海事处',
  '地震监测中心站',
  '出入境边防检查站',
] as const;

/** The first rule that fits says the kind. */
const rules: readonly (readonly [AgencyKind, RegExp])[] = [
  ['vertical', new RegExp(`(?:${verticalEnds.join('|')})$`)],
  // 市生态环境局某县分局: offices of a prefecture's bureau.
  ['vertical', /(?:生态环境|自然资源|公路|公路管理|住房公积金).*(?:分局|管理部)$/],
  ['subdistrict', /街道(?:办事处|办)?$/],
  ['town', /(?:镇|乡|苏木)(?:人民政府|政府)?$/],
  // 开发区管委会 is no department though it ends like a commission.
  ['other', /(?:区|园|城|基地).*管理?委(?:员会|会)?$/],
  ['department', /(?:局|委员会|委|办公室|厅|科)$/],
];

/** The kind of body that a name sounds like; `other` where no rule fits. A guess, to be shown as one. */
export function agencyKindOf(name: string): AgencyKind {
  const bare = name.normalize('NFKC').replace(/\s+/g, '');
  return rules.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'other';
}

/** Words by which lists name a kind. */
const words: Readonly<Record<AgencyKind, readonly string[]>> = {
  department: ['部门', '政府部门', '县直部门', '政府工作部门', '县直单位', 'department'],
  town: ['乡镇', '镇', '乡', '乡（镇）', '乡镇政府', 'town'],
  subdistrict: ['街道', '街道办', '街道办事处', 'subdistrict'],
  vertical: ['垂管', '垂直管理', '垂管单位', '垂直管理单位', '垂管部门', '双管单位', '驻县单位', 'vertical'],
  other: ['其他', '其它', '其他单位', '事业单位', '直属事业单位', 'other'],
};

/** The kind a list states in a word of its own; null for a word that is none of ours. */
export function statedKind(word: string): AgencyKind | null {
  const bare = word.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const kinds: readonly AgencyKind[] = ['department', 'town', 'subdistrict', 'vertical', 'other'];
  return kinds.find((kind) => words[kind].some((known) => known.normalize('NFKC') === bare)) ?? null;
}
