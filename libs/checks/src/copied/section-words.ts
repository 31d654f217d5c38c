import type { Text } from '@gongkai/report';
import type { OwnSection } from './compared-county.ts';

/** What the two sections are called in messages. */
export const sectionWords: Readonly<Record<OwnSection, Text>> = {
  one: { zh: '第一部分', en: 'Section one' },
  five: { zh: '第五部分', en: 'Section five' },
};
