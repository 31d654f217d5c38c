import { type CountyFigures, spanOf, websiteShare } from '@gongkai/figures';
import type { Series } from '@gongkai/report';

/** The website's share in website and new media together over years, in per cent with one decimal. */
export function websiteShareOverYears(county: CountyFigures, label: string): Series {
  return {
    key: 'websiteShare',
    label,
    unit: '%',
    points: spanOf(county).map((year) => {
      const { share } = websiteShare(county, year);
      return { x: String(year), value: share === null ? null : Math.round(share * 1000) / 10 };
    }),
  };
}
