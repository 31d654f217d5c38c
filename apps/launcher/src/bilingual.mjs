// @ts-check

/**
 * One thing said in both languages of the product.
 * @typedef {{ zh: string, en: string }} Bilingual
 */

/** A refusal or failure whose message is meant for the person at the terminal: it says what is wrong and what to do. */
export class LauncherError extends Error {
  /**
   * @param {Bilingual} said
   * @param {string} [details] what the failing program printed, shown below the sentence
   */
  constructor(said, details = '') {
    super(`${said.zh}\n${said.en}${details && `\n${details}`}`);
    this.name = 'LauncherError';
  }
}
