import { execFile } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};

/**
 * Serves `dist` to the pages byte for byte: what a blog loads, not what Vite makes of it for development. A change in
 * `src` builds it anew and reloads the page.
 */
const servesDist: Plugin = {
  name: 'serves-dist',
  configureServer(server) {
    server.middlewares.use('/dist', (request, response, next) => {
      const path = normalize(decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname));
      const file = join(root, 'dist', path);
      if (!existsSync(file) || !statSync(file).isFile()) return next();
      const type = types[extname(file)] ?? 'text/plain';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
      createReadStream(file).pipe(response);
    });

    let timer: ReturnType<typeof setTimeout> | undefined;
    const build = (): void => {
      execFile(process.execPath, [join(root, 'scripts/build.mjs'), '--embed'], (error, _stdout, stderr) => {
        if (error) server.config.logger.error(stderr);
        else server.ws.send({ type: 'full-reload' });
      });
    };
    server.watcher.add(join(root, 'src')).on('change', (file) => {
      if (!file.startsWith(join(root, 'src'))) return;
      clearTimeout(timer);
      timer = setTimeout(build, 100);
    });
  },
};

/** An address that never answers, for the pages that show an element while it loads. */
const neverAnswers: Plugin = {
  name: 'never-answers',
  configureServer(server) {
    server.middlewares.use('/demo/never.json', () => undefined);
  },
};

// `vite` serves index.html and demo/. The files of the package are made by scripts/build.mjs.
export default defineConfig({
  // Not a single page: an address without a file is 404, not index.html.
  appType: 'mpa',
  plugins: [servesDist, neverAnswers],
  publicDir: false,
  server: {
    host: '127.0.0.1',
    port: 5173,
    watch: { ignored: ['**/dist/**', '**/coverage/**', '**/test/**'] },
  },
});
