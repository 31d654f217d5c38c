export {
  reportOf,
  reportsOf,
  spanOf,
  yearsOf,
  type AgencyId,
  type Correction,
  type CountyAgency,
  type CountyFigures,
  type CountyReport,
  type Predecessor,
  type SuccessionKind,
} from './county.ts';
export { owes } from './expected.ts';
export {
  bodyFigure,
  figureIn,
  type BodyFigure,
  type FigureOf,
  type NoNumber,
  type ReckonedFigure,
} from './body-figure.ts';
export { asks } from './editions.ts';
export { headline, sum, type Sum } from './sum.ts';
export { countyTotal, type CountyTotal, type TotalPart } from './county-total.ts';
export { rollUp, rollUpByAgency, rollUpByYear, type AgencySum, type RollUp, type RollUpRow } from './roll-up.ts';
export { NotSummable } from './not-summable.ts';
export { compareRollUps, type Disagreement } from './compare-roll-ups.ts';
export { confirmedValue, type ChannelFigure, type Missing } from './channel-figure.ts';
export { channelSplit, newMedia, newMediaOf, type ChannelSplit } from './channel-split.ts';
export { disclosed } from './disclosed.ts';
export { websiteAndNewMedia } from './website-and-new-media.ts';
export { shareOf, type Share, type ShareFigures } from './share-of.ts';
export { websiteShare } from './website-share.ts';
export { pooledShare, type PooledShare } from './pooled-share.ts';
export { canBeRated, leastToRank, rateOf, type Proportion } from './small-numbers.ts';
export {
  funnel,
  funnelLimits,
  type Funnel,
  type FunnelLimits,
  type FunnelPoint,
  type FunnelZone,
  type Limits,
} from './funnel.ts';
export { changeOnYear, type Change } from './change-on-year.ts';
export { changeParts, type ChangePart, type ChangeParts } from './change-parts.ts';
export type { ChangeKind, MissingIn } from './change-kind.ts';
export { changeByCode, type Amounts, type ChangeByCode } from './change-by-code.ts';
export {
  applicantParts,
  applicants,
  channelParts,
  decisionParts,
  newMediaParts,
  outcomeParts,
  outcomes,
  type Applicant,
  type FigurePart,
  type OutcomeGroup,
} from './figure-parts.ts';
export { largestMovers, type Mover, type Movers } from './largest-movers.ts';
export { distribution, percentileOf, type Distribution } from './quantiles.ts';
export { ranked, type BodyValue, type Rank } from './rank.ts';
export { amongPeers, peersOf, type AmongPeers, type Peers } from './among-peers.ts';
export { bodyLine, type BodyLine, type LineBreak, type LinePoint } from './body-line.ts';
export { carryOver, type CarryLink, type CarryOver } from './carry-over.ts';
export {
  requestsFlow,
  type FlowKey,
  type FlowLink,
  type FlowNode,
  type MissingRows,
  type RequestsFlow,
} from './requests-flow.ts';
export { completeness, type Completeness } from './completeness.ts';
export { cellCompleteness, type CellCompleteness, type CellCount } from './cell-completeness.ts';
export { channelsByAgency, channelsOverYears } from './channel-series.ts';
export { proposalsByAgency, proposalsOverYears } from './proposal-series.ts';
export {
  figureRows,
  isUnder,
  type FigureFilter,
  type FigureRow,
  type FigureStanding,
  type FigureState,
  type VersionedReport,
} from './figure-rows.ts';
