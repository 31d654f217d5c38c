// Stands where the built server does: counts its starts in the database, keeps notes there, and dies when it is asked to.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import pg from 'pg';

const { DATABASE_URL, HOST, PORT, SERVER_IS } = process.env;
const database = new pg.Pool({ connectionString: DATABASE_URL, max: 4, connectionTimeoutMillis: 3000 });
// A database that is killed takes idle connections along.
database.on('error', () => undefined);

/** Random, so that PostgreSQL cannot make it small. */
const longText = randomBytes(50_000).toString('base64');

const answers = {
  '/api/health': async () => ({ starts: await count('start'), pid: process.pid }),
  '/note': async () => {
    await database.query('insert into note values ($1)', [longText]);
    return { kept: await count('note') };
  },
  // Hardly anything in the table, but a megabyte in the log of PostgreSQL.
  '/logged-note': async () => {
    await database.query(
      `begin; insert into note values (''); select pg_logical_emit_message(true, '', repeat('x', 1000000)); commit`,
    );
    return { kept: await count('note') };
  },
  '/notes': async () => ({ kept: await count('note') }),
  '/die': () => process.exit(7),
};

async function count(table) {
  return (await database.query(`select count(*)::integer as n from ${table}`)).rows[0].n;
}

async function main() {
  if (SERVER_IS === 'broken') throw new Error('migration failed');
  if (SERVER_IS === 'of an older version') {
    console.error('数据由较新版本的程序写入\nThe data was written by a newer version of the program');
    process.exit(3);
  }
  await database.query('create table if not exists start (n integer); create table if not exists note (text text)');
  await database.query('insert into start values (1)');
  if (SERVER_IS === 'loading')
    for (let done = 0; done <= 8; done++, await after(150))
      console.log(`gongkai-progress ${JSON.stringify({ step: 'sample', done, total: 8 })}`);
  const http = createServer((request, response) => {
    const answer = answers[request.url] ?? (() => Promise.resolve({}));
    answer().then(
      (said) => response.end(JSON.stringify(said)),
      () => response.writeHead(503).end('{}'),
    );
  });
  http.listen(Number(PORT), HOST);
  http.on('error', ({ message }) => leave(message));
  if (SERVER_IS === 'dying') setTimeout(() => leave('dying again'), 400);
  process.on('SIGTERM', async () => {
    // Fails, and leaves a bad exit code in the log, when the database was stopped before the server.
    await database.query('select 1');
    console.log('left in order');
    process.exit(0);
  });
}

function leave(message) {
  console.error(message);
  process.exit(1);
}

main().catch(({ message }) => leave(message));
