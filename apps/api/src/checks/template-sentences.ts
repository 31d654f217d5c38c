import type { Document } from '@gongkai/report';

const sentence = /[^。！？；!?;]+[。！？；!?;]*/g;

/** The text of a template sentence by sentence, tables and what says nothing left out. */
export function templateSentences({ blocks, text }: Document): string[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) => text.slice(start, end).match(sentence) ?? [])
    .map((each) => each.trim())
    .filter((each) => /[\p{Letter}\p{Number}]/u.test(each));
}
