// Puts a Chromium into node_modules/.cache for a machine without a browser, from npm alone.
// `npm ci` clears it away with the rest of node_modules. Linux on x64 only: the package has no other build.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './find-browser.mjs';

const browserPackage = '@sparticuz/chromium@147.0.0';

/** Without a font of its own a fresh machine draws no text at all. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(cacheFolder, 'fonts')}</dir>
  <cachedir>${join(cacheFolder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** @returns {import('./find-browser.mjs').FoundBrowser} */
export function bringBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no browser found: install Chrome, Chromium, Edge or Firefox, or set CHROME_PATH');
  }
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(join(cacheFolder, 'package.json'), '{ "private": true }\n');
  const run = (command, args, env) =>
    execFileSync(command, args, {
      cwd: cacheFolder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
  run('npm', [
    'install',
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--prefix',
    cacheFolder,
    browserPackage,
  ]);

  // VERCEL makes the package unpack NSS, NSPR and expat as well, which a fresh Debian does not have.
  const unpack = `import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath());`;
  const args = ['--input-type=module', '--eval', unpack];
  const path = run(process.execPath, args, { TMPDIR: cacheFolder, VERCEL: '1' }).trim();

  const fontsFile = join(cacheFolder, 'fonts.conf');
  writeFileSync(fontsFile, fontSettings);
  const libraries = [join(cacheFolder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const browser = {
    engine: 'chromium',
    path,
    headless: 'shell', // the only mode in this build
    args: ['--no-zygote'],
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontsFile },
  };
  writeFileSync(join(cacheFolder, 'browser.json'), JSON.stringify(browser));
  return browser;
}
