import { FileInterceptor } from '@nestjs/platform-express';
import { largestArchive, largestFile } from '@gongkai/contracts';

/** What is used of an uploaded file. */
export interface Uploaded {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** One part, named file, kept in memory until it is stored; names are UTF-8 as browsers send them. */
export const oneFile = fileUpTo(largestFile);

/** The same for an archive, which may be larger than any file in it. */
export const oneArchive = fileUpTo(largestArchive);

function fileUpTo(fileSize: number): ReturnType<typeof FileInterceptor> {
  return FileInterceptor('file', { limits: { fileSize, files: 1, fields: 0 }, defParamCharset: 'utf8' });
}
