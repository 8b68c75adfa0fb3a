// A Waline with SQLite for as long as a test runs. It and what it asks listen on loopback; all that it writes is in one
// temporary folder.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installWaline, version } from './install.mjs';

const here = import.meta.dirname;
/** Where the server believes it is; SQLite keeps its times by that clock. */
const zone = { TZ: 'Asia/Shanghai', offset: '+08:00' };

/**
 * @typedef {object} Waline
 * @property {string} origin where it listens
 * @property {string} offset of its clock from UTC
 * @property {(sql: string, ...values: unknown[]) => Promise<any[]>} query asks its database
 * @property {(method: string, path: string, body?: unknown, headers?: object) => Promise<any>} ask asks its API, and
 * gives what is in the envelope
 * @property {(broken: boolean) => void} breakOther what the host answers that Waline asks before it answers itself
 * @property {() => Promise<void>} stop ends what was started and takes the folder away
 */

/** SQLite as the install brings it: compiled there, or not. */
function databaseOf(install) {
  try {
    return createRequire(join(install, 'package.json'))('sqlite3').Database;
  } catch (error) {
    throw new Error(`SQLite cannot be loaded: ${error.message.split('\n')[0]}`, { cause: error });
  }
}

/** A server that answers each question like the host of Waline's makers: how one may log in. None of us can. */
async function startOther() {
  let isBroken = false;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(isBroken ? '{}' : '{"services":[]}');
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${String(server.address().port)}/`;
  return { origin, break: (broken) => (isBroken = broken), close: () => server.close() };
}

/** Installs and starts it; rejects with one sentence where this machine cannot. @returns {Promise<Waline>} */
export async function startWaline() {
  const install = await installWaline();
  const Database = databaseOf(install);
  const folder = mkdtempSync(join(tmpdir(), 'sleeve-waline-'));
  /** One connection for each question, so that the server never waits for ours. */
  const open = (work) =>
    new Promise((done, fail) => {
      const database = new Database(join(folder, 'waline.sqlite'));
      database.configure('busyTimeout', 5000);
      work(database, (error, rows) => database.close(() => (error ? fail(error) : done(rows))));
    });
  const query = (sql, ...values) => open((database, done) => database.all(sql, values, done));
  await open((database, done) => database.exec(readFileSync(join(here, 'schema.sql'), 'utf8'), done));

  const other = await startOther();
  const log = join(folder, 'log');
  const out = openSync(log, 'a');
  const child = fork(join(here, 'serve.mjs'), [install, folder], {
    stdio: ['ignore', out, out, 'ipc'],
    execArgv: [],
    // nothing of the environment's own, which may name mail servers and databases
    env: {
      PATH: process.env.PATH,
      TMPDIR: folder,
      TZ: zone.TZ,
      SQLITE_PATH: folder,
      JWT_TOKEN: 'only for tests',
      OAUTH_URL: other.origin,
      AKISMET_KEY: 'false',
      // what makes a comment spam
      FORBIDDEN_WORDS: 'casino',
      // seconds that an address has to wait between two comments
      IPQPS: '0',
    },
  });
  closeSync(out);
  const ended = once(child, 'exit');
  const said = once(child, 'message');
  const stop = async () => {
    other.close();
    child.ref();
    if (child.connected) child.disconnect();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };

  const [port] = await Promise.race([said, ended.then(() => []), pause(60_000, [], { ref: false })]);
  if (!port) {
    const reason = /^\w*Error: .*$/m.exec(readFileSync(log, 'utf8'))?.[0] ?? 'it says nothing';
    await stop();
    throw new Error(`Waline ${version} does not start: ${reason}`);
  }
  // A run that never stops it ends all the same, and it with the run.
  child.unref();
  child.channel.unref();

  const origin = `http://127.0.0.1:${String(port)}`;
  const ask = async (method, path, body, headers = {}) => {
    const answer = await fetch(origin + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { errno, errmsg, data } = await answer.json();
    if (errno) throw new Error(`${method} ${path}: ${JSON.stringify(errmsg)}`);
    return data;
  };
  return { origin, offset: zone.offset, query, ask, breakOther: other.break, stop };
}
