// @ts-check
/** @import { Bilingual } from './bilingual.mjs' */
/** @import { Advance } from './server-progress.mjs' */

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** A step that ends sooner is announced only once, by its end. Milliseconds. */
const worthAnnouncing = 2000;
/** Between two lines of a log that tell how far something has come. Milliseconds. */
const seldom = 5000;
/** Characters of a bar. A terminal too narrow for the line would break it, and then it could not be wiped. */
const barWidth = 16;
const lineWidth = 84;

/** @typedef {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} Out */
/** @typedef {ReturnType<typeof progressOn>} Speaker */

/**
 * Says what is being done: one line a step with its seconds, and on a terminal a line that lives meanwhile.
 * @param {Out} out
 */
export function progressOn(out) {
  return {
    /** @param {string} text as it is */
    write: (text) => void out.write(text),
    /** @param {Bilingual} said */
    say(said) {
      out.write(`${said.zh}\n${said.en}\n`);
    },
    /**
     * Runs one step and prints its line when it is over, whether it succeeded or not.
     * @template T
     * @param {Bilingual} said
     * @param {(advance: (advance: Advance) => void) => Promise<T>} work may tell how far it has come
     * @returns {Promise<T>}
     */
    async step(said, work) {
      const seconds = clock();
      const own = () => `${oneLine(said)} … ${seconds()} s`;
      let text = own;
      const live = liveLine(out, () => text());
      const within = advances(out, live, (now = own) => (text = now));
      try {
        const made = await work(within);
        live.end(`✓ ${oneLine(said)} ${seconds()} s\n`);
        return made;
      } catch (error) {
        live.end(`✗ ${oneLine(said)} ${seconds()} s\n`);
        throw error;
      }
    },
  };
}

/** @param {Bilingual} said */
const oneLine = (said) => `${said.zh} · ${said.en}`;

function clock() {
  const began = Date.now();
  return () => ((Date.now() - began) / 1000).toFixed(1);
}

/**
 * Shows how far something within a step has come: a bar on a terminal, a line now and then in a log, and one at the end.
 * @param {Out} out
 * @param {ReturnType<typeof liveLine>} live
 * @param {(text?: () => string) => void} show
 * @returns {(advance: Advance) => void}
 */
function advances(out, live, show) {
  /** @type {{ said: Bilingual, seconds: () => string } | undefined} */
  let current;
  let told = 0;
  return ({ said, done, total }) => {
    if (current?.said !== said) current = { said, seconds: clock() };
    const { seconds } = current;
    const count = `${done}/${total}`;
    if (done >= total) {
      show();
      return live.interrupt(`✓ ${oneLine(said)} ${count} ${seconds()} s\n`);
    }
    const percent = `${Math.floor((done / total) * 100)} %`;
    const drawn = (out.columns ?? lineWidth) < lineWidth ? '' : `${bar(done / total)} `;
    show(() => `${oneLine(said)} ${drawn}${count} ${percent} ${seconds()} s`);
    if (out.isTTY || Date.now() - told < seldom) return;
    told = Date.now();
    live.interrupt(`  ${oneLine(said)} ${count} ${percent}\n`);
  };
}

/** @param {number} part from 0 to 1 */
function bar(part) {
  const full = Math.floor(part * barWidth);
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}

/**
 * @param {Out} out
 * @param {() => string} text
 */
function liveLine(out, text) {
  let frame = 0;
  const timer = out.isTTY
    ? setInterval(() => out.write(`\r\x1b[2K${frames[frame++ % frames.length]} ${text()}`), 120)
    : setTimeout(() => out.write(`  ${text()}\n`), worthAnnouncing);
  /** @param {string} line */
  const interrupt = (line) => void out.write(out.isTTY ? `\r\x1b[2K${line}` : line);
  return {
    interrupt,
    /** @param {string} last */
    end(last) {
      clearInterval(timer);
      interrupt(last);
    },
  };
}
