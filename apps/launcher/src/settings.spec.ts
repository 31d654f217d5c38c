import { readFileSync } from 'node:fs';
import { readSettings, settingsTable, withoutSecrets } from './settings.mjs';

const checkout = '/srv/gongkaihui';

describe('settings', () => {
  it('are complete without any being set', () => {
    expect(readSettings({}, checkout)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      data: '/srv/gongkaihui/.data',
      sample: 'on',
      databaseUrl: undefined,
      appDatabaseUrl: undefined,
    });
  });

  it('take an empty variable for one that is not set', () => {
    const empty = Object.fromEntries(settingsTable.map(({ name }) => [name, ' ']));
    expect(readSettings(empty, checkout)).toEqual(readSettings({}, checkout));
  });

  it.each([
    ['somewhere', '/srv/gongkaihui/somewhere'],
    ['/var/gongkai', '/var/gongkai'],
  ])('find the data folder %s at %s', (stated, found) => {
    expect(readSettings({ GONGKAI_DATA: stated }, checkout).data).toBe(found);
  });

  it.each(['127.0.0.1', '::1', 'localhost'])('accept the loopback address %s', (host) => {
    expect(readSettings({ HOST: host }, checkout).host).toBe(host);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', '127.0.0.1.example.org', 'gongkai.example.org', '127.0.0.2'])(
    'refuse the address %s, and say so in both languages',
    (host) => {
      expect(() => readSettings({ HOST: host }, checkout)).toThrow(host);
      expect(() => readSettings({ HOST: host }, checkout)).toThrow(
        /建立账号之前只能监听本机[\s\S]*Until accounts exist/,
      );
    },
  );

  it.each(['0', '65536', '-1', '80.5', 'http', '3e3', '0x50'])('refuse the port %s', (port) => {
    expect(() => readSettings({ PORT: port }, checkout)).toThrow(
      `PORT must be a whole number from 1 to 65535, or auto; it is "${port}"`,
    );
  });

  it.each(['yes', '0', 'OFF'])('refuse %s where on or off is wanted', (sample) => {
    expect(() => readSettings({ GONGKAI_SAMPLE: sample }, checkout)).toThrow(
      `GONGKAI_SAMPLE must be on or off; it is "${sample}"`,
    );
  });

  it.each(['DATABASE_URL', 'GONGKAI_APP_DATABASE_URL'])('refuse %s without repeating the password in it', (name) => {
    const refused = () => readSettings({ [name]: 'mysql://root:geheim@db.example.org/x' }, checkout);
    expect(refused).toThrow(name);
    expect(refused).not.toThrow('geheim');
  });

  it('show a database address without its password', () => {
    expect(withoutSecrets('postgres://owner:geheim@db.example.org:5433/gongkai')).toBe('db.example.org:5433/gongkai');
  });

  it('are all described in docs/operating.md, and nothing else is', () => {
    const page = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([A-Z_]+)` *\| *(.*?) *\| *(.*?) *\|$/gm)].map(([, name, unset, meaning]) => ({
      name,
      unset: unset?.replaceAll('`', ''),
      meaning,
    }));
    expect(rows).toEqual(settingsTable.map((row) => ({ ...row, unset: row.unset || '–' })));
  });
});
