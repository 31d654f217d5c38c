import { median } from './median.mjs';
import { bundled } from './reading/bundle.mjs';

// What checking costs beside what it rests on, in the same run: all checks of one report beside reading it (aim: a third); the
// checks of a county's year of 60 reports beside 60 times the checks of one (aim: no more); and how the checks of a year
// grow with the number of reports, up to 10,000.

const { rooms, remove } = await bundled();
const { check, checkYear, proseOf, randomReport, read, sampleCounty, seeded, toDocx } = rooms;

/** @param {() => unknown} work @returns {Promise<number>} milliseconds */
async function time(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** @param {Uint8Array} bytes */
async function subjectOf(bytes) {
  const { report, document } = await read(bytes);
  if (report === null || document === null) throw new Error('not read');
  return { report, document };
}

try {
  const files = Array.from({ length: 20 }, (_, i) => toDocx(randomReport(seeded(i)).content));
  /** @type {number[]} */
  const reading = [];
  /** @type {number[]} */
  const checking = [];
  for (let round = 0; round < 6; round += 1) {
    for (const bytes of files) {
      let subject = { report: /** @type {any} */ (null), document: /** @type {any} */ (null) };
      const read = await time(async () => (subject = await subjectOf(bytes)));
      const checked = await time(() => check(subject));
      // The first round warms the engine up.
      if (round > 0) {
        reading.push(read);
        checking.push(checked);
      }
    }
  }
  const one = median(checking);
  const share = one / median(reading);
  console.log(
    `all checks of one report ${one.toFixed(2)} ms beside ${median(reading).toFixed(2)} ms to read its .docx: ` +
      `${share.toFixed(2)} of it; aim ≤ 0.33`,
  );

  /** Sound reports of the sample and of the year before, by body. */
  const bodies = [];
  const { documents } = sampleCounty();
  const sound = (/** @type {number} */ year) =>
    documents.filter((document) => document.year === year && document.fault === undefined);
  for (const document of sound(2024)) {
    const before = sound(2023).find(({ agencyKey }) => agencyKey === document.agencyKey);
    if (before === undefined) continue;
    bodies.push({ now: await subjectOf(document.bytes()), before: await subjectOf(before.bytes()) });
  }

  /**
   * A county's year with so many bodies. From the second time round on the letters and numbers of a report are moved by so
   * much, which makes reports as long and as varied that have nothing in common with those before.
   * @param {number} count
   */
  const countyYear = (count) => ({
    year: 2024,
    templates: [],
    bodies: Array.from({ length: count }, (_, i) => {
      const { now, before } = bodies[i % bodies.length] ?? bodies[0] ?? { now: null, before: null };
      if (now === null || before === null) throw new Error('the sample has no body with two sound years');
      const turn = Math.floor(i / bodies.length);
      const moved = (/** @type {string} */ text) =>
        text.replace(/\p{Script=Han}/gu, (char) =>
          String.fromCharCode(0x4e00 + ((char.charCodeAt(0) - 0x4e00 + turn * 157) % 20_000)),
        );
      const proseIn = (/** @type {typeof now} */ { report, document }) => {
        const { one, five, problems } = proseOf(report, document);
        const all = (/** @type {typeof one} */ sentences) =>
          sentences.map((sentence) => ({ ...sentence, text: moved(sentence.text) }));
        return { one: all(one), five: all(five), problems: all(problems) };
      };
      const figuresOf = (/** @type {typeof now} */ { report }) => ({
        form: report.form,
        figures: Object.fromEntries(
          Object.entries(report.figures).map(([code, figure]) => [
            code,
            figure.value ? { ...figure, value: figure.value + turn * 11 } : figure,
          ]),
        ),
      });
      const names = [moved(now.report.agency ?? '')];
      return {
        agencyId: i + 1,
        kind: /** @type {const} */ ('department'),
        names,
        report: { ...figuresOf(now), prose: proseIn(now) },
        earlier: [
          {
            agencyId: i + 1,
            names,
            year: 2023,
            relation: /** @type {const} */ ('same'),
            figures: figuresOf(before),
            prose: proseIn(before),
          },
        ],
      };
    }),
  });

  console.log('\nThe checks of a county’s year (median ms, and per report beside 60 reports):');
  let perReport = 0;
  for (const [count, rounds] of /** @type {const} */ ([
    [60, 9],
    [600, 3],
    [10_000, 1],
  ])) {
    const times = [];
    for (let i = 0; i < rounds; i += 1) {
      // Made anew: what was prepared of a county is kept with it.
      const county = countyYear(count);
      times.push(await time(() => checkYear(county)));
    }
    const taken = median(times);
    if (count === 60) {
      perReport = taken / count;
      console.log(`60 reports ${taken.toFixed(1)} ms: ${(taken / one).toFixed(1)} × the checks of one; aim ≤ 60`);
    } else {
      console.log(`${String(count)} reports ${taken.toFixed(0)} ms (${(taken / count / perReport).toFixed(2)})`);
    }
  }
} finally {
  remove();
}
