// How much work our elements give a page, as ratios to plain HTML; and how much the work of Node is.
//
//   npm run bench                            all of it, at most six minutes
//   npm run bench -- --rounds 15             more rounds, however long they take
//   npm run bench -- --only list             archive, list, thread or rounds
//   npm run bench -- --only peers            beside scripts of others, which it installs first: no part of "all of it"
//   npm run bench -- --only render           in Node: pages a second, beside @lit-labs/ssr, which it installs first
//   npm run bench -- --only import           in Node: what ten times the input takes
//   npm run bench -- --only slices           an import in a page: its longest task
//   npm run bench -- --against ../old/dist   this build against another one as well
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWebFiles } from '../scripts/web-files.mjs';
import { tableOf, weigh } from '../scripts/weights.mjs';
import { archiveAt, archiveJobs, archiveLines, archiveShares } from './archive.mjs';
import { importBench } from './import.mjs';
import { listAt, listJobs, listLines, listShares } from './lists.mjs';
import { startBrowser } from './measure.mjs';
import { bringPeers, peersAt, peersJobs, peersLines, peersShares } from './peers.mjs';
import { renderBench } from './render.mjs';
import { roundsAt, roundsJobs, roundsLines } from './rounds.mjs';
import { serve } from './server.mjs';
import { slicesBench } from './slices.mjs';
import { spread, table } from './statistics.mjs';
import { threadAt, threadJobs, threadLines, threadShares } from './threads.mjs';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: { rounds: { type: 'string' }, only: { type: 'string' }, against: { type: 'string' } },
});
const rounds = Number(options.rounds ?? 9);
const fewest = Math.min(rounds, 5);
/** Without `--rounds`, no round begins that would end later than this many milliseconds after the start. */
const longest = options.rounds ? Infinity : 315_000;

/** What needs no build of the elements. */
const apart = { render: renderBench, import: importBench, slices: slicesBench }[options.only];
if (apart) {
  console.log(await apart(rounds));
  process.exit();
}

/** True when a file of the sources is younger than what was built from them. */
function isStale() {
  const built = join(root, 'dist/embed.js');
  if (!existsSync(built)) return true;
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)),
  );
  const { mtimeMs } = statSync(built);
  return files.some((file) => statSync(file).mtimeMs > mtimeMs);
}

/** The share of each kind of work in a side's time, in the median run. */
function shares([what, runs]) {
  const of = (name) => `${Math.round(100 * spread(runs.map((cost) => cost[name] / cost.task)).median)} %`;
  const milliseconds = spread(runs.map(({ task }) => task)).median * 1000;
  return [what, milliseconds.toFixed(1), of('script'), of('style'), of('layout')];
}

const started = performance.now();
if (isStale())
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--embed'], { stdio: 'inherit' });

const wants = (name) => (options.only ? options.only === name : name !== 'peers');
const peers = wants('peers')
  ? await bringPeers().catch(({ message }) => {
      console.error(message);
      process.exit(1);
    })
  : undefined;

const bases = options.against ? ['/dist', '/against'] : ['/dist'];
const server = await serve(
  {
    '/dist': join(root, 'dist'),
    ...(options.against && { '/against': resolve(options.against) }),
    ...(peers && { '/peers': peers }),
  },
  (address) =>
    archiveAt(address) ?? listAt(address) ?? threadAt(address) ?? roundsAt(address) ?? peersAt(address),
);
const browser = await startBrowser();
const samples = new Map();
try {
  const jobs = [
    ...(wants('archive') ? archiveJobs(browser, server.origin, bases) : []),
    ...(wants('list') ? await listJobs(browser, server.origin, bases) : []),
    ...(wants('thread') ? await threadJobs(browser, server.origin, bases) : []),
    ...(wants('rounds') ? roundsJobs(browser, server.origin, bases) : []),
    ...(peers ? await peersJobs(browser, server.origin) : []),
  ];
  if (!jobs.length)
    throw new Error(
      `--only: found "${options.only}", allowed: archive, list, thread, rounds, peers, render, import, slices`,
    );
  let round = 0;
  const begun = performance.now();
  for (; round < rounds; round++) {
    const each = (performance.now() - begun) / (round || 1);
    if (round >= fewest && performance.now() - started + each > longest) break;
    // every other round backwards: what comes first or last is not always the same
    for (const [name, job] of round % 2 ? jobs.toReversed() : jobs) {
      const t0 = performance.now();
      // now and then a browser stops answering; whatever its page had cost until then is thrown away
      const found = await job().catch((error) => {
        if (error.name !== 'ProtocolError') throw error;
        console.error(name, 'again:', error.message);
        return job();
      });
      console.error(name, Math.round(performance.now() - t0));
      samples.set(name, [...(samples.get(name) ?? []), found]);
    }
    console.error(`round ${round + 1} of ${rounds}, ${Math.round((performance.now() - started) / 1000)} s`);
  }
  const lines = [
    ...(wants('archive') ? archiveLines(samples, bases) : []),
    ...(wants('list') ? listLines(samples, bases) : []),
    ...(wants('thread') ? threadLines(samples) : []),
    ...(wants('rounds') ? roundsLines(samples, bases) : []),
    ...(peers ? peersLines(samples) : []),
  ];
  console.log(`\n${round} rounds in ${await browser.version()}\n`);
  console.log(table(['Main-thread time', 'ratio: median (quartiles)', 'goal', ''], lines));
  console.log('\nWhere our time goes (the milliseconds are of this machine at this hour, nothing else)\n');
  const parts = [
    ...(wants('archive') ? archiveShares(samples, bases) : []),
    ...(wants('list') ? listShares(samples, bases) : []),
    ...(wants('thread') ? threadShares(samples) : []),
    ...(peers ? peersShares(samples) : []),
  ];
  console.log(table(['', 'ms', 'script', 'style', 'layout'], parts.map(shares)));
  console.log(`\n${tableOf(weigh(await buildWebFiles()))}`);
} finally {
  await browser.close();
  server.close();
}
