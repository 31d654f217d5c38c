import type { z } from 'zod';
import { problem, type Route } from '@gongkai/contracts';
import { ApiFailure } from './api-failure.ts';

/** A route that answers with JSON. */
export type JsonRoute<S extends z.ZodType> = Route & { readonly answer: S };

export interface Asked {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** JSON body; a form goes as it is. */
  readonly body?: unknown;
}

/**
 * Path and query of a route.
 * @throws {Error} when a parameter of the path is not given
 */
export function addressOf(route: Pick<Route, 'path'>, { params = {}, query = {} }: Asked = {}): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${route.path} needs the parameter "${name}"`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  return search.size === 0 ? path : `${path}?${search}`;
}

/** The problem an answer carries; a body that is none counts as an unexpected answer. */
export function failureOf(status: number, body: unknown): ApiFailure {
  const parsed = problem.safeParse(body);
  return parsed.success
    ? new ApiFailure('refused', parsed.data.detail, parsed.data)
    : new ApiFailure('unexpected', `status ${status} without a problem description`);
}

/**
 * The answer of a route, parsed with its contract.
 * @throws {ApiFailure} for what the contract does not know
 */
export function parsedAnswer<S extends z.ZodType>(route: JsonRoute<S>, body: unknown): z.infer<S> {
  const parsed = route.answer.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ApiFailure('unexpected', `${route.path} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/**
 * Asks the API.
 * @throws {ApiFailure} when there is no answer, a refusal, or an answer the contract does not know
 */
export async function call<S extends z.ZodType>(route: JsonRoute<S>, asked: Asked = {}): Promise<z.infer<S>> {
  let answer: Response;
  let body: unknown;
  const json = asked.body !== undefined && !(asked.body instanceof FormData);
  try {
    answer = await fetch(addressOf(route, asked), {
      method: route.method.toUpperCase(),
      headers: {
        accept: 'application/json, application/problem+json',
        ...(json ? { 'content-type': 'application/json' } : {}),
      },
      ...(json ? { body: JSON.stringify(asked.body) } : {}),
      ...(asked.body instanceof FormData ? { body: asked.body } : {}),
    });
    body = await answer.json().catch(() => null);
  } catch (error) {
    throw new ApiFailure('unreachable', error instanceof Error ? error.message : String(error));
  }
  if (!answer.ok) throw failureOf(answer.status, body);
  return parsedAnswer(route, body);
}
