import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Route, type RouteName, routes } from '@gongkai/contracts';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { createApp } from '../src/http/create-app.ts';
import { DirectReader } from '../src/intake/direct-reader.ts';
import type { Reader } from '../src/intake/reader.ts';
import { DirectUnpacker } from '../src/intake/unpacker.ts';
import { prepareDatabase } from '../src/store/prepare-database.ts';
import { freshDatabase } from './fresh-database.ts';

type Json<Name extends RouteName> = (typeof routes)[Name]['answer'] extends infer Schema extends z.ZodType
  ? z.output<Schema>
  : never;

/** The whole server on a database of its own, listening on a port of its own. */
export interface FreshServer {
  readonly app: NestExpressApplication;
  readonly address: string;
  readonly ownerUrl: string;
  /** Looks behind the API, as the owner. */
  query<Row>(statement: string): Promise<Row[]>;
  /** Calls a route; `{name}` in its path is filled from `params`. */
  call(name: RouteName, params?: Record<string, string | number>, init?: RequestInit): Promise<Response>;
  /** Calls a route, expects its status and parses its answer by its contract. */
  ask<Name extends RouteName>(
    name: Name,
    params?: Record<string, string | number>,
    init?: RequestInit,
  ): Promise<Json<Name>>;
  close(): Promise<void>;
}

export async function freshServer({
  webFolder = null,
  reader = new DirectReader(),
}: { webFolder?: string | null; reader?: Reader } = {}): Promise<FreshServer> {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-server-'));
  const applicationUrl = await prepareDatabase({
    databaseUrl: database.url,
    appDatabaseUrl: null,
    dataFolder: folder,
  });
  const app = await createApp({ applicationUrl, reader, unpacker: new DirectUnpacker(), webFolder, logger: [] });
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const owner = await new DataSource({ type: 'postgres', url: database.url }).initialize();

  const call: FreshServer['call'] = (name, params = {}, init = {}) => {
    const { path, method } = routes[name];
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => String(params[key]));
    return fetch(`${address}${filled}`, { method: method.toUpperCase(), ...init });
  };
  return {
    app,
    address,
    ownerUrl: database.url,
    query: (statement) => owner.query(statement),
    call,
    async ask(name, params, init) {
      const response = await call(name, params, init);
      const route: Route = routes[name];
      const body: unknown = await response.json();
      if (response.status !== route.status || route.answer === 'file') {
        throw new Error(`${name} answered ${response.status} ${JSON.stringify(body)}`);
      }
      return route.answer.parse(body) as Json<typeof name>;
    },
    async close() {
      await app.close();
      await owner.destroy();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

/** A form with one file, as a browser sends it. */
export function upload(bytes: Uint8Array, fileName: string): RequestInit {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(bytes)]), fileName);
  return { body };
}

/** A JSON body. */
export function json(value: unknown): RequestInit {
  return { body: JSON.stringify(value), headers: { 'Content-Type': 'application/json' } };
}
