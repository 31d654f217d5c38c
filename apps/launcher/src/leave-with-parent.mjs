// @ts-check
// Loaded into the server before its own code: when the launcher is killed without a chance to stop its children, the
// channel between the two closes, and the server ends itself instead of holding the port for ever.

/** What an orderly end may take. Milliseconds. */
const patience = 10_000;

process.on('disconnect', () => {
  setTimeout(() => process.exit(1), patience).unref();
  process.kill(process.pid, 'SIGTERM');
});
