import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Problem } from '@gongkai/contracts';
import type { Request, Response } from 'express';
import { Refusal } from '../refusal.ts';
import { isDatabaseAway, isDiskFull } from '../store/database-away.ts';
import { explanations, fileTooLarge, noSuchAddress } from './explanations.ts';
import { InvalidRequest } from './invalid-request.ts';
import { problemOf, problemType } from './problems.ts';

/** The one place where what went wrong becomes an answer (RFC 9457). What nobody foresaw is logged and not told. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const problem = this.problem(error, request);
    // A body that was refused half-way is still read to its end: else the connection stays busy and the server cannot stop.
    request.resume();
    const response = http.getResponse<Response>();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(problem.status).type(problemType).send(JSON.stringify(problem));
  }

  private problem(error: unknown, request: Request): Problem {
    if (error instanceof InvalidRequest) {
      return problemOf('invalidRequest', explanations.invalidRequest, [...error.errors]);
    }
    if (error instanceof Refusal) {
      return problemOf(error.kind === 'invalid' ? 'invalidRequest' : error.kind, error.explanation);
    }
    const status = statusOf(error);
    if (status !== null) return ofFramework(status, request);
    if (isDatabaseAway(error)) {
      this.logger.warn(error);
      return problemOf('databaseAway', explanations.databaseAway);
    }
    this.logger.error(error);
    if (isDiskFull(error)) return problemOf('diskFull', explanations.diskFull);
    return problemOf('internal', explanations.internal);
  }
}

/** The status by which the framework, or what parses its bodies, refuses a request; null for an error of another kind. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  const { status } = error;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

function ofFramework(status: number, request: Request): Problem {
  if (status === 404) return problemOf('notFound', noSuchAddress(request.method, request.path));
  if (status === 413 && request.is('multipart/form-data') !== false) {
    return problemOf('fileTooLarge', fileTooLarge(request.path));
  }
  if (request.is('multipart/form-data') !== false) return problemOf('invalidRequest', explanations.oneFile);
  return problemOf('invalidRequest', explanations.unreadableBody);
}
