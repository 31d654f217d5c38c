import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { about, groups } from './about-the-api.ts';
import { examples } from './examples/examples.ts';
import { problem } from './problem.ts';
import type { Route } from './route.ts';
import { type RouteName, routes } from './routes.ts';

const aFile = {
  schema: {
    type: 'object' as const,
    required: ['file'],
    properties: { file: { type: 'string' as const, format: 'binary' } },
  },
};

/** What stands beside a schema where there is an example. */
function exampleOf(example: unknown) {
  return example === undefined ? {} : { example };
}

function contentOf(body: Exclude<Route['body'], undefined>, orFile: boolean, example: unknown) {
  if (body === 'file') return { 'multipart/form-data': aFile };
  const json = { 'application/json': { schema: body, ...exampleOf(example) } };
  return orFile ? { ...json, 'multipart/form-data': aFile } : json;
}

function operation(name: RouteName, route: Route): ZodOpenApiOperationObject {
  const { request, answer } = examples[name] ?? {};
  const body =
    route.body === undefined
      ? {}
      : { requestBody: { required: true, content: contentOf(route.body, route.orFile ?? false, request) } };
  const parameters = {
    ...(route.params === undefined ? {} : { path: route.params }),
    ...(route.query === undefined ? {} : { query: route.query }),
  };
  return {
    operationId: name,
    summary: route.summary,
    tags: [groupOf(route)],
    ...(Object.keys(parameters).length === 0 ? {} : { requestParams: parameters }),
    ...body,
    responses: {
      [String(route.status)]: {
        description: route.summary,
        content:
          route.answer === 'file'
            ? {
                [route.media ?? 'application/octet-stream']: {
                  schema: { type: 'string' as const, format: 'binary' },
                  ...exampleOf(answer),
                },
              }
            : { 'application/json': { schema: route.answer, ...exampleOf(answer) } },
      },
      default: { description: 'Problem (RFC 9457)', content: { 'application/problem+json': { schema: problem } } },
    },
  };
}

function groupOf({ path }: Route): string {
  const group = groups.find(({ of }) => of.test(path));
  if (group === undefined) throw new Error(`${path} is in no group; about-the-api.ts lists them`);
  return group.name;
}

/** The OpenAPI 3.1 description of the API, made from the routes. `version` is the program's. */
export function openApi(version: string): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const name of Object.keys(routes).filter((key): key is RouteName => key in routes)) {
    const route: Route = routes[name];
    paths[route.path] = { ...paths[route.path], [route.method]: operation(name, route) };
  }
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: '公开汇 gongkaihui',
      version,
      description: about,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: groups.map(({ name, description }) => ({ name, description })),
    paths,
  });
}
