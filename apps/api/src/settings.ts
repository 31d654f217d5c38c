import { resolve } from 'node:path';
import { z } from 'zod';

/** The settings of the server, as its rules need them. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The owner's. */
  readonly databaseUrl: string;
  readonly appDatabaseUrl: string | null;
  /** Absolute. */
  readonly dataFolder: string;
  /** Whether an empty installation takes the sample report in. */
  readonly sample: boolean;
  /** Absolute folder of the built web pages; null where something else serves them. */
  readonly webFolder: string | null;
}

/** Settings that cannot be used: each line names one, its value and what to write instead. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

const loopback = ['127.0.0.1', '::1', 'localhost'];
const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, 'is no address such as postgres://owner:password@host:5432/name');

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, 'is no port')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is no port')
    .default(3000),
  HOST: z
    .enum(loopback, 'is not on this machine: until accounts exist only 127.0.0.1, ::1 and localhost are listened on')
    .default('127.0.0.1'),
  DATABASE_URL: databaseUrl,
  GONGKAI_APP_DATABASE_URL: databaseUrl.nullable().default(null),
  GONGKAI_DATA: z.string().default('.data'),
  GONGKAI_SAMPLE: z.enum(['off', 'on'], 'is neither "off" nor "on"').default('on'),
  GONGKAI_WEB: z.string().nullable().default(null),
});

/**
 * Reads the settings; an empty variable counts as not set.
 * @throws {BadSettings} naming every setting that cannot be used
 */
export function parseSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const stated = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim() !== ''));
  const parsed = environment.safeParse(stated);
  if (!parsed.success) throw new BadSettings(parsed.error.issues.map((issue) => complaint(issue, stated)).join('\n'));
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    appDatabaseUrl: data.GONGKAI_APP_DATABASE_URL,
    dataFolder: resolve(data.GONGKAI_DATA),
    sample: data.GONGKAI_SAMPLE === 'on',
    webFolder: data.GONGKAI_WEB === null ? null : resolve(data.GONGKAI_WEB),
  };
}

function complaint(issue: z.core.$ZodIssue, stated: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0]);
  const value = stated[name];
  if (value === undefined)
    return `${name} is not set; it must name the database, e.g. postgres://owner:password@host:5432/name`;
  // An address of a database holds a password.
  return `${name}${name.endsWith('DATABASE_URL') ? '' : ` "${value}"`} ${issue.message}`;
}
