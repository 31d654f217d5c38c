import { parseArgs } from 'node:util';
import type { Actor } from '../actor.ts';
import type { Clock } from '../clock.ts';
import type { Reader } from '../intake/reader.ts';
import type { Store } from '../store/in-scope.ts';
import { type Language, pageOf, summaryOf, type Tally } from './reread-page.ts';
import { rereadCounty } from './reread-county.ts';
import { usage } from './usage.ts';

/** Who reads again by the command line: whoever may read the secrets of the data folder. */
const operator: Actor = { name: 'gongkai reread', regions: 'all' };

export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** What the command asks for; a number where there is nothing more to do than to end with that exit code. */
export interface RereadOptions {
  readonly apply: boolean;
  readonly region: number | null;
  readonly language: Language;
}

/** Parses the arguments after `reread`. @returns an exit code for help (0) and wrong usage (2) */
export function rereadOptions(args: readonly string[], output: Output): RereadOptions | 0 | 2 {
  const wrong = (message: string) => {
    output.err(`gongkai reread: ${message}\n\n${usage}`);
    return 2 as const;
  };
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        apply: { type: 'boolean', default: false },
        region: { type: 'string' },
        language: { type: 'string', default: 'zh' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      output.out(usage);
      return 0;
    }
    const { language, region, apply } = values;
    if (language !== 'zh' && language !== 'en') return wrong(`--language is zh or en, not "${language}"`);
    if (region !== undefined && !/^[1-9]\d{0,8}$/.test(region)) return wrong(`--region is a number, not "${region}"`);
    return { apply, region: region === undefined ? null : Number(region), language };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      return wrong(error.message);
    }
    throw error;
  }
}

export interface RereadParts {
  readonly store: Store;
  readonly reader: Reader;
  readonly clock: Clock;
}

/**
 * Reads the documents of one county or of all again and prints every value that changes, or would change.
 * @returns exit code: 0; 2 where there is no such county
 */
export async function rereadCommand(parts: RereadParts, options: RereadOptions, output: Output): Promise<0 | 2> {
  const { apply, region, language } = options;
  const regions = await parts.store.look(operator, (tx) => tx.regions.list());
  const counties = regions.filter(({ level, id }) => level === 'county' && (region === null || id === region));
  if (region !== null && counties.length === 0) {
    output.err(
      language === 'zh' ? `没有编号为 ${region} 的县（市、区）\n` : `There is no county with number ${region}\n`,
    );
    return 2;
  }
  const tally: Tally = { documents: 0, changed: 0, values: 0, lookAgain: 0, left: 0 };
  for (const county of counties) {
    const names = await parts.store.look(operator, (tx) => tx.agencies.roster(county.id));
    for await (const reread of rereadCounty(county, { ...parts, actor: operator, apply })) {
      tally.documents += 1;
      tally.changed += reread.changed && reread.left === null ? 1 : 0;
      tally.values += reread.values.length;
      tally.lookAgain += reread.lookAgain.length;
      tally.left += reread.left === null ? 0 : 1;
      const agency = names.find(({ id }) => id === reread.entry.agencyId)?.name ?? reread.entry.agencyName;
      output.out(pageOf(county.name, agency, reread, language));
    }
  }
  output.out(summaryOf(tally, apply, language));
  return 0;
}
