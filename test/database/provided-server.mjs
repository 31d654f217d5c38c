// @ts-check

/**
 * The server the setup has started for this run, kept for the teardown; none when it was given one.
 * @type {{ server?: { url: string, stop(): Promise<void> } }}
 */
export const provided = {};
