import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const icon = fileURLToPath(new URL('../public/icon.svg', import.meta.url));

/** Where the server puts the county’s packet. */
const place = '<script type="application/json" id="county"></script>';

/**
 * Puts all that was built into the page itself. The page may then load nothing at all (`default-src 'none'`): its script is the
 * one whose digest is named, and what is opened from a disk could fetch nothing anyway.
 * @throws {Error} while building, when there is not one script and one style sheet
 */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      // After Vite itself has finished what it left open in the script.
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.values(bundle);
        const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
        const sheets = files.flatMap((file) =>
          file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
        );
        const page = files.find((file) => file.fileName === 'index.html');
        const [script, ...others] = scripts;
        if (page?.type !== 'asset' || script === undefined || others.length > 0) {
          throw new Error(
            `One page with one script was expected, not ${files.map(({ fileName }) => fileName).join(', ')}`,
          );
        }
        // In a script of a page these end it or begin a comment; in its texts the stroke changes nothing.
        const code = script.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`);
        const digest = createHash('sha256').update(code).digest('base64');
        const policy = [
          "default-src 'none'",
          `script-src 'sha256-${digest}'`,
          "style-src 'unsafe-inline'",
          'img-src data: blob:',
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        const picture = (await readFile(icon)).toString('base64');
        page.source = String(page.source)
          .replace(/<script type="module"[^>]*><\/script>\s*/, '')
          .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
          .replace(/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="data:image/svg+xml;base64,${picture}" />`)
          .replace(
            '<meta charset="utf-8" />',
            (first) => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          )
          .replace('</head>', () => `<style>${sheets.join('\n')}</style>\n  </head>`)
          .replace('</body>', () => `${place}\n<script type="module">${code}</script>\n  </body>`);
        for (const { fileName } of files) if (fileName !== 'index.html') Reflect.deleteProperty(bundle, fileName);
      },
    },
  };
}
