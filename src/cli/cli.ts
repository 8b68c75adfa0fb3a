#!/usr/bin/env node
/// <reference types="node" />
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commands } from './commands.js';
import { Failure } from './failure.js';
import { standardIo, type Io } from './io.js';
import { usage } from './usage.js';

const known = {
  from: { type: 'string' },
  to: { type: 'string' },
  ledger: { type: 'boolean' },
  compare: { type: 'string' },
  post: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new Failure(`${(error as Error).message.replace(/\.? To specify.*$|\.$/s, '')}.`, 2);
  }
};

/** Does what a call asks for. */
export async function run(args: readonly string[], io: Io): Promise<void> {
  const { values, positionals } = parse(args);
  const [name, file, more] = positionals;
  if (values.help) return io.write(usage);
  const command = name && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const found = name ? `${name} is no command` : 'a command is missing';
    throw new Failure(`${found}: allowed are ${Object.keys(commands).join(', ')}; --help tells more.`, 2);
  }
  if (name === 'schema' ? file !== undefined : file === undefined)
    throw new Failure(
      `${name} takes ${name === 'schema' ? 'no file' : 'a file, or - for standard input'}.`,
      2,
    );
  if (more !== undefined) throw new Failure(`${more}: one file at a time.`, 2);
  const { help: _help, ...options } = values;
  return command(file ?? '', options, io);
}

const hasLeft = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

async function main(): Promise<void> {
  // whoever reads may have read enough
  process.stdout.on('error', (error) => {
    if (!hasLeft(error)) throw error;
  });
  const io = standardIo();
  try {
    await run(process.argv.slice(2), io);
  } catch (error) {
    if (hasLeft(error)) return;
    if (!(error instanceof Failure)) throw error;
    io.warn(error.message);
    process.exitCode = error.status;
  }
}

// a program where it is called, a module where it is imported; npm calls it by a link
const [, called] = process.argv;
if (called && realpathSync(called) === fileURLToPath(import.meta.url)) await main();
