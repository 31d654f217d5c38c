import { baseCompile } from '@intlify/message-compiler';
import type { Plugin } from 'vite';

/** A message file: messages by name, in groups. */
interface Messages {
  readonly [name: string]: string | Messages;
}

type Compiled = string | { readonly [name: string]: Compiled } | ReturnType<typeof baseCompile>['ast'];

/** Messages with places to fill in become syntax trees, plain ones stay text. */
function compiled(messages: Messages): Compiled {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => {
      if (typeof message !== 'string') return [name, compiled(message)];
      if (!/[{|@]/.test(message)) return [name, message];
      return [name, baseCompile(message, { jit: true, minify: true, location: false }).ast];
    }),
  );
}

/** Compiles `messages/*.json` while building: under `script-src 'self'` the browser must not compile them. */
export function precompiledMessages(): Plugin {
  return {
    name: 'precompiled-messages',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/messages\/[\w-]+\.json$/.test(id)) return null;
      const messages: Messages = JSON.parse(code);
      return { code: JSON.stringify(compiled(messages)), map: null };
    },
  };
}
