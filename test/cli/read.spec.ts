import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readingLine } from '@gongkai/contracts';
import { toDocx, toHtml, toText, wenshangIndustry2023 } from '@gongkai/sample';
import { zipSync } from 'fflate';

const root = new URL('../../', import.meta.url);
const command = new URL('apps/api/bin/gongkai.mjs', root).pathname;
const readme = readFileSync(new URL('README.md', root), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-cli-'));
const files = {
  text: 'report.txt',
  word: 'report.docx',
  page: 'report.html',
  cutOff: 'cut-off.docx',
  empty: 'empty.txt',
  plan: 'work-plan.txt',
  pdf: 'report.pdf',
  printed: 'printed.pdf',
  emptyFolder: 'empty-folder',
} as const;

function gongkai(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line.startsWith('{')) };
}

beforeAll(() => {
  if (!existsSync(new URL('dist/api/gongkai.js', root)))
    throw new Error('dist/api/gongkai.js is missing: npm run build');
  const word = toDocx(wenshangIndustry2023);
  const contents: Record<string, string | Uint8Array> = {
    [files.text]: toText(wenshangIndustry2023),
    [files.word]: word,
    [files.page]: toHtml(wenshangIndustry2023),
    [files.cutOff]: word.subarray(0, word.length / 2),
    [files.empty]: '',
    [files.plan]: '示例县示例局2024年工作要点\n一、抓好重点工作。\n二、做好服务。\n',
    [files.pdf]: '%PDF-1.7\n',
    [files.printed]: readFileSync(new URL('../corpus/ok/chromium-wenshang-2023.pdf', import.meta.url)),
  };
  mkdirSync(join(folder, files.emptyFolder));
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('gongkai read --json', () => {
  it('prints one line a file by the contract, and the same figures from every format', () => {
    const { status, lines, stderr } = gongkai('read', files.text, files.word, files.page, files.printed, '--json');
    const parsed = lines.map((line) => readingLine.parse(JSON.parse(line)));
    expect({ status, stderr, files: parsed.map(({ file }) => file) }).toEqual({
      status: 0,
      stderr: '',
      files: [files.text, files.word, files.page, files.printed],
    });
    const values = parsed.map(({ figures }) =>
      Object.entries(figures).map(([code, { value, standing }]) => [code, value, standing]),
    );
    expect(values[0]).toHaveLength(212);
    expect(values[1]).toEqual(values[0]);
    expect(values[2]).toEqual(values[0]);
    expect(values[3]).toEqual(values[0]);
  });

  it.each([
    [files.cutOff, 'unreadable', '文件'],
    [files.empty, 'unreadable', '空'],
    [files.pdf, 'unreadable', 'PDF'],
    [files.plan, 'notAReport', '年度报告'],
    ['no-such-file.docx', 'unreadable', '没有这个文件'],
    [files.emptyFolder, 'unreadable', '没有文件'],
  ])('gives %s as %s, with the reason, without a figure, and reads the others', (file, status, reason) => {
    const { status: exit, lines, stderr } = gongkai('read', file, files.text, '--json');
    const [bad, good] = lines.map((line) => readingLine.parse(JSON.parse(line)));
    expect(exit).toBe(1);
    expect(bad).toMatchObject({ file, status, agency: null, year: null, form: null, figures: {}, findings: [] });
    expect(bad?.notes[0]?.message.zh).toContain(reason);
    expect(stderr).toContain(`${file}: `);
    expect(stderr).toContain(reason);
    expect(good?.status).toBe('read');
  });

  it('lists what holds only with --all', () => {
    const outcomes = (...args: string[]) =>
      gongkai('read', files.text, '--json', ...args).lines.flatMap((line) =>
        readingLine.parse(JSON.parse(line)).findings.map(({ outcome }) => outcome),
      );
    expect(outcomes()).not.toContain('holds');
    expect(outcomes('--all').filter((outcome) => outcome === 'holds').length).toBeGreaterThanOrEqual(42);
  });
});

describe('gongkai read of folders and archives', () => {
  const word = toDocx(wenshangIndustry2023);
  const archive = zipSync({
    '乙.docx': word,
    '丙/甲.docx': word,
    'Thumbs.db': word,
    '内.zip': zipSync({ '丁.docx': word }),
  });
  const linesOf = (...args: string[]) =>
    gongkai('read', ...args, '--json').lines.map((line) => {
      const { file, status } = readingLine.parse(JSON.parse(line));
      return [file, status];
    });
  beforeAll(() => {
    mkdirSync(join(folder, 'county/towns'), { recursive: true });
    writeFileSync(join(folder, 'county/towns/b.docx'), word);
    writeFileSync(join(folder, 'county/a.txt'), toText(wenshangIndustry2023));
    writeFileSync(join(folder, 'county/~$a.docx'), '');
    writeFileSync(join(folder, 'county/all.zip'), archive);
    symlinkSync(folder, join(folder, 'county/towns/link'));
    writeFileSync(join(folder, 'bad.zip'), archive.subarray(0, archive.length / 2));
  });

  it('reads each file of a folder by name, those in folders and archives too, and follows no link', () => {
    expect(linesOf('county')).toEqual([
      ['county/a.txt', 'read'],
      ['county/all.zip/乙.docx', 'read'],
      ['county/all.zip/丙/甲.docx', 'read'],
      ['county/all.zip/内.zip/丁.docx', 'read'],
      ['county/towns/b.docx', 'read'],
    ]);
  });

  it('says of an archive that is damaged, and reads the next file', () => {
    expect(linesOf('bad.zip', files.text)).toEqual([
      ['bad.zip', 'unreadable'],
      [files.text, 'read'],
    ]);
  });
});

describe('gongkai read', () => {
  it.each([
    ['zh', '主动公开政府信息总数'],
    ['en', 'Information disclosed, total'],
  ])('prints a readable page in %s', (language, label) => {
    const { status, stdout } = gongkai('read', files.word, '--language', language);
    expect(status).toBe(0);
    expect(stdout).toContain(label);
    expect(stdout).toContain('278');
  });

  it.each([[[]], [['read']], [['write', 'x']], [['read', 'x', '--language', 'fr']], [['read', 'x', '--loud']]])(
    'answers wrong usage %j with 2 and the help',
    (args) => {
      const { status, stdout, stderr } = gongkai(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('npx gongkai read FILE|FOLDER|ZIP…');
    },
  );

  it('prints the help that README.md shows', () => {
    const { status, stdout } = gongkai('--help');
    expect(status).toBe(0);
    expect(readme).toContain(stdout.trim());
  });
});
