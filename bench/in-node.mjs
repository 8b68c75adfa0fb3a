// What is measured without a browser: modules as the sources have them at this moment, and processor time.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** The exports of a module of the sources, such as `export/index`. */
export async function fromSource(name) {
  const outfile = join(root, 'node_modules/.cache/bench', `${name.replaceAll('/', '-')}.mjs`);
  await build({
    entryPoints: [join(root, 'src', `${name}.ts`)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile));
}

/** The text of the post that all of this began with, which stands beside the checkout; undefined where it does not. */
export function seedPost() {
  const folder = join(root, '../shared/seed');
  const [name] = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
  return name && readFileSync(join(folder, name), 'utf8');
}

/** The data of a review of the demo. */
export const demoReview = (name) => JSON.parse(readFileSync(join(root, 'demo/data', `${name}.json`), 'utf8'));

/** Milliseconds of processor time that something takes, of so many times; what else the machine does is not in it. */
export function spent(run, times = 1) {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/**
 * What jobs tell, round by round: each is run once before it counts, and every other round goes backwards.
 * @param {readonly (readonly [name: string, job: () => number])[]} jobs
 */
export function inRounds(jobs, rounds) {
  const samples = new Map(jobs.map(([name]) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, job] of round % 2 ? jobs.toReversed() : jobs) {
      const found = job();
      if (round >= 0) samples.get(name).push(found);
    }
    console.error(`round ${round + 1} of ${rounds}`);
  }
  return samples;
}
