// What the measurement of reading needs of our rooms, bundled for it.
export { check, checkYear, proseOf } from '@gongkai/checks';
export { read } from '@gongkai/reading';
export { longReport } from './long-report.ts';
export { paragraph, randomReport, sampleCounty, seeded, toDocx, toHtml, toPdf, toText } from '@gongkai/sample';
