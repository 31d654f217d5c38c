import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The server: our own rooms are bundled, what npm installed stays where it is. Decorators with the types of constructor
 * parameters, as Nest and TypeORM need them, come from tsconfig.json.
 */
const server = {
  input: {
    main: here('src/http/main.ts'),
    reader: here('src/intake/reader-worker.ts'),
    unpack: here('src/intake/unpack-worker.ts'),
    reread: here('src/reread/main.ts'),
  },
  platform: 'node',
  external: /^(?!@gongkai\/|@oxc-project\/runtime\/)[^./\0]/,
  output: { dir: here('../../dist/api'), format: 'esm', sourcemap: true, chunkFileNames: 'shared-[name].js' },
};

/**
 * The command line, what npm installed included: it starts without looking for anything. The thread in which it reads
 * files is a file of its own; what reads PDF is larger than all else and lies beside them until the first PDF comes.
 */
const commandLine = {
  input: { gongkai: here('src/cli/gongkai.ts'), 'gongkai-reader': here('src/intake/reader-worker.ts') },
  platform: 'node',
  // Importing a room does nothing: of what reads files, only opening archives goes to the first thread.
  treeshake: { moduleSideEffects: (/** @type {string} */ id) => !id.startsWith(here('../../libs/')) },
  output: { dir: here('../../dist/api'), format: 'esm', sourcemap: true, chunkFileNames: 'gongkai-[name].js' },
};

export default [server, commandLine];
