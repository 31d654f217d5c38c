import type { NextFunction, Request, Response } from 'express';

const own: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'style-src-elem': "'self'",
  // Charts and tables set sizes by style attributes; whole style sheets come from our files only.
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/** Headers of every answer: what a page may load, and that nobody may frame it, guess its type or learn where it is from. */
export const ownHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(own)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Figures are not left behind on a shared machine; routes that may be kept say so themselves.
  'Cache-Control': 'no-store',
};

export function securityHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.set(ownHeaders);
  next();
}
