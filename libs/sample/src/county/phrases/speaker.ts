import type { Random } from '../../random/draw.ts';

/** Who writes a report, and how numbers are written in it. */
export interface Speaker {
  /** The body's full name in that year. */
  readonly name: string;
  /** 我局, 我镇, 本单位. */
  readonly self: string;
  /** Name of its account: 示例教育. */
  readonly account: string;
  readonly year: number;
  /** What the body works on, as its sentences name it. */
  readonly topics: readonly [string, string, string, string];
  /** A number as this report prints it. */
  readonly n: (number: number) => string;
  readonly random: Random;
}

/** 我局, 我镇, 我街道 and what else a body calls itself. */
export function selfOf(name: string, plain: boolean): string {
  if (plain) return '本单位';
  if (name.endsWith('镇人民政府')) return '我镇';
  if (name.endsWith('街道办事处')) return '我街道';
  if (name.endsWith('局') || name.endsWith('分局')) return '我局';
  if (name.endsWith('中心')) return '我中心';
  return '本单位';
}

/** 示例教育体育 from 示例县教育和体育局. */
export function accountOf(name: string): string {
  const short = name
    .replace(/^国家税务总局|^示例市/, '')
    .replace(/示例县人民政府(?=.)/, '示例县')
    .replace(/示例县分局$/, '')
    .replace(/(?:人民政府|办事处|管理委员会|联合社|服务中心|发展中心|管理局|局|中心|大队)$/, '')
    .replace(/示例县/, '')
    .replace('广播电视', '广电')
    .replace(/和/g, '');
  return `示例${short.slice(0, 4)}`;
}
