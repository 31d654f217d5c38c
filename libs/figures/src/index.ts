export {
  reportOf,
  reportsOf,
  spanOf,
  yearsOf,
  type AgencyId,
  type CountyFigures,
  type CountyReport,
} from './county.ts';
export { headline, sum, type Sum } from './sum.ts';
export { rollUp, rollUpByAgency, rollUpByYear, type AgencySum, type RollUp, type RollUpRow } from './roll-up.ts';
export { NotSummable } from './not-summable.ts';
export { compareRollUps, type Disagreement } from './compare-roll-ups.ts';
export { confirmedValue, type ChannelFigure, type Missing } from './channel-figure.ts';
export { channelSplit, newMediaOf, type ChannelSplit } from './channel-split.ts';
export { websiteShare, type Share } from './website-share.ts';
export { changeOnYear, type Change } from './change-on-year.ts';
export { completeness, type Completeness } from './completeness.ts';
export { channelsByAgency, channelsOverYears } from './channel-series.ts';
export { proposalsByAgency, proposalsOverYears } from './proposal-series.ts';
