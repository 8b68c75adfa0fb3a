// The built package: what stands in `dist`, and what happens when it is imported.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, sourceFiles } from './sources.js';

/** Throws when `dist` is not what `src` says: the tests would look at an older package. */
export function mustBeBuilt(): void {
  const stale = sourceFiles().filter((path) => {
    const built = join(root, path.replace('src/', 'dist/').replace(/\.ts$/, '.js'));
    return !existsSync(built) || statSync(built).mtimeMs < statSync(join(root, path)).mtimeMs;
  });
  if (stale.length)
    throw new Error(`dist is older than ${stale[0]} and ${stale.length - 1} more; run: npm run build`);
}

/** What became of an import: the tags that it defined, or why it failed. */
export interface Imported {
  readonly error?: string;
  readonly defined: readonly string[];
}

/**
 * Imports modules as a program in Node would, without any loader of the tests and each on its own.
 * @param browser whether there is just enough of a browser for a built file to be evaluated
 */
export function importAlone(specifiers: readonly string[], browser = false): Record<string, Imported> {
  const script = join(import.meta.dirname, 'import-alone.mjs');
  const output = execFileSync(process.execPath, [script, ...(browser ? ['--browser'] : []), ...specifiers], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return JSON.parse(output) as Record<string, Imported>;
}
