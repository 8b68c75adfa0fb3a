// What `tsc` leaves to do in `dist`: the files that it does not know, and the scripts for the web.
//
//   node scripts/build.mjs           all of it; `npm run build` calls it after tsc
//   node scripts/build.mjs --embed   the script and style files that a page loads, nothing else
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWebFiles } from './web-files.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const { values: options } = parseArgs({ options: { embed: { type: 'boolean' } } });

/** Files of `src` that go out as they are. */
const asTheyAre = ['static.css', 'themes', 'embed.html'];

/** The licences of what the web files contain, once a package: they ask for that. */
function licences(files) {
  const packages = files.flatMap(({ modules }) =>
    modules.flatMap(({ id }) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []),
  );
  return [...new Set(packages)].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (!licence) throw new Error(`${name} has no licence file to give on`);
    return `${name}\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`;
  });
}

async function writeWebFiles() {
  const files = await buildWebFiles();
  rmSync(join(dist, 'sleeve'), { recursive: true, force: true });
  for (const { name, code } of files) {
    const path = join(dist, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
  writeFileSync(join(dist, 'licences.txt'), licences(files).join(`\n${'-'.repeat(60)}\n\n`));
  for (const { name, code } of files.filter(({ name }) => /^embed\.\w+\.js$/.test(name)))
    console.log(`${name}  integrity="sha384-${createHash('sha384').update(code).digest('base64')}"`);
}

mkdirSync(dist, { recursive: true });
if (!options.embed) execFileSync(process.execPath, [join(root, 'scripts/schema.mjs')], { stdio: 'inherit' });
for (const name of asTheyAre) {
  const from = join(root, 'src', name);
  if (existsSync(from)) cpSync(from, join(dist, name), { recursive: true });
}
await writeWebFiles();
