// Finds a browser to test and photograph in; nothing is downloaded here (see bring-browser.mjs).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const cacheFolder = join(import.meta.dirname, '../node_modules/.cache/sleeve-browser');

const { env, platform } = process;
const onPath = (names) =>
  (env.PATH ?? '')
    .split(platform === 'win32' ? ';' : ':')
    .flatMap((dir) => names.map((name) => join(dir, name)));
const programFiles = (path) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .map((dir) => join(dir, path));
const apps = (names) =>
  names.flatMap((name) =>
    ['/Applications', join(env.HOME ?? '', 'Applications')].map((dir) => `${dir}/${name}`),
  );

const places = {
  chromium: {
    linux: () =>
      onPath(['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge']),
    darwin: () =>
      apps(['Google Chrome', 'Chromium', 'Microsoft Edge'].map((n) => `${n}.app/Contents/MacOS/${n}`)),
    win32: () =>
      [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ].flatMap(programFiles),
  },
  firefox: {
    linux: () => onPath(['firefox', 'firefox-esr']),
    darwin: () => apps(['Firefox.app/Contents/MacOS/firefox']),
    win32: () => programFiles('Mozilla Firefox/firefox.exe'),
  },
};

/** The browser that bring-browser.mjs has put into node_modules, if it has. */
function broughtBrowser() {
  const note = join(cacheFolder, 'browser.json');
  if (!existsSync(note)) return undefined;
  const found = JSON.parse(readFileSync(note, 'utf8'));
  return existsSync(found.path) ? found : undefined;
}

/**
 * What it takes to start a browser with puppeteer-core.
 * @typedef {{ engine: 'chromium' | 'firefox', path: string, headless?: 'shell', args?: string[], env?: Record<string, string> }} FoundBrowser
 */

/**
 * @param {'chromium' | 'firefox'} [engine] either, Chromium first, when left out
 * @returns {FoundBrowser | undefined}
 */
export function findBrowser(engine) {
  const bringOnly = env.SLEEVE_BROWSER === 'bring';
  for (const name of engine ? [engine] : ['chromium', 'firefox']) {
    const named = name === 'chromium' ? env.CHROME_PATH : env.FIREFOX_PATH;
    const installed = bringOnly ? [] : (places[name][platform]?.() ?? []);
    const path = [bringOnly ? undefined : named, ...installed].find((place) => place && existsSync(place));
    if (path) return { engine: name, path };
  }
  return engine === 'firefox' ? undefined : broughtBrowser();
}

/** The engine or engines that BROWSER asks for, '' for whichever is there. */
export function wantedEngine() {
  const asked = env.BROWSER ?? '';
  // A desktop may keep the path of the browser that opens links in BROWSER: that is not for us.
  return asked.includes('/') ? '' : asked;
}
