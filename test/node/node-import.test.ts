import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { importAlone, mustBeBuilt, type Imported } from './support/dist.js';
import { entries } from './support/manifest.js';
import { root, sourceFiles } from './support/sources.js';

const urlOf = (path: string): string => pathToFileURL(join(root, path)).href;
const failed = (results: Record<string, Imported>): string[] =>
  Object.entries(results).flatMap(([specifier, { error }]) => (error ? `${specifier}: ${error}` : []));

describe('in Node, without a DOM', () => {
  before(mustBeBuilt);

  test('every entry of the package can be imported', () => {
    const specifiers = entries().flatMap(({ specifier }) => (specifier.endsWith('.css') ? [] : specifier));
    assert.ok(specifiers.length > 15, specifiers.join());
    const results = importAlone(specifiers);
    assert.equal(Object.keys(results).length, specifiers.length);
    assert.deepEqual(failed(results), []);
  });

  test('every module can be imported, before any other', () => {
    const modules = sourceFiles().map((path) => urlOf(path.replace('src/', 'dist/').replace(/\.ts$/, '.js')));
    const results = importAlone(modules);
    assert.equal(Object.keys(results).length, modules.length);
    assert.deepEqual(failed(results), []);
  });

  test('a definition does nothing where there is no registry', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sleeve-notes-'));
    const module = join(folder, 'page.mjs');
    const definer = JSON.stringify(urlOf('dist/define/define.js'));
    writeFileSync(
      module,
      `import { define } from ${definer}; define('a-b', class {}); globalThis.customElements?.x();`,
    );
    assert.deepEqual(failed(importAlone([pathToFileURL(module).href])), []);
    rmSync(folder, { recursive: true });
  });

  for (const planted of [
    'document.body',
    'class A extends HTMLElement {}',
    'new IntersectionObserver(() => 0)',
    'window.x',
  ]) {
    test(`a module with “${planted}” fails`, () => {
      const found = failed(importAlone([`data:text/javascript,${encodeURIComponent(planted)}`]));
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', /ReferenceError: \w+ is not defined$/);
    });
  }
});
