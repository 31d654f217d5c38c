import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, isBuilt } from './build.mjs';

const makesEverything = `
  const fs = require('node:fs');
  for (const file of ['dist/api/main.js', 'dist/web/index.html']) {
    fs.mkdirSync(require('node:path').dirname(file), { recursive: true });
    fs.writeFileSync(file, '');
  }`;

describe('a build', () => {
  let checkout: string;
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(checkout, file)), { recursive: true });
    writeFileSync(join(checkout, file), content);
  };
  /** A checkout small enough for a test: its build command is this script. */
  const building = (script: string) => {
    write('node_modules/nx/package.json', '{"bin":{"nx":"nx.js"}}');
    write('node_modules/nx/nx.js', script);
  };
  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'gongkai-build-'));
    for (const file of [
      'apps/api/main.ts',
      'libs/report/index.ts',
      'package-lock.json',
      'tsconfig.base.json',
      'nx.json',
    ]) {
      write(file, file);
    }
  });
  afterEach(() => rmSync(checkout, { recursive: true }));

  it('is needed in a fresh clone and not again after it was made', async () => {
    building(makesEverything);
    expect(await isBuilt(checkout)).toBe(false);
    await build(checkout);
    expect(await isBuilt(checkout)).toBe(true);
  });

  it.each([
    ['a changed source', () => write('libs/report/index.ts', 'changed')],
    ['a new source', () => write('libs/report/new.ts', '')],
    [
      'a renamed source',
      () => (rmSync(join(checkout, 'apps/api/main.ts')), write('apps/api/other.ts', 'apps/api/main.ts')),
    ],
    ['a changed lock file', () => write('package-lock.json', 'changed')],
    ['a lost page', () => rmSync(join(checkout, 'dist/web/index.html'))],
    ['a lost server', () => rmSync(join(checkout, 'dist/api/main.js'))],
  ])('is needed again after %s', async (_, change) => {
    building(makesEverything);
    await build(checkout);
    change();
    expect(await isBuilt(checkout)).toBe(false);
  });

  it('that fails shows what it printed', async () => {
    building('console.error("error TS2304: Cannot find name"); process.exit(1)');
    await expect(build(checkout)).rejects.toThrow(/The build failed[\s\S]*error TS2304/);
  });

  it('that ends without the page names the page and is not remembered', async () => {
    building(makesEverything.replace(", 'dist/web/index.html'", ''));
    await expect(build(checkout)).rejects.toThrow('without making dist/web/index.html');
    expect(await isBuilt(checkout)).toBe(false);
  });

  it('ends with everything it started when it is interrupted', async () => {
    building('require("node:child_process").spawnSync(process.execPath, ["-e", "setInterval(() => 0, 1000)"])');
    const interrupt = new AbortController();
    setTimeout(() => interrupt.abort(), 200);
    await expect(build(checkout, { signal: interrupt.signal })).rejects.toThrow('abort');
  });
});
