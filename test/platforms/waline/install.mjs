// Waline from npm, in a folder that git does not know: installed once, which takes a minute or more and 280 MB.
// `npm ci` clears it away with the rest of node_modules.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const name = '@waline/vercel';
export const version = '1.39.3';
const folder = join(import.meta.dirname, '../../../node_modules/.cache/waline', version);
// npm writes it last: without it an install was cut short.
const receipt = join(folder, 'node_modules/.package-lock.json');

/** What npm says is wrong, without its codes, its paths and what went before. */
const complaint = ({ stderr, message }) =>
  /^npm error (?!code|errno|syscall|path|command|gyp info|prebuild-install)(.+)$/m.exec(stderr)?.[1] ??
  message.split('\n')[0];

/** The folder of the install. Rejects with one sentence where npm cannot make it. */
export async function installWaline() {
  if (existsSync(receipt)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The file keeps npm from taking the project for its place; what is in it lets SQLite be compiled where npm asks first.
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, allowScripts: { sqlite3: true } }),
  );
  console.log(`Waline: installing ${name} ${version}, which takes a minute or more`);
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--fetch-retries=1'];
  // a silent `npm test` would keep back what is wrong
  args.push('--loglevel=error', '--prefix', folder, `${name}@${version}`);
  try {
    await promisify(execFile)('npm', args, {
      cwd: folder,
      shell: process.platform === 'win32',
      timeout: 600_000,
      maxBuffer: 1e8,
    });
  } catch (error) {
    throw new Error(`npm cannot install ${name} ${version}: ${complaint(error)}`, { cause: error });
  }
  return folder;
}
