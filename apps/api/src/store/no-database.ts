/** The database cannot be found or is not ready to be worked on; says what to do. */
export class NoDatabase extends Error {
  override readonly name = 'NoDatabase';
}
