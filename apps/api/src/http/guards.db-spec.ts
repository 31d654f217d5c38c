import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problem } from '@gongkai/contracts';
import { slow } from '../../test/fresh-database.ts';
import { type FreshServer, freshServer, json } from '../../test/fresh-server.ts';

interface Heard {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

describe('the server on this machine', () => {
  let server: FreshServer;
  let webFolder = '';

  beforeAll(async () => {
    webFolder = await mkdtemp(join(tmpdir(), 'gongkai-web-'));
    await mkdir(join(webFolder, 'assets'));
    await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>公开汇</title>');
    await writeFile(join(webFolder, 'assets', 'app-1a2b3c.js'), 'export {};');
    server = await freshServer({ webFolder });
  }, slow);
  afterAll(async () => {
    await server.close();
    await rm(webFolder, { recursive: true });
  }, slow);

  /** Unlike fetch, lets every header be set. */
  const send = (path: string, method: string, headers: Record<string, string>, body = ''): Promise<Heard> =>
    new Promise((done, fail) => {
      const { hostname, port, host } = new URL(server.address);
      const sent = request({ hostname, port, path, method, headers: { Host: host, ...headers } }, (response) => {
        response.setEncoding('utf8');
        let text = '';
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
      });
      sent.on('error', fail);
      sent.end(body);
    });
  const port = () => new URL(server.address).port;
  const at = (name: string) => `${name}:${port()}`;

  describe('answers', () => {
    it.each(['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST'])('to %s and its port', async (name) => {
      expect((await send('/api/health', 'GET', { Host: at(name) })).status).toBe(200);
    });

    it.each([
      ['a name that leads here', () => at('county.example')],
      ['another port', () => `127.0.0.1:${Number(port()) + 1}`],
      ['no port', () => 'localhost'],
      ['a name that begins like ours', () => at('localhost.county.example')],
      ['a name and a password', () => `localhost@${at('county.example')}`],
    ])('not to %s', async (_, host) => {
      const { status, text } = await send('/api/health', 'GET', { Host: host() });
      expect(status).toBe(403);
      expect(problem.parse(JSON.parse(text)).type).toBe('urn:gongkai:problem:foreignHost');
    });

    it('not to a foreign name with its pages either', async () => {
      expect((await send('/', 'GET', { Host: at('county.example'), Accept: 'text/html' })).status).toBe(403);
    });
  });

  describe('changes something', () => {
    let counties = 0;
    const add = (headers: Record<string, string>) =>
      send(
        '/api/v1/regions',
        'POST',
        { 'Content-Type': 'application/json', ...headers },
        JSON.stringify({ name: `示例县${++counties}` }),
      );

    it.each<[string, () => Record<string, string>]>([
      ['its own page', () => ({ Origin: server.address, 'Sec-Fetch-Site': 'same-origin' })],
      ['a program without an origin', () => ({})],
      ['an address typed in', () => ({ 'Sec-Fetch-Site': 'none' })],
    ])('for %s', async (_, headers) => {
      expect((await add(headers())).status).toBe(201);
    });

    it.each<[string, () => Record<string, string>]>([
      ['another site', () => ({ Origin: 'https://county.example' })],
      ['another program on this machine', () => ({ Origin: 'http://127.0.0.1:1' })],
      ['an origin that is hidden', () => ({ Origin: 'null' })],
      ['another site by the browser’s word', () => ({ 'Sec-Fetch-Site': 'cross-site' })],
      ['a sister site by the browser’s word', () => ({ Origin: server.address, 'Sec-Fetch-Site': 'same-site' })],
    ])('not for %s', async (_, headers) => {
      const before = await (await fetch(`${server.address}/api/v1/regions`)).text();
      const { status, text } = await add(headers());
      expect(status).toBe(403);
      expect(problem.parse(JSON.parse(text)).type).toBe('urn:gongkai:problem:foreignOrigin');
      expect(await (await fetch(`${server.address}/api/v1/regions`)).text()).toBe(before);
    });

    it('and lets no other site read it', async () => {
      const { headers } = await send('/api/v1/regions', 'GET', { Origin: 'https://county.example' });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    });
  });

  it.each(['/', '/api/health', '/api/nothing', '/api/docs', '/assets/app-1a2b3c.js'])(
    'sends its safety headers with %s',
    async (path) => {
      const { headers } = await send(path, 'GET', {});
      expect(headers['content-security-policy']).toContain("script-src 'self';");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  describe('serves the web pages', () => {
    it.each(['/', '/index.html', '/reports/1/2023', '/channels?year=2023'])('for %s', async (path) => {
      const { status, text, headers } = await send(path, 'GET', { Accept: 'text/html,*/*;q=0.8' });
      expect([status, text]).toEqual([200, '<!doctype html><title>公开汇</title>']);
      expect(headers['cache-control']).toBe('no-cache');
    });

    it('keeps built files for good', async () => {
      const { headers } = await send('/assets/app-1a2b3c.js', 'GET', {});
      expect(headers['cache-control']).toContain('immutable');
    });

    it.each([
      ['/assets/gone.js', '*/*'],
      ['/api/nothing', 'text/html'],
      ['/..%2f..%2fetc%2fpasswd', '*/*'],
    ])('but not for %s', async (path, accept) => {
      const { status, headers } = await send(path, 'GET', { Accept: accept });
      expect(status).toBe(404);
      expect(headers['content-type']).toContain('application/problem+json');
    });
  });

  it('says that the database is away, and serves again when it is back', async () => {
    const pg = await import('pg');
    const admin = new pg.default.Client(server.ownerUrl);
    await admin.connect();
    const name = new URL(server.ownerUrl).pathname.slice(1);
    try {
      await admin.query(`alter role "${name}_app" nologin`);
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [`${name}_app`]);
      const away = await server.call('addRegion', {}, json({ name: '示例县乙' }));
      expect(problem.parse(await away.json())).toMatchObject({ status: 503, type: 'urn:gongkai:problem:databaseAway' });
      await admin.query(`alter role "${name}_app" login`);
      expect((await server.call('health')).status).toBe(200);
    } finally {
      await admin.end();
    }
  });
});
