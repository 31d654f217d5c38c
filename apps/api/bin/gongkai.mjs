#!/usr/bin/env node
import { existsSync } from 'node:fs';

// What needs the database is a program of its own: reading a file starts without it.
const program = process.argv[2] === 'reread' ? 'reread' : 'gongkai';
const built = new URL(`../../../dist/api/${program}.js`, import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write(
    '尚未构建；请先运行 npm start 或 npm run build\nNot built yet: run `npm start` or `npm run build` first.\n',
  );
  process.exitCode = 2;
}
