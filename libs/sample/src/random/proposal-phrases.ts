import type { Phrase } from './phrase.ts';

/** Proposals a body answered in a year, 件. */
export interface ProposalCounts {
  readonly npc: number;
  readonly cppcc: number;
}

/** Ways in which reports state the proposals they handled. */
export const proposalPhrases: readonly [(counts: ProposalCounts) => Phrase, ...((counts: ProposalCounts) => Phrase)[]] =
  [
    ({ npc, cppcc }) => ({
      text: `全年承办县人大代表建议${npc}件、县政协委员提案${cppcc}件，办理结果已在政府网站公布。`,
      figures: { 'proposals.npc': npc, 'proposals.cppcc': cppcc },
    }),
    ({ npc, cppcc }) => ({
      text: `本单位承办代表建议、委员提案共${npc + cppcc}件，其中人大代表建议${npc}件，政协委员提案${cppcc}件，均已按期办复完毕。`,
      figures: {
        'proposals.total': npc + cppcc,
        'proposals.npc': npc,
        'proposals.cppcc': cppcc,
        'proposals.answered': npc + cppcc,
      },
    }),
    ({ npc, cppcc }) => ({
      text: `共办理人大代表建议、政协提案${npc + cppcc}件，全部按时办复。`,
      figures: { 'proposals.total': npc + cppcc, 'proposals.answered': npc + cppcc },
    }),
    ({ npc, cppcc }) => ({
      text: `办理县人大代表建议${npc}件、县政协提案${cppcc}件，合计${npc + cppcc}件。未承办省级、市级建议提案。`,
      figures: { 'proposals.npc': npc, 'proposals.cppcc': cppcc, 'proposals.total': npc + cppcc },
    }),
  ];
