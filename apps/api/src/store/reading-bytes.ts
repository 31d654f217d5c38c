import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { z } from 'zod';
import { document, parseReport } from '@gongkai/contracts';
import type { Document, Report } from '@gongkai/report';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** What was read from a document: the opened document and the report in it. */
export interface StoredReading {
  readonly document: Document;
  readonly report: Report;
}

/** Five is as good as gzip's best here and takes a quarter of its time. */
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export async function toReadingBytes(reading: StoredReading): Promise<Buffer> {
  return await compress(JSON.stringify({ document: reading.document, report: reading.report }), options);
}

const stored = z.object({ document: z.unknown(), report: z.unknown() });

/** @throws {z.ZodError} for bytes that were written by nothing of ours */
export async function fromReadingBytes(bytes: Buffer): Promise<StoredReading> {
  const { document: opened, report } = await unpack(bytes);
  return { document: document.parse(opened), report: parseReport(report) };
}

/** The report alone, where the document it stands in is not looked at. */
export async function reportFromReadingBytes(bytes: Buffer): Promise<Report> {
  return parseReport((await unpack(bytes)).report);
}

async function unpack(bytes: Buffer): Promise<z.infer<typeof stored>> {
  return stored.parse(JSON.parse((await decompress(bytes)).toString('utf8')));
}
