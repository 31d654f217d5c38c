import { parseArgs } from 'node:util';
import { fileFailed, fileStopped } from '../intake/troubles.ts';
import { WorkerReader } from '../intake/worker-reader.ts';
import type { Output } from './read-command.ts';
import { readCommand } from './read-command.ts';
import { usage } from './usage.ts';

const output: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

// Built beside this file.
const script = new URL('./gongkai-reader.js', import.meta.url);

/** A fault of the program, which the file met; what to do stands with the file. */
function told(error: unknown): void {
  output.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

/** Runs the command line. @returns the exit code; 2 for wrong usage */
async function run(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        language: { type: 'string', default: 'zh' },
        help: { type: 'boolean', default: false },
      },
    });
    const [command, ...files] = positionals;
    if (values.help) {
      output.out(usage);
      return 0;
    }
    if (command !== 'read' || files.length === 0) return wrongUsage(null);
    if (values.language !== 'zh' && values.language !== 'en') {
      return wrongUsage(`--language is zh or en, not "${values.language}"`);
    }
    const reader = new WorkerReader(script, undefined, { failed: fileFailed, stopped: fileStopped, onError: told });
    return await readCommand(files, { json: values.json, all: values.all, language: values.language }, reader, output);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      return wrongUsage(error.message);
    }
    throw error;
  }
}

function wrongUsage(message: string | null): 2 {
  output.err(message === null ? usage : `gongkai: ${message}\n\n${usage}`);
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
