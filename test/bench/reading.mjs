import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { median } from './median.mjs';
import { bundled } from './reading/bundle.mjs';

// How long reading takes beside what others do with the same files, in the same run and turn by turn:
// .docx with all checks beside mammoth and cheerio, which only make a web page of it and look through its tables (aim: ten
// times as fast); .html beside parse5 alone (aim: half its pace); .pdf beside `pdftotext -layout` (aim: a third of its
// pace); and how time grows with length.

const { rooms, remove } = await bundled();
const { check, longReport, randomReport, read, seeded, toDocx, toHtml, toPdf, toText } = rooms;
const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);

/** @param {Uint8Array} bytes */
async function readAndCheck(bytes) {
  const { report, document } = await read(bytes);
  if (report === null || document === null) throw new Error('not read');
  return check({ report, document });
}

/**
 * Median milliseconds of ours and of another, taken in turn.
 * @param {number} rounds
 * @param {() => unknown} ours
 * @param {() => unknown} other
 */
async function inTurn(rounds, ours, other) {
  /** @type {[number[], number[]]} */
  const times = [[], []];
  const time = async (/** @type {() => unknown} */ work, /** @type {number[]} */ into) => {
    const began = performance.now();
    await work();
    into.push(performance.now() - began);
  };
  for (let i = 0; i < 5; i++) await Promise.all([ours(), other()]);
  for (let i = 0; i < rounds; i++) {
    await time(ours, times[0]);
    await time(other, times[1]);
  }
  return { ours: median(times[0]), other: median(times[1]) };
}

/**
 * @param {string} what
 * @param {{ ours: number, other: number }} times
 * @param {string} aim
 */
function say(what, { ours, other }, aim) {
  const pace = (other / ours).toFixed(2);
  console.log(`${what.padEnd(54)} ${ours.toFixed(2)} ms beside ${other.toFixed(2)} ms: ${pace} × its pace; aim ${aim}`);
}

const contents = Array.from({ length: 20 }, (_, i) => randomReport(seeded(i)).content);
/** @template T @param {readonly T[]} all @returns {() => T} the next one at each call */
function around(all) {
  let i = 0;
  return () => {
    const next = all[i++ % all.length];
    if (next === undefined) throw new Error('nothing to go around');
    return next;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
try {
  const docx = contents.map((content) => toDocx(content));
  const [ourWord, theirWord] = [around(docx), around(docx)];
  const word = await inTurn(
    60,
    () => readAndCheck(ourWord()),
    async () => {
      const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(theirWord()) });
      return load(value)('td')
        .map((_, cell) => load(cell).text())
        .get();
    },
  );
  say('.docx and all checks beside mammoth + cheerio', word, '≥ 10');

  const pages = contents.map((content) => toHtml(content));
  const [ourPage, theirPage] = [around(pages.map(utf8)), around(pages)];
  say(
    '.html beside parse5 alone',
    await inTurn(
      100,
      () => read(ourPage()),
      () => parse(theirPage()),
    ),
    '≥ 0.5',
  );

  const file = join(folder, 'report.pdf');
  const pdf = toPdf(contents[0] ?? longReport(1));
  writeFileSync(file, pdf);
  const printed = await inTurn(
    9,
    () => read(pdf),
    () => spawnSync('pdftotext', ['-layout', file, '-'], { stdio: 'ignore' }),
  );
  say('.pdf beside pdftotext -layout (a process of its own)', printed, '≥ 0.33');

  // A PDF of more than 500 pages is refused, and ours has fewer lines a page: no report is that long.
  console.log('\nHow time grows with length (median ms, and per page beside 10 pages):');
  for (const [format, make, sizes] of /** @type {const} */ ([
    ['.txt', (/** @type {number} */ n) => utf8(toText(longReport(n))), [10, 100, 1000]],
    ['.docx', (/** @type {number} */ n) => toDocx(longReport(n)), [10, 100, 1000]],
    ['.html', (/** @type {number} */ n) => utf8(toHtml(longReport(n))), [10, 100, 1000]],
    ['.pdf', (/** @type {number} */ n) => toPdf(longReport(n)), [10, 50, 200]],
  ])) {
    const measured = [];
    for (const size of sizes) {
      const bytes = make(size);
      const rounds = size > 100 ? 1 : 5;
      const times = [];
      for (let i = 0; i < rounds; i++) {
        const began = performance.now();
        const { status } = await read(bytes);
        if (status !== 'read') throw new Error(`${format} of ${String(size)} pages: ${status}`);
        times.push(performance.now() - began);
      }
      measured.push({ size, time: median(times) });
    }
    const perPage = (measured[0]?.time ?? 0) / (measured[0]?.size ?? 1);
    const line = measured.map(
      ({ size, time }) => `${String(size)} pages ${time.toFixed(0)} ms (${(time / size / perPage).toFixed(2)})`,
    );
    console.log(`${format.padEnd(6)} ${line.join(' · ')}`);
  }
} finally {
  rmSync(folder, { recursive: true });
  remove();
}
