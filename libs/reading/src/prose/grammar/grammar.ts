import { channelNames } from './channel-names.ts';
import { disclosing, information, leadingIn, otherThings, parts, sums, whatAccountsPublish } from './disclosure.ts';
import { interpretations, kindsOfInterpretation } from './interpretations.ts';
import { aboutBefore, aboutBehind, nothingCounted, partOfANumber } from './numbers.ts';
import type { Family } from './pattern.ts';
import { noFee, tariffs } from './processing-fee.ts';
import { allAnswered, kindsOfProposal, noProposals } from './proposals.ts';
import {
  kindsOfNumber,
  noApplications,
  notAllApplications,
  otherApplications,
  partsOfApplications,
} from './requests.ts';
import { noReviews, outcomesOfReviews } from './reviews.ts';
import {
  bodiesBelow,
  comparisons,
  grownOverYears,
  leadingTimes,
  longTimes,
  otherBodies,
  plans,
  rates,
  theBodyItself,
  timesOfItsOwn,
  upToNow,
} from './times.ts';

/** Every family of the grammar of prose, by what its wordings are about. */
export const grammar: readonly { readonly subject: string; readonly families: readonly Family[] }[] = [
  { subject: 'Numbers', families: [aboutBefore, aboutBehind, partOfANumber, nothingCounted] },
  {
    subject: 'Whose number, and of which year',
    families: [
      leadingTimes,
      longTimes,
      timesOfItsOwn,
      grownOverYears,
      upToNow,
      comparisons,
      rates,
      plans,
      otherBodies,
      theBodyItself,
      bodiesBelow,
    ],
  },
  {
    subject: 'Disclosure',
    families: [channelNames, leadingIn, disclosing, information, whatAccountsPublish, parts, sums, otherThings],
  },
  { subject: 'Explanations of policies', families: [interpretations, kindsOfInterpretation] },
  {
    subject: 'Applications',
    families: [kindsOfNumber, partsOfApplications, otherApplications, noApplications, notAllApplications],
  },
  { subject: 'Reconsideration and litigation', families: [noReviews, outcomesOfReviews] },
  { subject: 'Proposals', families: [kindsOfProposal, allAnswered, noProposals] },
  { subject: 'Processing fee', families: [noFee, tariffs] },
];
