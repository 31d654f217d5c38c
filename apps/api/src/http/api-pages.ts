import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { openApi } from '@gongkai/contracts/open-api';
import { version } from '../version.ts';

const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>公开汇 API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<link rel="icon" href="/api/docs/favicon-32x32.png">
</head>
<body>
<div id="pages"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;
const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#pages' });\n`;

/** Serves the API's description and the pages that show it. Both are made from the contracts. */
export function serveApiPages(app: NestExpressApplication): void {
  const made = new Map([
    ['/api/openapi.json', { type: 'json', body: JSON.stringify(openApi(version)) }],
    ['/api/docs', { type: 'html', body: page }],
    ['/api/docs/start.js', { type: 'js', body: start }],
  ]);
  app.use((request: Request, response: Response, next: NextFunction) => {
    const found = request.method === 'GET' || request.method === 'HEAD' ? made.get(request.path) : undefined;
    if (found === undefined) next();
    else response.type(found.type).send(found.body);
  });
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  app.useStaticAssets(folder, { prefix: '/api/docs', index: false, redirect: false });
}
