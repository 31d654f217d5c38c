import { readdirSync, readFileSync } from 'node:fs';
import { baseCompile } from '@intlify/message-compiler';

const source = new URL('..', import.meta.url);

interface Messages {
  readonly [name: string]: string | Messages;
}

function flat(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, message]) => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof message === 'string' ? [[key, message] satisfies [string, string]] : flat(message, key);
  });
}
const fileNames = (lang: string) => readdirSync(new URL(`messages/${lang}/`, source)).sort();
/** The messages of one file of a language. */
function messagesIn(lang: string, file: string): Map<string, string> {
  const parsed: Messages = JSON.parse(readFileSync(new URL(`messages/${lang}/${file}`, source), 'utf8'));
  return new Map(flat(parsed));
}
const messagesOf = (lang: string) => new Map(fileNames(lang).flatMap((file) => [...messagesIn(lang, file)]));
const zh = messagesOf('zh-CN');
const en = messagesOf('en');

/** Everything in the sources that could name a message: texts in quotes, and starts of templates. */
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|vue)$/.test(name) && !name.endsWith('.spec.ts'))
  .map((name) => readFileSync(new URL(name, source), 'utf8'))
  .join('\n');
const quoted = new Set([...code.matchAll(/'([\w.]+)'/g)].map((match) => match[1] ?? ''));
const templates = [...code.matchAll(/`((?:[a-zA-Z]+\.)+)\$\{/g)].map((match) => match[1] ?? '');
/** Starts of names of other things: codes of figures, storage, groups of the navigation. */
const namesNoMessage = /^(?:gongkai|nav|requests|review|disclosure)\./;
/** Names made by a rule: the title of three leading bodies. */
const byRule = (key: string) => /Leaders$/.test(key);

/** Group of those that stand for others of the same name. */
const otherwise = 'published.';

describe('the messages', () => {
  it('are the same in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
  });

  it('stand in the same files in both languages, each once', () => {
    expect(fileNames('en')).toEqual(fileNames('zh-CN'));
    for (const lang of ['zh-CN', 'en']) {
      const groups = fileNames(lang).flatMap((file) => {
        const names = [...messagesIn(lang, file).keys()].map((key) => key.split('.')[0]);
        return [...new Set(names)];
      });
      expect(groups.sort()).toEqual([...new Set(groups)].sort());
    }
    for (const file of fileNames('en')) {
      expect([...messagesIn('en', file).keys()].sort()).toEqual([...messagesIn('zh-CN', file).keys()].sort());
    }
  });

  it('that read otherwise where only published figures are shown stand for others, with the same to fill in', () => {
    for (const words of [zh, en]) {
      for (const [key, message] of words) {
        if (!key.startsWith(otherwise)) continue;
        const own = words.get(key.slice(otherwise.length));
        expect({ key, own }).toEqual({ key, own: expect.any(String) });
        expect((message.match(/\{\w+\}/g) ?? []).filter((named) => own?.includes(named) !== true)).toEqual([]);
      }
    }
  });

  it('are all used', () => {
    const unused = [...zh.keys()].filter(
      (key) =>
        !key.startsWith(otherwise) &&
        !quoted.has(key) &&
        !templates.some((start) => key.startsWith(start)) &&
        !byRule(key),
    );
    expect(unused).toEqual([]);
  });

  it('exist wherever the sources name one', () => {
    const named = [...code.matchAll(/\b(?:t|counted)\(\s*'([\w.]+)'|\bkey: '((?:\w+\.)+\w+)'/g)]
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((key) => /^(?:[a-z]\w*\.)/.test(key) && !/^(?:channels|proposals|requests|review|text)\.\w+$/.test(key));
    const missing = named.filter((key) => !zh.has(key) && ![...zh.keys()].some((known) => known.startsWith(`${key}.`)));
    expect(named.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('exist for every template of a name', () => {
    const groups = templates.filter((start) => /^[a-z]/.test(start));
    const empty = groups.filter((start) => ![...zh.keys()].some((key) => key.startsWith(start)));
    expect(empty.filter((start) => !namesNoMessage.test(start))).toEqual([]);
  });

  it('take the same words to fill in, in both languages', () => {
    const named = (message = '') =>
      [...new Set(Array.from(message.matchAll(/\{(\w+)\}/g), (match) => match[1]))].sort();
    for (const [key, message] of zh) expect({ key, named: named(en.get(key)) }).toEqual({ key, named: named(message) });
  });

  it('compile', () => {
    const errors: string[] = [];
    for (const message of [...zh.values(), ...en.values()]) {
      baseCompile(message, { jit: true, onError: (error) => errors.push(`${message}: ${error.message}`) });
    }
    expect(errors).toEqual([]);
  });

  it('in Chinese have no English but names of formats', () => {
    const english = [...zh].filter(([, message]) =>
      /[A-Za-z]{2,}/.test(
        message
          .replace(/\{\w+\}/g, '')
          .replace(/\b(?:CSV|PNG|SVG|SHA|Word|WPS|PDF|docx?|wps|xlsx?|et|html|txt|zip|JSON)\b/g, ''),
      ),
    );
    expect(english).toEqual([]);
  });

  it('in English have no Chinese', () => {
    expect([...en].filter(([, message]) => /[\u3000-\u9fff\uff00-\uffef]/.test(message))).toEqual([]);
  });
});
