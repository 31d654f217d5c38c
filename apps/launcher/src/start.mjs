// @ts-check
import { nodeTooOld } from './node-version.mjs';

// Nothing else is imported before this check, so that an old Node gets a sentence instead of a syntax error.
const refusal = nodeTooOld(process.versions.node);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
const { launch } = await import('./launch.mjs');
process.exit(await launch());
