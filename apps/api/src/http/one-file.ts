import { FileInterceptor } from '@nestjs/platform-express';
import { largestFile } from '@gongkai/contracts';

/** What is used of an uploaded file. */
export interface Uploaded {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** One part, named file, kept in memory until it is stored; names are UTF-8 as browsers send them. */
export const oneFile = FileInterceptor('file', {
  limits: { fileSize: largestFile, files: 1, fields: 0 },
  defParamCharset: 'utf8',
});
