import type { z } from 'zod';

/** A route of the API as its contract describes it. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As in OpenAPI, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** JSON body, or 'file': multipart/form-data with one part named `file`. */
  readonly body?: z.ZodType | 'file';
  /** The JSON body may be replaced by multipart/form-data with one part named `file`. */
  readonly orFile?: true;
  readonly status: number;
  /** JSON answer, or 'file': bytes. */
  readonly answer: z.ZodType | 'file';
  /** What kind of bytes; without it they may be of any. */
  readonly media?: string;
}
