// What the measurement of reading needs of our rooms, bundled for it.
export { check } from '@gongkai/checks';
export { read } from '@gongkai/reading';
export { longReport } from './long-report.ts';
export { paragraph, randomReport, seeded, toDocx, toHtml, toPdf, toText } from '@gongkai/sample';
