import { seeded } from '@gongkai/sample';

/** A whole number from 0 up to `below`. */
export type Draw = (below: number) => number;

export function drawOf(seed: number): Draw {
  const random = seeded(seed);
  return (below) => Math.floor(random() * below);
}

const digits = /[0-9]+/g;
const selves = ['我局', '我镇', '本单位', '我中心', '我街道'];
const marks: Readonly<Record<string, string>> = { '，': '、', '；': '。', '、': '，' };

/** What a clerk makes of a sentence that is taken over: other numbers and years, another name for the body, other marks. */
export function adapted(sentence: string, name: string, draw: Draw): string {
  const self = draw(2) === 0 ? name : (selves[draw(selves.length)] ?? name);
  return sentence
    .replaceAll(digits, () => String(1 + draw(3000)))
    .replaceAll(/我局|我镇|我街道|我中心|本单位|示例县[\p{Script=Han}]{1,8}(?:局|镇人民政府|街道办事处)/gu, self)
    .replaceAll(/[，；、]/g, (mark) => (draw(4) === 0 ? (marks[mark] ?? mark) : mark));
}

/** The sentence with something put in: close to what it was, and no longer the same. */
export function edited(sentence: string, draw: Draw): string {
  const at = 1 + draw(Math.max(1, sentence.length - 1));
  const words = ['进一步', '按时', '逐项', '会同有关股室', '尽量'];
  return `${sentence.slice(0, at)}${words[draw(words.length)] ?? ''}${sentence.slice(at)}`;
}
