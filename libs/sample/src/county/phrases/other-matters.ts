import type { Speaker } from './speaker.ts';

/** A matter of section six with its sub-heading. */
export interface OtherMatter {
  readonly heading: string;
  readonly say: (speaker: Speaker) => string;
}

/** What reports add in section six beside fee and proposals. */
export const otherMatters: readonly [OtherMatter, ...OtherMatter[]] = [
  {
    heading: '落实年度政务公开要点情况',
    say: ({ self, topics }) => `${self}把要点任务拆成清单，${topics[0]}、${topics[1]}两项提前完成，其余按序时推进。`,
  },
  {
    heading: '政务公开工作创新情况',
    say: ({ topics }) => `试行${topics[2]}“一码通看”，扫码即可看到政策、流程和进度，群众反映方便。`,
  },
  {
    heading: '政策解读与回应情况',
    say: ({ topics, self }) => `${self}请经办人走进直播间讲${topics[3]}，现场回答提问，回放长期保留。`,
  },
  {
    heading: '重点领域公开情况',
    say: ({ topics }) => `${topics[1]}资金的分配依据、发放标准和结果全部上墙上网，接受乡邻监督。`,
  },
  {
    heading: '公众参与情况',
    say: ({ topics, self }) => `${self}就${topics[0]}办了一场开放日，居民代表看流程、提意见，采纳情况已经回告。`,
  },
  {
    heading: '上级考核反馈问题整改情况',
    say: ({ topics }) => `对考核指出的${topics[2]}栏目空白问题，补齐内容并回看三个月，没有反弹。`,
  },
  {
    heading: '政务新媒体管理情况',
    say: ({ self, topics }) => `${self}对账号实行备案管理，${topics[3]}类留言由业务股室直接回复，回复记录逐条留存。`,
  },
  {
    heading: '公开队伍建设情况',
    say: ({ topics }) => `新进人员先跟班学习，再独立办理公开业务；${topics[1]}条线的信息员实行结对帮带。`,
  },
  {
    heading: '政民互动情况',
    say: ({ self, topics }) => `${self}定期汇总来信中关于${topics[0]}的建议，能办的马上办，办不了的讲清缘由。`,
  },
  {
    heading: '其他事项',
    say: ({ self }) => `除上述内容外，${self}没有其他需要说明的情况。`,
  },
];
