import { createHash } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { type DocumentEntry, routes } from '@gongkai/contracts';
import { sampleCounty, seeded } from '@gongkai/sample';
import { type BuiltServer, type ServerPlace, startBuiltServer } from './built-server.ts';

/** Offices that hand in at the same time. */
const clients = 4;
/** A kill falls within so many milliseconds of the start of the process, or of the last of so many documents acknowledged. */
const withinStart = 1500;
const fewerThan = 8;
const withinIntake = 300;

/** What was handed in while the server was killed again and again, and what is there after it. */
export interface IntakeUnderFire {
  /** By SHA-256: what the server acknowledged, as it said it. */
  readonly acknowledged: ReadonlyMap<string, DocumentEntry>;
  /** SHA-256 of files that were sent and whose answer never came, though a later attempt may have been acknowledged. */
  readonly inDoubt: ReadonlySet<string>;
  /** Kills before the server answered for the first time. */
  readonly killsDuringStart: number;
  /** Everything the server lists after the last start. */
  readonly listed: readonly DocumentEntry[];
  /** SHA-256 of the bytes it gives back for each listed document, by its number. */
  readonly givenBack: ReadonlyMap<number, string>;
}

/**
 * Kills the built server `kills` times with SIGKILL, at moments drawn from `seed`, while four clients hand documents in: the
 * sample's, and after them ever new versions of its text files. Whoever got no answer sends again, as a person would.
 */
export async function killDuringIntake(place: ServerPlace, kills: number, seed: number): Promise<IntakeUnderFire> {
  const random = seeded(seed);
  const files = endlessFiles();
  const unanswered: File[] = [];
  const acknowledged = new Map<string, DocumentEntry>();
  const inDoubt = new Set<string>();
  let killsDuringStart = 0;
  const region = await setUp(place);

  for (let kill = 0; kill < kills; kill++) {
    const server = await startBuiltServer(place);
    if (random() < 0.2) {
      await after(random() * withinStart);
      killsDuringStart += 1;
    } else {
      await server.healthy();
      const intake = Array.from({ length: clients }, async () => {
        while (!server.hasEnded()) {
          const file = unanswered.shift() ?? files.next().value;
          const entry = await handIn(server, region, file);
          if (entry === null) {
            inDoubt.add(file.sha256);
            unanswered.push(file);
            return;
          }
          acknowledged.set(file.sha256, entry);
        }
      });
      // Counted in documents: on a busy machine a time would end before the first.
      const enough = acknowledged.size + Math.floor(random() * fewerThan);
      while (acknowledged.size < enough && !server.hasEnded()) await after(5);
      await after(random() * withinIntake);
      server.kill('SIGKILL');
      await Promise.all(intake);
    }
    server.kill('SIGKILL');
    await server.ended;
  }

  const server = await startBuiltServer(place);
  await server.healthy();
  try {
    for (const file of unanswered) {
      const entry = await handIn(server, region, file);
      if (entry === null) throw new Error(`${file.name} cannot be handed in though no one kills the server`);
      acknowledged.set(file.sha256, entry);
    }
    const listed = routes.listDocuments.answer.parse(await get(server, `/api/v1/regions/${region}/documents`));
    const givenBack = new Map<number, string>();
    for (const { id } of listed) {
      const response = await fetch(`${server.address}/api/v1/regions/${region}/documents/${id}/file`);
      givenBack.set(id, digest(new Uint8Array(await response.arrayBuffer())));
    }
    return { acknowledged, inDoubt, killsDuringStart, listed, givenBack };
  } finally {
    server.kill('SIGTERM');
    await server.ended;
  }
}

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Never the same bytes twice: after the sample's own files its text files come again with a line of their own. */
function* endlessFiles(): Generator<File, never> {
  const { documents } = sampleCounty();
  const file = (name: string, bytes: Uint8Array): File => ({ name, bytes, sha256: digest(bytes) });
  for (const { fileName, bytes } of documents.slice(0, 40)) yield file(fileName, bytes());
  const texts = documents.filter(({ format }) => format === 'text');
  for (let i = 0; ; i++) {
    const again = texts[i % texts.length];
    if (again === undefined) throw new Error('The sample has no text file');
    yield file(again.fileName, Buffer.concat([again.bytes(), Buffer.from(`\n第${i + 1}次提交\n`)]));
  }
}

/** Sets the sample's bodies up in a county of its own. @returns the county's number */
async function setUp(place: ServerPlace): Promise<number> {
  const server = await startBuiltServer(place);
  await server.healthy();
  const county = routes.addRegion.answer.parse(await post(server, '/api/v1/regions', { name: '示例县' }));
  const names = sampleCounty().agencies.flatMap((agency) => agency.names.at(-1)?.name ?? []);
  await post(server, `/api/v1/regions/${county.id}/roster`, { names: names.join('\n') });
  server.kill('SIGTERM');
  await server.ended;
  return county.id;
}

/** @returns null where no answer came */
async function handIn({ address }: BuiltServer, region: number, { name, bytes }: File): Promise<DocumentEntry | null> {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(bytes)]), name);
  const url = `${address}/api/v1/regions/${region}/documents`;
  // A connection that breaks off gives no answer; one that refuses must come to light.
  const response = await fetch(url, { method: 'POST', body }).catch(() => null);
  const answer: unknown = await response?.json().catch(() => null);
  if (response === null || answer === null) return null;
  if (response.status !== routes.addDocument.status) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return routes.addDocument.answer.parse(answer);
}

async function post({ address }: BuiltServer, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return await response.json();
}

async function get({ address }: BuiltServer, path: string): Promise<unknown> {
  const response = await fetch(`${address}${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return await response.json();
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
