// A server for the pages under test, on loopback and on whatever port is free.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/**
 * @param {Readonly<Record<string, string>>} folders folders of built files by the path they are served at
 * @param {(address: URL) => string | undefined} pageAt the HTML of an address
 */
export async function serve(folders, pageAt) {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const html = pageAt(address);
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(html);
    }
    const [, first = '', ...rest] = address.pathname.split('/');
    const file = folders[`/${first}`] && join(folders[`/${first}`], normalize(`/${rest.join('/')}`));
    if (!file || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${types[extname(file)] ?? 'text/plain'}; charset=utf-8` });
    return createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
