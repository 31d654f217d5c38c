import type { Route } from '@gongkai/contracts';
import { ApiFailure } from './api-failure.ts';
import { addressOf, type Asked, failureOf } from './call.ts';

/** A file as the API gives it, under the name that it gives it. */
export interface FetchedFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * Fetches a file of the API.
 * @throws {ApiFailure} when there is no answer, or a refusal
 */
export async function fetchFile(route: Route & { readonly answer: 'file' }, asked: Asked): Promise<FetchedFile> {
  let answer: Response;
  try {
    answer = await fetch(addressOf(route, asked));
  } catch (error) {
    throw new ApiFailure('unreachable', error instanceof Error ? error.message : String(error));
  }
  if (!answer.ok) throw failureOf(answer.status, await answer.json().catch(() => null));
  return { name: nameOf(answer.headers.get('content-disposition')), content: await answer.blob() };
}

/** The name in a Content-Disposition header (RFC 6266); without one, a plain one. */
export function nameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded === undefined) return 'download';
  try {
    return decodeURIComponent(encoded);
  } catch {
    return 'download';
  }
}
