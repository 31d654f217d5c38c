import { countyRoutes } from '@gongkai/contracts';
import { addressOf } from '../api/call.ts';

/** Published figures of a county as files for other programs, by the name of the message that says what each is. */
export function publicFiles(region: number): { readonly name: string; readonly address: string }[] {
  return [{ name: 'json', address: addressOf(countyRoutes.publishedCounty, { params: { region } }) }];
}
