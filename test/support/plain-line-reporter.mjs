// Plain text without cursor movement. The last line is `browsers: N passed, N failed[, N skipped]`.
import { relative } from 'node:path';

/** Every test of a suite and of the suites in it, with its full name. */
function* testsOf(suite, names = []) {
  for (const test of suite.tests) yield { ...test, name: [...names, test.name].join(' > ') };
  for (const inner of suite.suites) yield* testsOf(inner, [...names, inner.name]);
}

const firstLines = (text) => text.split('\n').slice(0, 12).join('\n    ');

function explain({ name, error }) {
  const values =
    error && 'expected' in error ? `\n    expected ${error.expected}\n    actual   ${error.actual}` : '';
  return `${name}\n    ${firstLines(`${error?.message ?? 'failed'}${values}\n${error?.stack ?? ''}`)}`;
}

function readSession(session) {
  const tests = session.testResults ? [...testsOf(session.testResults)] : [];
  const failed = tests.filter((test) => !test.skipped && !test.passed);
  const problems = [
    ...failed.map(explain),
    ...session.errors.map((error) => firstLines(error.stack ?? error.message)),
    ...(session.request404s ?? []).map((url) => `404 ${url}`),
  ];
  return {
    passed: tests.filter((test) => test.passed).length,
    // A file that cannot be loaded, or that crashes, has no failed test to count.
    failed: failed.length || (session.passed ? 0 : 1),
    skipped: tests.filter((test) => test.skipped).length,
    problems,
  };
}

export function plainLineReporter() {
  let line = 'browsers: 0 passed, 1 failed';
  return {
    onTestRunFinished({ sessions }) {
      const sum = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const result = readSession(session);
        const where = `${session.browser.name} ${relative(process.cwd(), session.testFile ?? '')}`;
        for (const key of Object.keys(sum)) sum[key] += result[key];
        if (!session.passed || process.env.LOGS) {
          for (const problem of result.problems) console.log(`FAIL ${where}: ${problem}`);
          for (const log of session.logs ?? []) console.log(`  [${where}]`, ...(log.args ?? log));
        }
      }
      line = `browsers: ${sum.passed} passed, ${sum.failed} failed`;
      if (sum.skipped) line += `, ${sum.skipped} skipped`;
    },
    stop() {
      // The runner writes cursor codes after its reporters have stopped; the line stands below them.
      process.once('exit', () => process.stdout.write(`\n${line}\n`));
    },
  };
}
