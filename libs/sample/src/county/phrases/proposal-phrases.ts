import type { Proposals } from '../figures/year-figures.ts';
import type { Speaker } from './speaker.ts';
import type { StatedPhrase } from './stated.ts';

type ProposalPhrase = (speaker: Speaker, proposals: Proposals) => StatedPhrase;

const parts = ({ npc, cppcc }: Proposals) => ({ 'proposals.npc': npc, 'proposals.cppcc': cppcc });
const total = ({ npc, cppcc }: Proposals) => ({ 'proposals.total': npc + cppcc });
const answered = ({ npc, cppcc }: Proposals) => ({ 'proposals.answered': npc + cppcc });

const some: readonly [ProposalPhrase, ...ProposalPhrase[]] = [
  ({ n }, { npc, cppcc }) => ({
    text: `年内承办县人大代表建议${n(npc)}件、县政协委员提案${n(cppcc)}件，答复后在政府网站集中公布。`,
    figures: parts({ npc, cppcc }),
  }),
  ({ n, self }, made) => ({
    text: `${self}承办代表建议和委员提案共${n(made.npc + made.cppcc)}件，其中人大代表建议${n(made.npc)}件、政协委员提案${n(made.cppcc)}件，均已办复。`,
    figures: { ...total(made), ...parts(made), ...answered(made) },
  }),
  ({ n, year }, made) => ({
    text: `${year}年共办理人大代表建议、政协提案${n(made.npc + made.cppcc)}件，全部按期办结。`,
    figures: { ...total(made), ...answered(made) },
  }),
  ({ n }, made) => ({
    text: `办理县人大代表建议${n(made.npc)}件、县政协提案${n(made.cppcc)}件，合计${n(made.npc + made.cppcc)}件。省级、市级建议提案没有交办。`,
    figures: { ...parts(made), ...total(made) },
  }),
  ({ n }, made) => ({
    text: `收到交办的人大代表建议、政协委员提案${n(made.npc + made.cppcc)}件，逐件明确承办人和答复时间。`,
    figures: total(made),
  }),
  ({ n, topics }, made) => ({
    text: `建议提案主要涉及${topics[1]}。全年办理人大代表建议${n(made.npc)}件、政协提案${n(made.cppcc)}件，已办复${n(made.npc + made.cppcc)}件。`,
    figures: { ...parts(made), ...answered(made) },
  }),
  ({ n, self }, made) => ({
    text: `${self}承接人大建议${n(made.npc)}件，接到政协提案${n(made.cppcc)}件，办理情况向代表、委员当面作了说明。`,
    figures: parts(made),
  }),
  ({ n }, made) => ({
    text: `两会期间交办人大代表建议和政协委员提案${n(made.npc + made.cppcc)}件（人大代表建议${n(made.npc)}件，政协委员提案${n(made.cppcc)}件），均在规定期限内答复完毕。`,
    figures: { ...total(made), ...parts(made), ...answered(made) },
  }),
  ({ n, year }, made) => ({
    text: `${year}年承办人大代表建议和政协委员提案${n(made.npc + made.cppcc)}件，办理答复随年报一并公开。`,
    figures: total(made),
  }),
  ({ n, topics }, made) => ({
    text: `代表、委员关心${topics[0]}和${topics[2]}，年内共提出由本单位承办的人大代表建议${n(made.npc)}件、政协委员提案${n(made.cppcc)}件。`,
    figures: parts(made),
  }),
];

const none: readonly [ProposalPhrase, ...ProposalPhrase[]] = [
  ({ self }) => ({ text: `${self}年内未承办人大代表建议和政协委员提案。`, figures: { 'proposals.total': 0 } }),
  ({ year }) => ({ text: `${year}年没有收到人大代表建议和政协提案。`, figures: { 'proposals.total': 0 } }),
  ({ self }) => ({
    text: `${self}全年承办人大代表建议0件、政协委员提案0件。`,
    figures: { 'proposals.npc': 0, 'proposals.cppcc': 0 },
  }),
  () => ({ text: '本年度没有承办人大代表建议和政协委员提案。', figures: { 'proposals.total': 0 } }),
];

/** Every way of saying how many proposals a body had. */
export function proposalPhrasesFor(speaker: Speaker, proposals: Proposals): StatedPhrase[] {
  const made = proposals.npc + proposals.cppcc > 0 ? some : none;
  return made.map((phrase) => phrase(speaker, proposals));
}
