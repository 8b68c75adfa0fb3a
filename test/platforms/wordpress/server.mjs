// A WordPress of this machine's own packages, for as long as a test runs. It listens on loopback, its database on a
// socket, and everything it writes is in one temporary folder.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const here = import.meta.dirname;
/** Where Debian puts WordPress. */
const packaged = '/usr/share/wordpress';
// Debian keeps servers out of the path of people.
const PATH = `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin`;
const env = { ...process.env, PATH };

/** What is started ends with this process, even where that is killed. */
const together = ['--pdeathsig', 'KILL'];

const has = (command) => PATH.split(':').some((folder) => folder && existsSync(join(folder, command)));

/** The Debian packages that this machine lacks, as `apt-get install` wants them. */
export function missingPackages() {
  const missing = has('setpriv') ? [] : ['util-linux'];
  if (!existsSync(join(packaged, 'wp-load.php'))) missing.push('wordpress');
  if (!has('mariadbd') || !has('mariadb-install-db') || !has('mariadb')) missing.push('mariadb-server');
  if (!has('php')) return [...missing, 'php-cli', 'php-mysql', 'php-xml', 'php-mbstring'];
  const modules = execFileSync('php', ['-m'], { env, encoding: 'utf8' }).split('\n');
  for (const [module, name] of [
    ['mysqli', 'php-mysql'],
    ['dom', 'php-xml'],
    ['mbstring', 'php-mbstring'],
  ])
    if (!modules.includes(module)) missing.push(name);
  return missing;
}

/** True for a theme that is installed, or that is ours. */
export const hasTheme = (theme) =>
  theme === 'plain' || existsSync(join(packaged, 'wp-content/themes', theme, 'style.css'));

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const config = (folder, origin) => `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp');
define('DB_HOST', 'localhost:${folder}/db.sock'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define($name . '_KEY', "only for tests $name"); define($name . '_SALT', "salt for tests $name");
}
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * @typedef {object} WordPress
 * @property {string} origin where it listens
 * @property {(script: string, args?: readonly unknown[], input?: unknown) => Promise<any>} php runs a script of this
 * folder in WordPress, with JSON on its input; gives the JSON that it prints
 * @property {string} folder what is put there goes with it
 * @property {(closed: boolean) => void} closeToGuests whether the REST API is for members only
 * @property {Record<string, string>} versions
 * @property {() => Promise<void>} stop ends what was started and takes the folder away
 */

/** @returns {Promise<WordPress>} */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'sleeve-wp-'));
  const site = join(folder, 'site');
  const children = [];
  // Takes the folder away when it is told to, and when this process has ended, however that came.
  const warden = spawn('sh', ['-c', 'cat >/dev/null; sleep 0.2; rm -rf "$0"', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });

  const start = (command, args, more = {}) => {
    const log = openSync(join(folder, `${command}.log`), 'a');
    const child = spawn('setpriv', [...together, command, ...args], {
      stdio: ['ignore', log, log],
      env: { ...env, ...more },
    });
    child.ended = new Promise((done) => child.once('close', done).once('error', done));
    children.push(child);
    return child;
  };
  const stop = async () => {
    // nothing that they would still write is wanted
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(children.map((child) => child.ended));
    warden.stdin.end();
    await once(warden, 'close');
  };
  const run = (command, args, input = '') =>
    new Promise((done, fail) => {
      const options = { env, maxBuffer: 1e8 };
      const child = execFile('setpriv', [...together, command, ...args], options, (error, stdout, stderr) =>
        error ? fail(new Error(`${error.message}\n${stdout.slice(-2000)}\n${stderr}`)) : done(stdout),
      );
      child.stdin.on('error', () => undefined).end(input);
    });
  /** Waits for a server to answer; its log is the reason when it does not. */
  const until = async (child, command, isUp) => {
    for (const latest = Date.now() + 30_000; Date.now() < latest; await pause(50)) {
      if (child.exitCode !== null) break;
      if (await isUp().catch(() => false)) return;
    }
    throw new Error(`${command} does not answer:\n${readFileSync(join(folder, `${command}.log`), 'utf8')}`);
  };

  try {
    const socket = join(folder, 'db.sock');
    const data = join(folder, 'db');
    const user = userInfo().username;
    await Promise.all([
      run('cp', ['-rL', packaged, site]),
      run('mariadb-install-db', [
        '--no-defaults',
        `--user=${user}`,
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
      ]),
    ]);
    const database = start('mariadbd', [
      '--no-defaults',
      `--user=${user}`,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      '--skip-networking',
      '--skip-log-bin',
      '--innodb-buffer-pool-size=64M',
      '--innodb-flush-log-at-trx-commit=0',
    ]);
    const query = (sql) => run('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '-e', sql]);
    await until(database, 'mariadbd', () => query('SELECT 1').then(() => true));
    await query(
      "CREATE DATABASE wp CHARACTER SET utf8mb4; CREATE USER wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON wp.* TO wp@localhost;",
    );

    const port = await freePort();
    const origin = `http://127.0.0.1:${String(port)}`;
    const content = join(site, 'wp-content');
    rmSync(join(site, 'wp-config.php'), { force: true });
    writeFileSync(join(site, 'wp-config.php'), config(folder, origin));
    for (const name of ['mu-plugins', 'uploads']) mkdirSync(join(content, name), { recursive: true });
    cpSync(join(here, 'mu-plugin.php'), join(content, 'mu-plugins/test.php'));
    cpSync(join(here, 'plain-theme'), join(content, 'themes/plain'), { recursive: true });

    const php = async (script, args = [], input = undefined) => {
      const answer = await run(
        'php',
        ['-d', 'display_errors=stderr', join(here, 'load.php'), site, script, ...args.map(String)],
        input === undefined ? '' : JSON.stringify(input),
      );
      try {
        return answer ? JSON.parse(answer) : undefined;
      } catch {
        throw new Error(`${script}.php printed ${answer.slice(0, 2000)}`);
      }
    };
    const versions = await php('install');
    const web = start('php', ['-S', `127.0.0.1:${String(port)}`, '-t', site, join(here, 'router.php')], {
      PHP_CLI_SERVER_WORKERS: '',
    });
    await until(web, 'php', async () => (await fetch(`${origin}/wp-json/`)).ok);

    const closed = join(content, 'closed-to-guests');
    return {
      origin,
      folder,
      php,
      versions,
      stop,
      closeToGuests: (wanted) => (wanted ? writeFileSync(closed, '') : rmSync(closed, { force: true })),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
