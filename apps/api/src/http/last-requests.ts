import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';

/** How long open requests may take to end once the server stops. Milliseconds. */
const patience = 5000;

/** Lets open requests end when the server stops, and cuts off who does not come to an end. */
@Injectable()
export class LastRequests implements BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  beforeApplicationShutdown(): void {
    const server: ReturnType<NestExpressApplication['getHttpServer']> = this.host.httpAdapter.getHttpServer();
    setTimeout(() => server.closeAllConnections(), patience).unref();
  }
}
