// @ts-check
import { fileURLToPath } from 'node:url';
import { install, isInstalled } from '../apps/launcher/src/install.mjs';
import { nodeTooOld } from '../apps/launcher/src/node-version.mjs';
import { provideRequirements } from './run/requirements.mjs';
import { steps } from './run/steps.mjs';
import { sum, totalsLine, totalsOfStep } from './run/totals.mjs';
/** @import { Step, Run } from './run/steps.mjs' */
/** @import { Totals } from './run/totals.mjs' */

const checkout = fileURLToPath(new URL('..', import.meta.url));
const stopping = stopOnSignals();
const refusal = nodeTooOld(process.versions.node);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}

/** @type {Step[]} */
const preparation = [
  { name: 'packages', run: installPackages },
  { name: 'what the tests need from the machine', run: async () => totalsOfStep(provideRequirements(console.log)) },
];

/** @type {{ line: string, totals: Totals }[]} */
const done = [];
for (const step of [...preparation, ...steps]) {
  if (stopping.aborted) break;
  console.log(`\n── ${step.name} ──`);
  const began = Date.now();
  const totals = await step.run({ checkout, stopping }).catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    return totalsOfStep(false);
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6);
  done.push({ totals, line: `${totals.failed === 0 ? '✓' : '✗'} ${seconds} s  ${step.name}` });
}

console.log(`\n${done.map(({ line }) => line).join('\n')}`);
if (stopping.aborted) console.log('✗ stopped before the end');
const totals = sum(done.map(({ totals }) => totals));
console.log(totalsLine(totals));
process.exitCode = totals.failed === 0 && !stopping.aborted ? 0 : 1;

/** @param {Run} run */
async function installPackages({ checkout, stopping }) {
  if (!(await isInstalled(checkout))) await install(checkout, { signal: stopping });
  return totalsOfStep(true);
}

function stopOnSignals() {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => controller.abort());
  return controller.signal;
}
