import 'reflect-metadata';
import type { LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Reader } from '../intake/reader.ts';
import type { Unpacker } from '../intake/unpacker.ts';
import { serveApiPages } from './api-pages.ts';
import { AppModule } from './app.module.ts';
import { hostAndOrigin } from './host-and-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { serveWebPages } from './web-pages.ts';

export interface AppParts {
  /** Under which the application's role reaches the database. */
  readonly applicationUrl: string;
  readonly reader: Reader;
  readonly unpacker: Unpacker;
  readonly webFolder: string | null;
  readonly logger: LogLevel[];
}

/** Puts the server together, up to where it listens. */
export async function createApp({
  applicationUrl,
  reader,
  unpacker,
  webFolder,
  logger,
}: AppParts): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(applicationUrl, reader, unpacker), {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by').disable('etag');
  app.use(securityHeaders, hostAndOrigin);
  app.useBodyParser('json', { limit: '64kb' });
  serveApiPages(app);
  if (webFolder !== null) serveWebPages(app, webFolder);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  return app;
}
