import { ofCellsPrintedOtherwise } from './cells-printed-otherwise.ts';
import { ofFaultyCounty, ofSoundCounty } from './county-reports.ts';
import { ofHandReports } from './hand-reports.ts';
import { ofLinesOutOfForm } from './lines-out-of-form.ts';
import type { MadeDocument } from './made-document.ts';
import { ofOtherDocuments } from './other-documents.ts';
import { ofOtherPrograms } from './other-programs.ts';
import { ofOurWriters } from './our-writers.ts';
import { ofPortals } from './portal-pages.ts';
import { ofProgramsByHand } from './programs-by-hand.ts';
import { ofThePublishedTwin } from './published-twin.ts';
import { ofSingleFilePages } from './single-file-pages.ts';
import { ofStatistics } from './statistics-form.ts';
import { ofTablesOutOfForm } from './tables-out-of-form.ts';
import { ofTextByHand } from './text-by-hand.ts';
import { ofUnreadableFiles } from './unreadable-files.ts';
import { ofWordByHand } from './word-by-hand.ts';
import { ofOddCharacters } from './odd-characters.ts';
import { ofProseByHand } from './prose-by-hand.ts';
import { ofResavedByHand } from './resaved-by-hand.ts';
import { ofSheetsByHand } from './sheets-by-hand.ts';
import { ofTablesTakenApart } from './tables-taken-apart.ts';
import { ofTextByPrograms } from './text-by-programs.ts';
import { ofWordLayouts } from './word-layouts.ts';
import { ofWorkbooks } from './workbooks.ts';
import { ofWorkbooksByHand } from './workbooks-by-hand.ts';

/** Every document that is made here. What no maker names was written by hand. */
export const made: readonly MadeDocument[] = [
  ...ofThePublishedTwin,
  ...ofOurWriters,
  ...ofOtherPrograms,
  ...ofWorkbooks,
  ...ofSoundCounty,
  ...ofFaultyCounty,
  ...ofStatistics,
  ...ofHandReports,
  ...ofPortals,
  ...ofSingleFilePages,
  ...ofTextByHand,
  ...ofWordByHand,
  ...ofWorkbooksByHand,
  ...ofProgramsByHand,
  ...ofResavedByHand,
  ...ofCellsPrintedOtherwise,
  ...ofTablesOutOfForm,
  ...ofLinesOutOfForm,
  ...ofOddCharacters,
  ...ofProseByHand,
  ...ofSheetsByHand,
  ...ofTablesTakenApart,
  ...ofTextByPrograms,
  ...ofWordLayouts,
  ...ofUnreadableFiles,
  ...ofOtherDocuments,
];
