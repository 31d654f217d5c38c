import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

/** Serves the built web pages; an address that is no file is a page of theirs, and they find out which. */
export function serveWebPages(app: NestExpressApplication, folder: string): void {
  app.useStaticAssets(folder, {
    setHeaders(response, path) {
      // Built files carry a digest in their names, the page itself does not.
      const kept = path.startsWith(join(folder, 'assets'));
      response.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    // A missing script must not be answered by a page: browsers ask for pages by name, for the rest with */*.
    const wanted = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    if (!wanted || request.path.startsWith('/api/')) {
      next();
      return;
    }
    response.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'), (error?: Error) => {
      if (error !== undefined) next(error);
    });
  });
}
