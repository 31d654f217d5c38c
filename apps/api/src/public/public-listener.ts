import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Text } from '@gongkai/report';
import { matches } from '../figures/entity-tag.ts';
import { explanations, noSuchAddress } from '../http/explanations.ts';
import { problemOf, type ProblemName, problemType } from '../http/problems.ts';
import { ownHeaders } from '../http/security-headers.ts';
import { BadSettings, type PublicSettings } from '../settings.ts';
import { passOn } from './passed-on.ts';
import { publicTarget } from './public-address.ts';

/** Longest address that is looked at: filters of a page are far shorter. */
export const longestAddress = 2048;

interface Page {
  readonly html: string;
  readonly tag: string;
}

/**
 * Listens a second time, for everyone: published figures and the pages that show them. Nothing else exists there, whatever the
 * method; no body is read, no cookie set. What is let through is answered by the routes of the application.
 * @throws {BadSettings} the address cannot be listened on
 */
export async function listenInPublic(
  app: NestExpressApplication,
  settings: PublicSettings,
  webFolder: string | null,
): Promise<Server> {
  const page = webFolder === null ? null : await publicPage(webFolder);
  const application = app.getHttpAdapter().getInstance();
  const server = createServer(
    { maxHeaderSize: 8192, requestTimeout: 15_000, headersTimeout: 10_000 },
    (request, response) => {
      const refusal = refusalOf(request, settings.names);
      if (refusal !== null) {
        refuse(request, response, ...refusal);
        return;
      }
      const path = pathOf(request);
      const target = publicTarget(path);
      if (target === 'api' || (target === 'asset' && webFolder !== null)) {
        // A file that is missing is not answered by the office's page.
        if (target === 'asset') request.headers.accept = '*/*';
        passOn(request);
        application(request, response);
      } else if (page !== null && wantsPage(request, path)) {
        sendPage(request, response, page, target === 'page' ? 200 : 404);
      } else {
        refuse(request, response, 'notFound', noSuchAddress(request.method ?? '', path));
      }
    },
  );
  server.maxConnections = 500;
  server.listen(settings.port, settings.address);
  try {
    await once(server, 'listening');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadSettings(
      `GONGKAI_PUBLIC_PORT "${settings.port}" on GONGKAI_PUBLIC_ADDRESS "${settings.address}" cannot be listened on: ${reason}`,
    );
  }
  app.getHttpServer().on('close', () => server.close().closeAllConnections());
  return server;
}

/** Why a request is not looked at any further; null where nothing speaks against it. */
function refusalOf(request: IncomingMessage, names: readonly string[]): [ProblemName, Text] | null {
  const { method = '', url = '', headers } = request;
  if (url.length > longestAddress) return ['addressTooLong', explanations.addressTooLong];
  if (!isOwnHost(request, names)) return ['foreignHost', explanations.foreignPublicHost];
  const hasBody = headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
  return !['GET', 'HEAD'].includes(method) || hasBody || !url.startsWith('/')
    ? ['notFound', noSuchAddress(method, pathOf(request))]
    : null;
}

/** Named as the operator says, or by the very address that the request came to. The port may be that of a proxy. */
function isOwnHost({ headers, socket }: IncomingMessage, names: readonly string[]): boolean {
  const host = headers.host
    ?.toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');
  const local = socket.localAddress?.replace(/^::ffff:/, '') ?? '';
  const loopback = /^(?:127\.|::1$)/.test(local);
  return host !== undefined && [...names, local, ...(loopback ? ['localhost'] : [])].includes(host);
}

const pathOf = ({ url = '' }: IncomingMessage) => url.split('?', 1)[0] ?? '';

/** Browsers ask for pages by name, for the rest with any type: a missing file must not be answered by a page. */
const wantsPage = ({ headers }: IncomingMessage, path: string) =>
  headers.accept?.includes('text/html') === true && !path.startsWith('/api/') && !path.startsWith('/assets/');

async function publicPage(folder: string): Promise<Page> {
  const html = (await readFile(join(folder, 'index.html'), 'utf8')).replace('<html ', '<html data-mode="public" ');
  return { html, tag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 16)}"` };
}

function sendPage(request: IncomingMessage, response: ServerResponse, { html, tag }: Page, status: 200 | 404): void {
  const known = status === 200 && matches(request.headers['if-none-match'], tag);
  response.writeHead(known ? 304 : status, {
    ...ownHeaders,
    'Cache-Control': 'no-cache',
    ...(status === 200 ? { ETag: tag } : {}),
    ...(known ? {} : { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': Buffer.byteLength(html) }),
  });
  response.end(known || request.method === 'HEAD' ? undefined : html);
}

function refuse(request: IncomingMessage, response: ServerResponse, name: ProblemName, said: Text): void {
  const problem = problemOf(name, said);
  const body = JSON.stringify(problem);
  // What was sent along is not read: the connection ends with the answer.
  response.writeHead(problem.status, { ...ownHeaders, 'Content-Type': problemType, Connection: 'close' });
  response.end(request.method === 'HEAD' ? undefined : body);
}
