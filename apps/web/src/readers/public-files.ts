import { figureRoutes, offlineRoutes } from '@gongkai/contracts';
import { addressOf } from '../api/call.ts';

/** Published figures of a county as files, and what they mean; by the name of the message that says what each is. */
export function publicFiles(region: number): { readonly name: string; readonly address: string }[] {
  const of = { params: { region } };
  return [
    { name: 'csv', address: addressOf(figureRoutes.publishedFiguresFile, of) },
    { name: 'json', address: addressOf(figureRoutes.publishedFigures, of) },
    { name: 'dictionary', address: addressOf(figureRoutes.dictionary) },
    { name: 'html', address: addressOf(offlineRoutes.publicOfflineFile, of) },
  ];
}
