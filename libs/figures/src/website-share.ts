import { confirmedValue } from './channel-figure.ts';
import { channelSplit } from './channel-split.ts';
import { reportsOf, type CountyFigures } from './county.ts';

/** A share, taken over `n` of the `m` bodies that reported. */
export interface Share {
  /** 0 to 1; null where no body counts, or all of them disclosed nothing. */
  readonly share: number | null;
  readonly n: number;
  readonly m: number;
}

/** The website's part in website and new media together, over the bodies whose report states both. */
export function websiteShare(county: CountyFigures, year: number): Share {
  const reports = reportsOf(county, year);
  let [n, website, both] = [0, 0, 0];
  for (const { figures } of reports) {
    const split = channelSplit(figures);
    const [onWebsite, onNewMedia] = [confirmedValue(split.website), confirmedValue(split.newMedia)];
    if (onWebsite === null || onNewMedia === null) continue;
    n += 1;
    website += onWebsite;
    both += onWebsite + onNewMedia;
  }
  return { share: both === 0 ? null : website / both, n, m: reports.length };
}
