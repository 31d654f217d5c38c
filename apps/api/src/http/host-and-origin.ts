import type { NextFunction, Request, Response } from 'express';
import { wasPassedOn } from '../public/passed-on.ts';
import { explanations } from './explanations.ts';
import { problemOf, problemType } from './problems.ts';

const ownNames = ['127.0.0.1', 'localhost', '[::1]'];
const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Until accounts exist, reaching the loopback address is all it takes. So a page of another site must not reach it through
 * the browser of someone in the office: neither by a name of its own that leads here (DNS rebinding: `Host` must be ours) nor
 * by sending a form here (CSRF: what changes something must come from our own pages, or from no page at all).
 */
export function hostAndOrigin(request: Request, response: Response, next: NextFunction): void {
  if (wasPassedOn(request)) {
    next();
    return;
  }
  const hosts = ownNames.map((name) => `${name}:${request.socket.localPort}`);
  const host = request.headers.host?.toLowerCase();
  if (host === undefined || !hosts.includes(withPort(host))) {
    response
      .status(403)
      .type(problemType)
      .send(JSON.stringify(problemOf('foreignHost', explanations.foreignHost)));
    return;
  }
  if (!reading.includes(request.method) && !fromOwnPage(request, host)) {
    response
      .status(403)
      .type(problemType)
      .send(JSON.stringify(problemOf('foreignOrigin', explanations.foreignOrigin)));
    return;
  }
  next();
}

/** A browser leaves out the port 80. */
function withPort(host: string): string {
  return /:\d+$/.test(host) ? host : `${host}:80`;
}

/** Browsers say where a request comes from; programs such as curl say nothing and carry nobody's trust. */
function fromOwnPage({ headers }: Request, host: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return headers.origin === undefined || headers.origin === `http://${host}`;
}
