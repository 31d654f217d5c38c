// Everything that is measured, one after the other; each compares itself with an empty Node program in the same run.
for (const measured of ['command-line', 'start']) {
  console.log(`\n── ${measured} ──`);
  await import(`./${measured}.mjs`);
}
