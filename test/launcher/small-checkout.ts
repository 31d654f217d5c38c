import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourcesDigest, stamp } from '@gongkai/launcher/build';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** Whether this checkout was built; how fresh that is, is for whoever runs the tests. */
export const isBuiltHere = existsSync(join(checkout, 'dist/api/main.js'));

/**
 * A checkout with the launcher of this one, already installed and built.
 * @param server a stand-in, or the one this checkout was built with
 */
export function smallCheckout(server: 'stand-in' | 'real' = 'stand-in') {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-checkout-'));
  // As root the database runs as another user, who has to come here.
  chmodSync(folder, 0o755);
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  cpSync(join(checkout, 'apps/launcher/src'), join(folder, 'apps/launcher/src'), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(checkout, 'package-lock.json'), join(folder, 'package-lock.json'));
  for (const file of ['tsconfig.base.json', 'nx.json', 'libs/none', 'dist/web/index.html']) write(file, '{}');
  write('package.json', readFileSync(join(checkout, 'package.json'), 'utf8'));
  if (server === 'real') cpSync(join(checkout, 'dist/api'), join(folder, 'dist/api'), { recursive: true });
  else write('dist/api/main.js', readFileSync(join(checkout, 'test/launcher/stand-in-server.mjs'), 'utf8'));
  return {
    folder,
    write,
    /** As after a build; to be called once everything is written. */
    async built() {
      write(stamp, await sourcesDigest(folder));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
