// @ts-check
/** @import { Bilingual } from './bilingual.mjs' */

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** A step that ends sooner is announced only once, by its end. Milliseconds. */
const worthAnnouncing = 2000;

/**
 * Says what is being done: one line a step with its seconds, and on a terminal a line that lives meanwhile.
 * @param {{ write(text: string): unknown, isTTY?: boolean }} out
 */
export function progressOn(out) {
  /** @param {Bilingual} said */
  const oneLine = (said) => `${said.zh} · ${said.en}`;
  return {
    /** @param {Bilingual} said */
    say(said) {
      out.write(`${said.zh}\n${said.en}\n`);
    },
    /**
     * Runs one step and prints its line when it is over, whether it succeeded or not.
     * @template T
     * @param {Bilingual} said
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    async step(said, work) {
      const began = Date.now();
      const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
      const live = liveLine(out, () => `${oneLine(said)} … ${seconds()} s`);
      try {
        const made = await work();
        live.end(`✓ ${oneLine(said)} ${seconds()} s\n`);
        return made;
      } catch (error) {
        live.end(`✗ ${oneLine(said)} ${seconds()} s\n`);
        throw error;
      }
    },
  };
}

/**
 * @param {{ write(text: string): unknown, isTTY?: boolean }} out
 * @param {() => string} text
 */
function liveLine(out, text) {
  let frame = 0;
  const timer = out.isTTY
    ? setInterval(() => out.write(`\r\x1b[2K${frames[frame++ % frames.length]} ${text()}`), 120)
    : setTimeout(() => out.write(`  ${text()}\n`), worthAnnouncing);
  return {
    /** @param {string} last */
    end(last) {
      clearInterval(timer);
      out.write(out.isTTY ? `\r\x1b[2K${last}` : last);
    },
  };
}
