// npm test: every check, and one plain line at the end: `N passed, N failed[, N skipped]`.
//
//   npm test                               all of it, in the browser that this machine has
//   npm test -- --all                      the same, with the browser tests in Chromium, Firefox and WebKit, and with
//                                          the real blogs of test/platforms: WordPress where its packages are installed,
//                                          Waline, which npm brings
//   npm test -- --only node                one part: format, types, lint, build, package, node, browser or platforms
//   npm test -- test/node/model/x.test.ts  these files only
//
// BROWSER=chromium|firefox|webkit|all chooses an engine, CHROME_PATH and FIREFOX_PATH name a file,
// SLEEVE_BROWSER=bring takes the browser from npm whatever is installed.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { bringBrowser } from './bring-browser.mjs';
import { findBrowser, wantedEngine } from './find-browser.mjs';

const root = join(import.meta.dirname, '..');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, only: { type: 'string' } },
});
const nodeFolder = 'test/node/';
const platformFolder = 'test/platforms/';
const named = positionals.map((file) => relative(root, resolve(file)).replaceAll(sep, '/'));
const isNodeTest = (file) => file.startsWith(nodeFolder);
const isPlatformTest = (file) => file.startsWith(platformFolder);

/** Runs a command in the project, showing its output, and gives its exit code and what it wrote. */
function run(command, args, { env, shell = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    const show = (chunk) => {
      const text = stripVTControlCharacters(String(chunk));
      output += text;
      process.stdout.write(text);
    };
    child.stdout.on('data', show);
    child.stderr.on('data', show);
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code, output }));
  });
}

const script = (name) => () => run('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });

/** Runs the tests of a folder in Node. */
async function testsIn(folder, isOurs) {
  const files = readdirSync(join(root, folder), { recursive: true })
    .map((file) => folder + file.replaceAll(sep, '/'))
    .filter((file) => /\.test\.m?[jt]s$/.test(file))
    .sort();
  const reporter = ['--test-reporter=./scripts/node-reporter.mjs', '--test-reporter-destination=stdout'];
  const chosen = named.length ? named.filter(isOurs) : files;
  // With no file named, node would look for tests of its own accord and find this script.
  if (!chosen.length) throw new Error(`no test in ${folder}`);
  return run(process.execPath, ['--import', 'tsx', '--test', ...reporter, ...chosen]);
}

async function browserTests() {
  const wanted = options.all ? 'all' : wantedEngine();
  if (!wanted || wanted === 'chromium') {
    const found = findBrowser(wanted) ?? bringBrowser();
    console.log(`in ${found.path}`);
  }
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  const files = named.filter((file) => !isNodeTest(file) && !isPlatformTest(file));
  const chosen = files.length ? ['--files', ...files] : [];
  return run(process.execPath, [runner, '--config', 'test/wtr.config.mjs', ...chosen], {
    env: { BROWSER: wanted },
  });
}

/**
 * Each step with `counts` ends its output with a line `NAME: N passed, N failed[, N skipped]`. One with `mayBeEmpty` runs
 * no test on a machine without what it needs, and says so.
 */
const steps = [
  { name: 'format', run: script('format:check') },
  { name: 'types', run: script('typecheck') },
  { name: 'lint', run: script('lint') },
  { name: 'build', run: script('build') },
  { name: 'package', run: script('check:package') },
  { name: 'node', run: () => testsIn(nodeFolder, isNodeTest), counts: true },
  { name: 'browser', run: browserTests, counts: true },
  {
    name: 'platforms',
    run: () => testsIn(platformFolder, isPlatformTest),
    counts: true,
    mayBeEmpty: true,
  },
];

function isWanted({ name }) {
  if (options.only) return name === options.only;
  if (!named.length) return name !== 'platforms' || !!options.all;
  if (name === 'node') return named.some(isNodeTest);
  if (name === 'platforms') return named.some(isPlatformTest);
  return name === 'browser' && !named.every((file) => isNodeTest(file) || isPlatformTest(file));
}

function readCounts(output) {
  const lines = [...output.matchAll(/^\w+: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)];
  return (lines.at(-1) ?? []).slice(1).map((number) => Number(number ?? 0));
}

const wantedSteps = steps.filter(isWanted);
if (!wantedSteps.length)
  throw new Error(`--only: found "${options.only}", allowed: ${steps.map((step) => step.name)}`);

const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
for (const step of wantedSteps) {
  console.log(`\n== ${step.name}`);
  const started = performance.now();
  const { code, output } = await step.run().catch((error) => {
    console.log(error.message);
    return { code: 1, output: '' };
  });
  const [passed = 0, failed = 0, skipped = 0] = step.counts ? readCounts(output) : [];
  // A step that fails without a failed test, or that ran no test at all, is one failure.
  const silentFailure =
    failed === 0 && (code !== 0 || (step.counts && !step.mayBeEmpty && passed === 0)) ? 1 : 0;
  total.passed += passed;
  total.failed += failed + silentFailure;
  total.skipped += skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  summary.push(`${failed + silentFailure ? 'FAILED' : 'ok'}  ${step.name} (${seconds} s)`);
}

console.log(`\n${summary.join('\n')}`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed ? 1 : 0;
