// A Web Test Runner launcher for WebKitGTK (Debian: webkit2gtk-driver and xvfb), in plain WebDriver.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const multiarch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const miniBrowser = process.env.WEBKIT_PATH ?? `/usr/lib/${multiarch}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a virtual screen and resolves to its name, e.g. `:99`. */
function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let text = '';
    screen.on('error', reject);
    screen.stdio[3].on('data', (data) => {
      text += data;
      if (text.includes('\n')) resolve({ screen, display: `:${text.trim()}` });
    });
  });
}

async function command(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
  return value;
}

async function start(processes) {
  if (!existsSync(miniBrowser)) throw new Error('no WebKitGTK found: apt-get install webkit2gtk-driver xvfb');
  const { screen, display } = await startScreen();
  processes.push(screen);

  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = { ...process.env, DISPLAY: display, NO_AT_BRIDGE: '1' };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
  processes.push(driver);
  let driverError;
  driver.on('error', (error) => (driverError = error));
  for (let attempt = 0; ; attempt++) {
    const up = await fetch(`${base}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) break;
    if (driverError || attempt > 400) throw driverError ?? new Error('WebKitWebDriver does not answer');
    await wait(25);
  }

  const { sessionId } = await command(base, 'POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } },
    },
  });
  const ask = (method, path, body) => command(base, method, `/session/${sessionId}${path}`, body);
  await ask('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 900 });
  return ask;
}

export function webkitLauncher() {
  const processes = [];
  const urls = new Map();
  let starting;
  const ask = async (method, path, body) => (await (starting ??= start(processes)))(method, path, body);
  const act = (id, type, actions) => ask('POST', '/actions', { actions: [{ id, type, actions }] });
  const keys = (...steps) =>
    act(
      'keyboard',
      'key',
      steps.map(([type, key]) => ({ type, value: keyCodes[key] ?? key })),
    );
  const click = (key) => [
    ['keyDown', key],
    ['keyUp', key],
  ];
  const buttons = ['left', 'middle', 'right'];
  const mouse = (type, button = 'left') =>
    act('mouse', 'pointer', [{ type, button: buttons.indexOf(button) }]);

  /** As much of puppeteer's page as the runner's commands use. */
  const page = {
    keyboard: {
      type: (text) => keys(...[...text].flatMap(click)),
      press: (key) => keys(...click(key)),
      down: (key) => keys(['keyDown', key]),
      up: (key) => keys(['keyUp', key]),
    },
    mouse: {
      move: (x, y) => act('mouse', 'pointer', [{ type: 'pointerMove', duration: 0, x, y }]),
      down: ({ button } = {}) => mouse('pointerDown', button),
      up: ({ button } = {}) => mouse('pointerUp', button),
      async click(x, y, { button } = {}) {
        await page.mouse.move(x, y);
        await page.mouse.down({ button });
        await page.mouse.up({ button });
      },
      reset: () => ask('DELETE', '/actions'),
    },
    async setViewport({ width, height }) {
      const run = (script) => ask('POST', '/execute/sync', { script, args: [] });
      const [dx, dy] = await run('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await ask('POST', '/window/rect', { width: width + dx, height: height + dy });
      const least = await run('return innerWidth');
      if (least > width)
        throw new Error(`WebKit's window is never narrower than ${least} px, found ${width}`);
    },
  };

  return {
    name: 'WebKit',
    type: 'puppeteer', // for the runner's commands: see page
    concurrency: 1, // one window
    async startSession(id, url) {
      urls.set(id, url);
      await ask('POST', '/url', { url });
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      await ask('POST', '/url', { url: 'about:blank' });
      urls.delete(id);
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no debug sessions here');
    },
    async stop() {
      if (starting) await ask('DELETE', '').catch(() => {});
      for (const child of processes.reverse()) child.kill();
    },

    getPage: () => page,
  };
}
