import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Time for making and dropping a database on a busy machine. Milliseconds. */
export const slow = 60_000;

/**
 * An empty database on the server GONGKAI_TEST_DATABASE_URL names; `drop` takes it and its application role away.
 * @param made how it is made where that is not as usual, as CREATE DATABASE takes it
 */
export async function freshDatabase(made = ''): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env['GONGKAI_TEST_DATABASE_URL'];
  if (server === undefined) throw new Error('GONGKAI_TEST_DATABASE_URL is not set');
  const name = `gongkai_test_${randomBytes(6).toString('hex')}`;
  await run(server, `create database ${name} ${made}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      await run(server, `drop database ${name} with (force)`);
      await run(server, `drop role if exists ${name}_app`);
    },
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
