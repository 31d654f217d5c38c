// @ts-check
// Loaded into the server before its own code: on a full disk its log cannot be written, which must not end it; what it
// serves can still be read.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
