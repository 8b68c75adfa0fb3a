// One launcher for each engine the tests run in.
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const chromiumArgs = [
  '--no-sandbox', // the sandbox cannot start in most containers, and only our own pages are opened
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-renderer-accessibility', // as for who reads with a screen reader: the tree holds what is not laid out, too
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

function chromium() {
  const found = findBrowser('chromium');
  if (!found)
    throw new Error('no Chrome, Chromium or Edge found: install one, set CHROME_PATH or run `npm test`');
  return chromeLauncher({
    launchOptions: {
      executablePath: found.path,
      headless: found.headless ?? true,
      args: [...chromiumArgs, ...(found.args ?? [])],
      env: { ...process.env, ...found.env },
    },
    async createPage({ context }) {
      // A window of its own: a tab whose neighbour closes while it loads is left with one frame a second.
      const page = await context.newPage({ type: 'window' });
      const session = await page.createCDPSession();
      // Two pages run at a time: without this the one behind has no focus and draws no frames.
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
}

function firefox() {
  const found = findBrowser('firefox');
  if (!found) throw new Error('no Firefox found: install it or set FIREFOX_PATH');
  // The Chrome launcher's puppeteer-core drives Firefox over WebDriver BiDi.
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath: found.path, headless: true, defaultViewport: null },
    async createPage({ context }) {
      const page = await context.newPage();
      const setViewport = page.setViewport.bind(page);
      // Firefox 140 ESR takes the size, but does not know the orientation that puppeteer sends with it.
      page.setViewport = async (size) => {
        try {
          await setViewport(size);
        } catch (error) {
          if (!error.message.includes('setScreenOrientationOverride')) throw error;
          await page.waitForFunction((width) => innerWidth === width, { polling: 20 }, size.width);
        }
      };
      return page;
    },
  });
  launcher.name = 'Firefox';
  launcher.concurrency = 1; // keyboard focus goes to the front page only
  return launcher;
}

const engines = { chromium, firefox, webkit: webkitLauncher };

/** @param {string} which chromium, firefox, webkit, all, or a list with commas; otherwise what is installed */
export function browsers(which) {
  const names =
    which === 'all' ? Object.keys(engines) : (which || findBrowser()?.engine || 'chromium').split(',');
  return names.map((name) => {
    const launch = engines[name];
    if (!launch)
      throw new Error(`BROWSER: found "${name}", allowed: ${Object.keys(engines).join(', ')}, all`);
    return launch();
  });
}
