import { BadSettings, parseSettings } from './settings.ts';

const valid = { DATABASE_URL: 'postgres://owner:secret@localhost:5432/county' };

describe('the settings', () => {
  it('need the database only', () => {
    expect(parseSettings({ ...valid, PORT: '', HOST: ' ' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: valid.DATABASE_URL,
      appDatabaseUrl: null,
      dataFolder: expect.stringMatching(/\.data$/),
      sample: true,
      webFolder: null,
      public: null,
    });
  });

  it('turn the sample off', () => {
    expect(parseSettings({ ...valid, GONGKAI_SAMPLE: 'off' }).sample).toBe(false);
  });

  it.each(['0.0.0.0', '::', '192.168.1.4', 'county.example', '127.0.0.1.example'])(
    'refuse to listen on %s, saying why',
    (HOST) => {
      expect(() => parseSettings({ ...valid, HOST })).toThrow(
        new BadSettings(
          `HOST "${HOST}" is not on this machine: until accounts exist only 127.0.0.1, ::1 and localhost are listened on`,
        ),
      );
    },
  );

  it.each(['localhost', '::1', '127.0.0.1'])('listen on %s', (HOST) => {
    expect(parseSettings({ ...valid, HOST }).host).toBe(HOST);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['GONGKAI_SAMPLE', 'maybe'],
    ['GONGKAI_PUBLIC_PORT', 'http'],
    ['GONGKAI_PUBLIC_ADDRESS', 'county.example'],
    ['GONGKAI_PUBLIC_NAMES', 'http://county.example'],
  ])('refuse %s=%s by name and value', (name, value) => {
    expect(() => parseSettings({ ...valid, [name]: value })).toThrow(`${name} "${value}"`);
  });

  it('serve in public where a port is given, on this machine only unless an address is', () => {
    const { public: alone } = parseSettings({ ...valid, GONGKAI_PUBLIC_PORT: '8080' });
    expect(alone).toEqual({ port: 8080, address: '127.0.0.1', names: [] });
    const { public: named } = parseSettings({
      ...valid,
      GONGKAI_PUBLIC_PORT: '8080',
      GONGKAI_PUBLIC_ADDRESS: '0.0.0.0',
      GONGKAI_PUBLIC_NAMES: 'gk.county.example, GK',
    });
    expect(named).toEqual({ port: 8080, address: '0.0.0.0', names: ['gk.county.example', 'gk'] });
  });

  it('never show the password of a database', () => {
    expect(() => parseSettings({ DATABASE_URL: 'mysql://owner:secret@localhost/x' })).toThrow(
      /^DATABASE_URL is no address/,
    );
    expect(() => parseSettings({ DATABASE_URL: 'mysql://owner:secret@localhost/x' })).not.toThrow(/secret/);
  });

  it('name every fault at once', () => {
    expect(() => parseSettings({ HOST: '0.0.0.0' })).toThrow(
      /HOST "0\.0\.0\.0".*\n?.*DATABASE_URL is not set|DATABASE_URL is not set.*\n?.*HOST/s,
    );
  });
});
