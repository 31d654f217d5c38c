import { baseCompile } from '@intlify/message-compiler';
import type { Plugin } from 'vite';

/** A message file: messages by name, in groups. */
interface Messages {
  readonly [name: string]: string | Messages;
}

type Compiled = { readonly [name: string]: Compiled } | ReturnType<typeof baseCompile>['ast'];

/** Every message becomes a syntax tree: without its compiler vue-i18n takes nothing else, plain text neither. */
function compiled(messages: Messages): Compiled {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => {
      if (typeof message !== 'string') return [name, compiled(message)];
      return [name, baseCompile(message, { jit: true, minify: true, location: false }).ast];
    }),
  );
}

/** Compiles the files of messages/ while building: under `script-src 'self'` the browser must not compile them. */
export function precompiledMessages(): Plugin {
  return {
    name: 'precompiled-messages',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/messages\/[\w-]+\/[\w-]+\.json$/.test(id)) return null;
      const messages: Messages = JSON.parse(code);
      return { code: JSON.stringify(compiled(messages)), map: null };
    },
  };
}
