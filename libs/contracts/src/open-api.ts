import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { problem } from './problem.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

const aFile = {
  schema: {
    type: 'object' as const,
    required: ['file'],
    properties: { file: { type: 'string' as const, format: 'binary' } },
  },
};

function contentOf(body: Exclude<Route['body'], undefined>, orFile = false) {
  if (body === 'file') return { 'multipart/form-data': aFile };
  const json = { 'application/json': { schema: body } };
  return orFile ? { ...json, 'multipart/form-data': aFile } : json;
}

function operation(name: string, route: Route): ZodOpenApiOperationObject {
  const body =
    route.body === undefined ? {} : { requestBody: { required: true, content: contentOf(route.body, route.orFile) } };
  const parameters = {
    ...(route.params === undefined ? {} : { path: route.params }),
    ...(route.query === undefined ? {} : { query: route.query }),
  };
  return {
    operationId: name,
    summary: route.summary,
    ...(Object.keys(parameters).length === 0 ? {} : { requestParams: parameters }),
    ...body,
    responses: {
      [String(route.status)]: {
        description: route.summary,
        content:
          route.answer === 'file'
            ? { [route.media ?? 'application/octet-stream']: { schema: { type: 'string' as const, format: 'binary' } } }
            : { 'application/json': { schema: route.answer } },
      },
      default: { description: 'Problem (RFC 9457)', content: { 'application/problem+json': { schema: problem } } },
    },
  };
}

/** The OpenAPI 3.1 description of the API, made from the routes. `version` is the program's. */
export function openApi(version: string): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, route] of Object.entries<Route>(routes)) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(name, route) };
  }
  return createDocument({
    openapi: '3.1.1',
    info: { title: '公开汇 gongkaihui', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
  });
}
