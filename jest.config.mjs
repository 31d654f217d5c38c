const base = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  // Rooms import one another by name; their sources are TypeScript, so the links are followed to them.
  transformIgnorePatterns: ['/node_modules/(?!@gongkai/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  testEnvironment: 'node',
};

/**
 * Four kinds of test: `x.spec.ts` needs nothing, `x.db-spec.ts` a PostgreSQL, `x.journey.ts` a browser, and `x.proof.ts` more time
 * than one has before every change.
 */
export default {
  // A database is made, or a server started and stopped, on a machine that does other things beside. Jest takes the limit
  // of all projects from here and from nowhere else.
  testTimeout: 60_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'] },
    {
      ...base,
      displayName: 'database',
      testMatch: ['<rootDir>/{apps,test}/**/*.db-spec.ts'],
      globalSetup: '<rootDir>/test/database/global-setup.mjs',
      globalTeardown: '<rootDir>/test/database/global-teardown.mjs',
    },
    { ...base, displayName: 'journeys', testMatch: ['<rootDir>/test/journeys/**/*.journey.ts'] },
    { ...base, displayName: 'proof', testMatch: ['<rootDir>/test/proof/**/*.proof.ts'] },
  ],
};
