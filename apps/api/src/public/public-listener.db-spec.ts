import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Route, routes } from '@gongkai/contracts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshServer, freshServer, json } from '../../test/fresh-server.ts';
import { FirstReport } from '../intake/first-report.ts';
import { BadSettings } from '../settings.ts';
import { isPublicRoute } from './public-address.ts';
import { listenInPublic, longestAddress } from './public-listener.ts';

interface Said {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

describe('the public listener', () => {
  let server: FreshServer;
  let open: Server;
  let port = 0;
  let region = 0;
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-web-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><body></body></html>');
    await writeFile(join(folder, 'assets', 'start-1.js'), 'export {};');
    server = await freshServer({ webFolder: folder });
    await server.app.get(FirstReport).take();
    region = (await server.ask('listRegions')).find(({ level }) => level === 'county')?.id ?? 0;
    open = await listenInPublic(server.app, { port: 0, address: '127.0.0.1', names: ['gk.county.example'] }, folder);
    const address = open.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  }, slow);
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  }, slow);

  const ask = (
    path: string,
    { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
  ) =>
    new Promise<Said>((done, fail) => {
      const request = httpRequest({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() }),
        );
      });
      request.on('error', fail).end();
    });
  const filled = (path: string) => path.replace('{region}', String(region)).replaceAll(/\{\w+\}/g, '1');

  it.each(Object.entries<Route>(routes))(
    'knows nothing of %s unless it is public, whatever the method',
    async (name, route) => {
      const may = isPublicRoute(route);
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const { status, body } = await ask(filled(route.path), { method });
        const reads = method === 'GET' || method === 'HEAD';
        if (!may || !reads) expect({ name, method, status }).toEqual({ name, method, status: 404 });
        if (!may) expect(body).not.toContain('汶上县');
      }
    },
  );

  it('answers that it serves', async () => {
    expect(await ask('/api/health')).toMatchObject({ status: 200, body: expect.stringContaining('"ok"') });
  });

  it('tells of no county that was not opened', async () => {
    const county = await ask(filled(routes.publishedCounty.path));
    expect(county.status).toBe(404);
    expect(county.body).not.toContain('汶上县');
    expect(JSON.parse((await ask(routes.publicRegions.path)).body)).toEqual([]);
  });

  it('tells of one that was, and no longer after it was closed again', async () => {
    await server.ask('openRegion', { region }, json({ open: true }));
    const county = await ask(filled(routes.publishedCounty.path));
    expect(county).toMatchObject({ status: 200, headers: { etag: expect.any(String) } });
    expect(county.headers['cache-control']).not.toContain('private');
    const again = await ask(filled(routes.publishedCounty.path), {
      headers: { 'If-None-Match': String(county.headers['etag']) },
    });
    expect(again.status).toBe(304);
    await server.ask('openRegion', { region }, json({ open: false }));
    expect((await ask(filled(routes.publishedCounty.path))).status).toBe(404);
    const log = await server.query<{ action: string }>('select action from audit_log order by id');
    expect(log.slice(-2)).toEqual([{ action: 'regionOpened' }, { action: 'regionClosed' }]);
  });

  it('gives the page with its mark and an entity tag', async () => {
    const page = await ask('/', { headers: { Accept: 'text/html' } });
    expect(page).toMatchObject({
      status: 200,
      body: expect.stringContaining('<html data-mode="public" lang="zh-CN">'),
    });
    const again = await ask(`/${region}/overview`, {
      headers: { Accept: 'text/html', 'If-None-Match': String(page.headers['etag']) },
    });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it('gives pages of the office as a page that is not there', async () => {
    for (const path of [`/${region}/reports`, '/setup', `/${region}/upload`]) {
      expect((await ask(path, { headers: { Accept: 'text/html' } })).status).toBe(404);
    }
  });

  it('gives files of the pages, to be kept', async () => {
    const file = await ask('/assets/start-1.js');
    expect(file).toMatchObject({ status: 200, headers: { 'cache-control': expect.stringContaining('immutable') } });
    expect((await ask('/assets/start-2.js', { headers: { Accept: 'text/html' } })).status).toBe(404);
  });

  it.each([
    [{ Host: 'gk.county.example' }, 200],
    [{ Host: 'GK.county.example:443' }, 200],
    [{ Host: 'localhost' }, 200],
    [{ Host: '127.0.0.1:8080' }, 200],
    [{ Host: 'other.example' }, 403],
    [{ Host: 'gk.county.example.other.example' }, 403],
  ])('asked with %j answers %i', async (headers, status) => {
    expect((await ask('/api/health', { headers })).status).toBe(status);
  });

  it('looks at no address that is too long, and at no body', async () => {
    expect((await ask(`/api/health?${'x'.repeat(longestAddress)}`)).status).toBe(414);
    expect(
      (await ask('/api/health', { headers: { 'Content-Length': '2' } }).catch(() => ({ status: 404 }))).status,
    ).toBe(404);
  });

  it('sets no cookie, and says on every answer what a page may load', async () => {
    for (const path of ['/', '/api/health', '/assets/start-1.js', '/api/v1/regions', '/setup']) {
      const { headers } = await ask(path, { headers: { Accept: 'text/html' } });
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('leaves the address of the office as it was', async () => {
    expect((await server.call('listRegions')).status).toBe(200);
    expect(await (await fetch(server.address, { headers: { Accept: 'text/html' } })).text()).not.toContain('data-mode');
  });

  it('says which address cannot be listened on', async () => {
    await expect(listenInPublic(server.app, { port, address: '127.0.0.1', names: [] }, null)).rejects.toThrow(
      BadSettings,
    );
  });
});
