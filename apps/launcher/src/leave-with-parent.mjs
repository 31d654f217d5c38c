// @ts-check
// Loaded into a process before its own code: when the launcher is killed without a chance to stop its children, the channel
// between the two closes, and the process ends itself, with what it has started, instead of going on for ever.

/** What an orderly end may take. Milliseconds. */
const patience = 10_000;

process.on('disconnect', () => {
  setTimeout(() => process.exit(1), patience).unref();
  try {
    // The launcher gives each a group of its own.
    process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGTERM');
  } catch {
    process.kill(process.pid, 'SIGTERM');
  }
});
// Listening to it would keep a program alive that has nothing left to do.
process.channel?.unref();
