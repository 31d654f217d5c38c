import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Route, type RouteName, routes } from '@gongkai/contracts';
import { map, type Observable } from 'rxjs';
import { servedRoute } from './serves.ts';

/** Lets out only what the route's contract describes: members it does not name stay inside, a wrong shape is a fault. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const name = this.reflector.get<RouteName | undefined>(servedRoute, context.getHandler());
    if (name === undefined) return next.handle();
    const { answer }: Route = routes[name];
    return next.handle().pipe(
      map((value: unknown) => {
        if (value === undefined || value instanceof StreamableFile || answer === 'file') return value;
        return answer.parse(value);
      }),
    );
  }
}
