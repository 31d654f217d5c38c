import { type ArchiveEntry, type DocumentEntry, documentRoutes, largestArchive, largestFile } from '@gongkai/contracts';
import type { z } from 'zod';
import { ApiFailure } from './api-failure.ts';
import { addressOf, failureOf, parsedAnswer } from './call.ts';

/** Thrown before anything is sent: the file is larger than the API takes. */
export class FileTooLarge extends Error {
  constructor(
    readonly size: number,
    readonly largest: number,
  ) {
    super(`${size} bytes are more than the ${largest} that can be taken in`);
    this.name = 'FileTooLarge';
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Hands in one file; an archive (.zip) goes where its files are taken in one by one. `onProgress` gets the share sent, 0–1; 1 means that the program is reading it now.
 * XMLHttpRequest, because fetch does not tell how much was sent.
 * @throws {FileTooLarge} without sending
 * @throws {ApiFailure} when there is no answer, a refusal, or an answer the contract does not know
 */
export function sendFile(
  region: number,
  file: File,
  onProgress: (share: number) => void,
): Promise<DocumentEntry | ArchiveEntry> {
  const isArchive = /\.zip$/i.test(file.name);
  const largest = isArchive ? largestArchive : largestFile;
  if (file.size > largest) return Promise.reject(new FileTooLarge(file.size, largest));
  const route = isArchive ? documentRoutes.addArchive : documentRoutes.addDocument;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    };
    request.upload.onload = () => {
      onProgress(1);
    };
    request.onerror = () => {
      reject(new ApiFailure('unreachable', `sending ${file.name}`));
    };
    request.onload = () => {
      const body = jsonOf(request.responseText);
      try {
        if (request.status < 200 || request.status > 299) throw failureOf(request.status, body);
        resolve(parsedAnswer<z.ZodType<DocumentEntry | ArchiveEntry>>(route, body));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    request.open('POST', addressOf(route, { params: { region } }));
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    request.send(form);
  });
}
