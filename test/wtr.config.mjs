// BROWSER=chromium | firefox | webkit | all; LOGS=1 prints what the pages log.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { wantedEngine } from '../scripts/find-browser.mjs';
import { browsers } from './support/browsers.mjs';
import { cdpPlugin } from './support/cdp-plugin.mjs';
import { plainLineReporter } from './support/plain-line-reporter.mjs';
import { collectionsPlugin } from './support/collections-plugin.mjs';
import { faultsPlugin } from './support/faults-plugin.mjs';
import { policyPlugin } from './support/policy-plugin.mjs';
import { vendorPlugin } from './support/vendor-plugin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const namesFiles = process.argv.some((argument) => argument.startsWith('--files'));
const launchers = browsers(wantedEngine());
const chromium = launchers.filter((launcher) => launcher.name === 'Chrome');
const chromiumOnly = 'test/**/*.chromium.test.ts';

const isLoopback = (address) => /^(::1|(::ffff:)?127\.)/.test(address);

export default {
  rootDir: root,
  files: ['test/**/*.test.ts', `!${chromiumOnly}`, '!test/node/**', '!test/platforms/**'],
  // Forced colours, media features, narrow windows and the accessibility tree can be had in Chromium only.
  groups:
    namesFiles || !chromium.length ? [] : [{ name: 'chromium', files: chromiumOnly, browsers: chromium }],
  nodeResolve: true,
  browsers: launchers,
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  // The server listens on every interface; only this machine gets an answer.
  middleware: [
    (context, next) => (isLoopback(context.req.socket.remoteAddress) ? next() : context.throw(403)),
  ],
  plugins: [
    vendorPlugin(root),
    collectionsPlugin(root),
    faultsPlugin(),
    policyPlugin(root),
    cdpPlugin(),
    a11ySnapshotPlugin(),
    // Not `auto`, which leaves syntax in that the browsers do not know, and not es2022, which drops
    // the `with` of `import data from './x.json' with { type: 'json' }`.
    esbuildPlugin({
      ts: true,
      target: ['chrome123', 'firefox138', 'safari18'],
      tsconfig: `${root}tsconfig.json`,
    }),
  ],
  reporters: [plainLineReporter()],
};
