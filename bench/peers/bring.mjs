// Puts the peers into node_modules/.cache, one file of script each, so that the project does not depend on them.
// `npm ci` clears them away with the rest of node_modules.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const cache = join(import.meta.dirname, '../../node_modules/.cache');

/** In versions that stay: a ratio to something else from one day to the next would say nothing. */
const packages = {
  '@waline/client': '3.15.2',
  'bluesky-comments': '0.13.1',
  'bluesky-comments-tag': '0.0.3',
  react: '19.3.1',
  'react-dom': '19.3.1',
};

/** Each as its own manual has it put on a page: the whole of Waline, and React beside the one that needs it. */
const entries = {
  waline: `export { init } from '@waline/client/full';
    import '@waline/client/style';`,
  'bluesky-comments-tag': `import 'bluesky-comments-tag/load';`,
  'bluesky-comments': `export { createElement } from 'react';
    export { createRoot } from 'react-dom/client';
    export { BlueskyComments } from 'bluesky-comments';
    import 'bluesky-comments/bluesky-comments.css';`,
};

/**
 * Installs packages where they are not yet.
 * @param {string} name what `--only` calls the benchmark that wants them
 * @param {Readonly<Record<string, string>>} packages their versions
 * @returns {string} the folder that they are in
 */
export function install(name, packages) {
  const folder = join(cache, name);
  const isThere = Object.entries(packages).every(([one, version]) => {
    const file = join(folder, 'node_modules', one, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
  if (isThere) return folder;
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: packages };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const settings = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', folder];
  // by itself npm goes on for minutes where there is no network
  settings.push('--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=1000');
  try {
    execFileSync('npm', ['install', ...settings], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch ({ code: noNpm, stderr = '' }) {
    const code = noNpm ?? /npm error code (\w+)/.exec(stderr)?.[1] ?? 'for a reason it does not name';
    const names = Object.entries(packages).map(([one, version]) => `${one}@${version}`);
    throw new Error(
      `--only ${name}: missing are ${names.join(', ')}, which npm could not install (${code}).`,
    );
  }
  return folder;
}

/**
 * Installs the peers where they are not yet, and bundles them.
 * @returns {Promise<string>} the folder with a script of each, and a style sheet of those that have one
 */
export async function bringPeers() {
  const folder = install('peers', packages);
  const outdir = join(folder, 'bundles');
  for (const [name, contents] of Object.entries(entries))
    await build({
      stdin: { contents, resolveDir: folder },
      outfile: join(outdir, `${name}.js`),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
  return outdir;
}
