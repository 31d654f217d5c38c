import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

/** Where published figures are served to everyone. */
export interface PublicSettings {
  readonly port: number;
  /** Of this machine, to listen on; 0.0.0.0 or :: for every one of its addresses. */
  readonly address: string;
  /** Names, in small letters, by which readers reach it beside its own addresses. */
  readonly names: readonly string[];
}

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
  /** Null: nothing is public. */
  readonly public: PublicSettings | null;
}

/** Settings that cannot be used: each line names one, its value and what to write instead. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

const loopback = ['127.0.0.1', '::1', 'localhost'];
const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, 'is no address such as postgres://owner:password@host:5432/name');

const port = z
  .string()
  .regex(/^\d+$/, 'is no port')
  .transform(Number)
  .refine((number) => number <= 65_535, 'is no port');
const hostName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

const environment = z.object({
  PORT: port.default(3000),
  HOST: z
    .enum(loopback, 'is not on this machine: until accounts exist only 127.0.0.1, ::1 and localhost are listened on')
    .default('127.0.0.1'),
  DATABASE_URL: databaseUrl,
  GONGKAI_APP_DATABASE_URL: databaseUrl.nullable().default(null),
  GONGKAI_DATA: z.string().default('.data'),
  GONGKAI_SAMPLE: z.enum(['off', 'on'], 'is neither "off" nor "on"').default('on'),
  GONGKAI_WEB: z.string().nullable().default(null),
  GONGKAI_PUBLIC_PORT: port.nullable().default(null),
  GONGKAI_PUBLIC_ADDRESS: z
    .string()
    .refine((address) => isIP(address) !== 0, 'is no address of this machine such as 192.168.1.4 or 0.0.0.0')
    .default('127.0.0.1'),
  GONGKAI_PUBLIC_NAMES: z
    .string()
    .transform((names) => names.split(',').map((name) => name.trim().toLowerCase()))
    .refine((names) => names.every((name) => hostName.test(name)), 'is no list such as gk.example.gov.cn,10.1.2.3')
    .default([]),
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
    public:
      data.GONGKAI_PUBLIC_PORT === null
        ? null
        : { port: data.GONGKAI_PUBLIC_PORT, address: data.GONGKAI_PUBLIC_ADDRESS, names: data.GONGKAI_PUBLIC_NAMES },
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
