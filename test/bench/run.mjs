// Everything that is measured, one after the other; each beside a floor or a peer in the same run.
for (const measured of ['command-line', 'reading', 'checks', 'start', 'pages']) {
  console.log(`\n── ${measured} ──`);
  await import(`./${measured}.mjs`);
}
