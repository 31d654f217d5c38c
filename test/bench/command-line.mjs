import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.mjs';

// How long `gongkai read` takes as a whole process beside a Node program that does nothing, in the same run.
// Aim: at most 300 ms more.

const runs = 15;
const command = new URL('../../apps/api/bin/gongkai.mjs', import.meta.url).pathname;
if (!existsSync(new URL('../../dist/api/gongkai.js', import.meta.url))) {
  throw new Error('dist/api/gongkai.js is missing: run `npm run build` first');
}

/** @param {string[]} args */
function milliseconds(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(status)}`);
  return performance.now() - start;
}

const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
try {
  const file = join(folder, 'report.html');
  const sections = [
    '总体情况',
    '主动公开政府信息情况',
    '收到和处理政府信息公开申请情况',
    '政府信息公开行政复议、行政诉讼情况',
    '存在的主要问题及改进情况',
    '其他需要报告的事项',
  ];
  const headings = sections.map((words, i) => `<p>${'一二三四五六'[i] ?? ''}、${words}</p>`).join('');
  writeFileSync(file, `<html><body><p>示例县示例局2023年政府信息公开工作年度报告</p>${headings}</body></html>`);
  const empty = [];
  const reading = [];
  for (let i = 0; i < runs; i++) {
    empty.push(milliseconds(['-e', '0']));
    reading.push(milliseconds([command, 'read', file, '--json']));
  }
  const [floor, read] = [median(empty), median(reading)];
  console.log(`empty Node program  ${floor.toFixed(0)} ms (median of ${String(runs)})`);
  console.log(`gongkai read --json ${read.toFixed(0)} ms (median of ${String(runs)})`);
  console.log(
    `difference          ${(read - floor).toFixed(0)} ms, ${(read / floor).toFixed(1)} × the empty program; aim ≤ 300 ms more`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
