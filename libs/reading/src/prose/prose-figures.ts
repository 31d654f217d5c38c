import type { Document, Section } from '@gongkai/report';
import { channelFigures } from './channels.ts';
import { interpretationFigures } from './interpretations.ts';
import { processingFeeFigures } from './processing-fee.ts';
import { proposalFigures } from './proposals.ts';
import { requestFigures } from './requests.ts';
import { reviewFigures } from './reviews.ts';
import { sentencesOf, type Subject } from './sentences.ts';
import type { ProseFigure } from './statement-of.ts';

/** Every figure that the sentences of a report give, as often as they give it, in reading order within each family. */
export function sentenceFigures(document: Document, sections: readonly Section[], subject: Subject): ProseFigure[] {
  const sentences = sentencesOf(document, sections, subject);
  return [
    ...channelFigures(sentences),
    ...interpretationFigures(sentences),
    ...proposalFigures(sentences),
    ...requestFigures(sentences),
    ...reviewFigures(sentences),
    ...processingFeeFigures(sentences),
  ];
}
