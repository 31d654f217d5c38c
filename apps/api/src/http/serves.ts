import {
  applyDecorators,
  createParamDecorator,
  Delete,
  type ExecutionContext,
  Get,
  HttpCode,
  Post,
  Put,
  SetMetadata,
} from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { type Route, type RouteName, routes } from '@gongkai/contracts';
import type { Request } from 'express';
import type { z } from 'zod';
import { InvalidRequest } from './invalid-request.ts';

type Routes = typeof routes;

type Part<Name extends RouteName, Key extends 'params' | 'query' | 'body'> = Routes[Name] extends {
  readonly [K in Key]: infer Schema extends z.ZodType;
}
  ? z.output<Schema>
  : undefined;

/** What a request to a route asks for, as its contract parses it. */
export interface Asked<Name extends RouteName> {
  readonly params: Part<Name, 'params'>;
  readonly query: Part<Name, 'query'>;
  /** Undefined where a file is handed in instead. */
  readonly body: Part<Name, 'body'> | (Routes[Name] extends { readonly orFile: true } ? undefined : never);
}

/** A shape of the contracts that may be read only. */
export type Shown<T> = T extends readonly (infer Item)[]
  ? readonly Shown<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Shown<T[Key]> }
    : T;

/** What a route answers: the shape of its contract, or bytes that were made or kept earlier (undefined: none are needed). */
export type Answer<Name extends RouteName> = Routes[Name]['answer'] extends infer Schema extends z.ZodType
  ? Shown<z.output<Schema>> | StreamableFile | undefined
  : StreamableFile | undefined;

/** Under which a handler's route is found by what checks its answers. */
export const servedRoute = 'gongkai:route';

type Handler<Name extends RouteName> = (asked: Asked<Name>, ...others: never[]) => Promise<Answer<Name>>;

/**
 * Serves a route of the contracts: its method, path and status, and as the handler's first argument what is asked for,
 * parsed by the contract.
 */
export function Serves<Name extends RouteName>(
  name: Name,
): <T extends Handler<Name>>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<T>) => void {
  const route: Route = routes[name];
  const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
  const method = { get: Get, post: Post, put: Put, delete: Delete }[route.method](path);
  return (target, key, descriptor) => {
    applyDecorators(method, HttpCode(route.status), SetMetadata(servedRoute, name))(target, key, descriptor);
    ParsedRequest(name)(target, key, 0);
  };
}

const ParsedRequest = createParamDecorator((name: RouteName, context: ExecutionContext) =>
  parseRequest(routes[name], context.switchToHttp().getRequest<Request>()),
);

function parseRequest(route: Route, request: Request): Record<'params' | 'query' | 'body', unknown> {
  const asFile =
    route.body === 'file' || (route.orFile === true && typeof request.is('multipart/form-data') === 'string');
  const body = asFile ? undefined : route.body;
  return {
    params: parsePart('path', route.params, request.params),
    query: parsePart('query', route.query, request.query),
    body: parsePart('body', body, request.body),
  };
}

function parsePart(part: string, schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new InvalidRequest(part, parsed.error);
  return parsed.data;
}
