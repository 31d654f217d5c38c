import { indicatorOf, type Cell, type CellKind, type Code, type Text } from '@gongkai/report';

/** Why a figure carries no exact number. */
export type ObstacleKind = Exclude<CellKind, 'number'> | 'absent';

/** A figure that stands in the way of an exact comparison; `text` is what is printed there. */
export interface Obstacle {
  readonly code: Code;
  readonly kind: ObstacleKind;
  readonly text: string;
}

const words: Readonly<Record<ObstacleKind, Text>> = {
  absent: { zh: '未载明', en: 'not in the report' },
  blank: { zh: '空白', en: 'blank' },
  notApplicable: { zh: '填为不适用', en: 'marked not applicable' },
  approximate: { zh: '为约数', en: 'approximate' },
  unreadable: { zh: '不能识读', en: 'unreadable' },
};

/** More names than this are counted rather than listed. */
const listed = 3;

/** The figures among `codes` that carry no exact number. Blank, not applicable and unread are never taken for zero. */
export function obstaclesAmong(
  { figures }: { readonly figures: Readonly<Record<Code, Cell>> },
  codes: readonly Code[],
): Obstacle[] {
  return codes.flatMap((code): Obstacle[] => {
    const figure = figures[code];
    if (figure === undefined) return [{ code, kind: 'absent', text: '' }];
    if (figure.cell !== 'number') return [{ code, kind: figure.cell, text: figure.text }];
    return figure.value === null ? [{ code, kind: 'unreadable', text: figure.text }] : [];
  });
}

/** The obstacles in words, kind by kind, each figure by its label and with what is printed. */
export function reasonOf(obstacles: readonly Obstacle[]): Text {
  const kinds = [...new Set(obstacles.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const those = obstacles.filter((obstacle) => obstacle.kind === kind);
    const more = those.length - listed;
    const zh = those.slice(0, listed).map(({ code, text }) => named(indicatorOf(code).label.zh, text, '「」（）'));
    const en = those.slice(0, listed).map(({ code, text }) => named(indicatorOf(code).label.en, text, '“”()'));
    return {
      zh: `${zh.join('')}${more > 0 ? `等${those.length}项` : ''}${words[kind].zh}`,
      en: `${en.join(', ')}${more > 0 ? ` and ${more} more` : ''} ${words[kind].en}`,
    };
  });
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

/** A label in quotes with the printed text behind it; `marks` are the two quotes and the two brackets. */
function named(label: string, text: string, marks: string): string {
  const [open, close, left, right] = marks;
  const printed = text === '' ? '' : `${right === ')' ? ' ' : ''}${left}${text}${right}`;
  return `${open}${label}${close}${printed}`;
}
