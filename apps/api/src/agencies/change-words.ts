import { Refusal } from '../refusal.ts';

/** Why a change of a body is refused, and what to do. */

export function bearsIt(name: string): Refusal {
  return new Refusal('conflict', { zh: `该单位现在就叫“${name}”`, en: `The body bears the name “${name}” already` });
}

export function beganLater(name: string, day: string): Refusal {
  return new Refusal('conflict', {
    zh: `“${name}”这一名称自 ${day} 起使用，新名称不能更早；如写错，请用同一天更正`,
    en: `The name “${name}” is borne since ${day}, and a new one cannot begin before; to put it right, give the same day`,
  });
}

export const namedTwice = new Refusal('invalid', {
  zh: '同一单位列了两次；请每个前身单位只写一次',
  en: 'A body is listed twice; name each predecessor once',
});

export function continuesItself(name: string): Refusal {
  return new Refusal('conflict', {
    zh: `这样“${name}”会成为自己的前身，没有改动；请检查前身单位`,
    en: `“${name}” would continue itself, and nothing was changed; look at its predecessors`,
  });
}
