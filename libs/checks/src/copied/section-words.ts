import type { Text } from '@gongkai/report';
import { longestSection } from '../prose.ts';
import type { OwnSection } from './compared-county.ts';

/** What the two sections are called in messages. */
export const sectionWords: Readonly<Record<OwnSection, Text>> = {
  one: { zh: '第一部分', en: 'Section one' },
  five: { zh: '第五部分', en: 'Section five' },
};

/** Why the prose of a section is empty. */
export const noProse: Text = {
  zh: `没有读到这一部分的文字，或者过长（${longestSection / 10_000}万字以上）`,
  en: `no text of it was found, or more than ${longestSection} letters`,
};
