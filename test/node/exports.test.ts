import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import ts from 'typescript';
import { buildWebFiles, tags } from '../../scripts/web-files.mjs';
import { mustBeBuilt } from './support/dist.js';
import { entries, manifest } from './support/manifest.js';
import { hasSideEffect, isNamed } from './support/side-effects.js';
import { filesIn, readText, root, sourceFiles } from './support/sources.js';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

let packed: Packed;

before(() => {
  mustBeBuilt();
  const options = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'];
  const output = execFileSync('npm', options, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [result] = JSON.parse(output) as Packed[];
  assert.ok(result);
  packed = result;
});

describe('the package', () => {
  test('holds what was built from src, and nothing else', async () => {
    const modules = sourceFiles().flatMap((path) => {
      const name = path.replace('src/', 'dist/').replace(/\.ts$/, '');
      return ['.js', '.js.map', '.d.ts'].map((ending) => name + ending);
    });
    const asTheyAre = filesIn('src').filter((path) => !path.endsWith('.ts'));
    const web = (await buildWebFiles()).map(({ name }) => `dist/${name}`);
    assert.deepEqual(
      packed.files.map(({ path }) => path).sort(),
      [
        ...[
          'package.json',
          'README.md',
          'LICENSE',
          'custom-elements.json',
          'dist/schema.json',
          'dist/licences.txt',
        ],
        ...asTheyAre.map((path) => path.replace('src/', 'dist/')),
        ...modules,
        ...web,
      ].sort(),
    );
  });

  test('has an entry for every way in, with types for every script', () => {
    const found = entries();
    const folders = (subpath: string): string[] => tags.map((tag) => `sleeve-notes/${subpath}/${tag}`);
    for (const specifier of [
      ...['sleeve-notes', 'sleeve-notes/embed', 'sleeve-notes/define/all', 'sleeve-notes/schema.json'],
      ...['sleeve-notes/export', 'sleeve-notes/importer'],
      ...['sleeve-notes/static.css', 'sleeve-notes/custom-elements.json', 'sleeve-notes/package.json'],
      ...folders('define'),
      ...folders('elements'),
    ]) {
      assert.ok(
        found.some((entry) => entry.specifier === specifier),
        `${specifier} is missing; found ${found.map((entry) => entry.specifier).join(', ')}`,
      );
    }
    const shipped = new Set(packed.files.map(({ path }) => path));
    for (const { specifier, file, types } of found) {
      assert.ok(shipped.has(file), `${specifier}: no ${file}`);
      assert.ok(types ? shipped.has(types) : !file.endsWith('.js'), `${specifier}: no types`);
    }
  });

  test('resolves each entry as Node does, and hides the rest', () => {
    for (const { specifier, file } of entries())
      assert.equal(fileURLToPath(import.meta.resolve(specifier)), join(root, file));
    for (const hidden of ['model/coerce.js', 'dist/index.js', 'elements/shared', 'state/config'])
      assert.ok(!entries().some(({ specifier }) => specifier === `sleeve-notes/${hidden}`), hidden);
  });

  test('has a home for every pattern of its export map', () => {
    for (const [subpath, target] of Object.entries(manifest.exports)) {
      const start = manifest.name + subpath.slice(1).replace(/\*.*/, '');
      assert.ok(
        entries().some(({ specifier }) => specifier.startsWith(start)),
        `${subpath} leads to no file: ${JSON.stringify(target)}`,
      );
    }
  });

  test('names exactly the files with side effects', () => {
    // What a bundler can meet: the files behind the entries, and in src those of our own build.
    const meetable = (path: string): boolean =>
      path.startsWith('src/') || !/embed\/(classic|single(-reviews)?)\.js$/.test(path);
    const scripts = sourceFiles().flatMap((path) => [
      path,
      path.replace('src/', 'dist/').replace(/\.ts$/, '.js'),
    ]);
    const effective = scripts.filter((path) => {
      const source = path.replace('dist/', 'src/').replace(/\.js$/, '.ts');
      return meetable(path) && hasSideEffect(readText(source));
    });
    const styles = filesIn('dist').filter((path) => path.endsWith('.css'));
    const all = [...scripts, ...styles, ...filesIn('src').filter((path) => path.endsWith('.css'))];
    assert.deepEqual(
      all.filter((path) => path.startsWith('dist/') && isNamed(path, manifest.sideEffects)).sort(),
      [...effective.filter((path) => path.startsWith('dist/')), ...styles].sort(),
    );
    assert.deepEqual(
      all.filter(
        (path) => path.startsWith('src/') && path.endsWith('.ts') && isNamed(path, manifest.sideEffects),
      ),
      effective.filter((path) => path.startsWith('src/')),
    );
    for (const pattern of manifest.sideEffects)
      assert.ok(
        all.some((path) => isNamed(path, [pattern])),
        `${pattern} names no file`,
      );
  });

  const effects: readonly (readonly [text: string, expected: boolean])[] = [
    [`import './a.js';`, true],
    [`define('a-b', A);`, true],
    [`if (globalThis.document) start();`, true],
    [`for (const a of b) c(a);`, true],
    [`import { a } from './a.js'; export const b = a(1);`, false],
    [`export class A {} export function b() { c(); } export * from './d.js';`, false],
    [`declare global { interface A { b: string } } export type C = 1;`, false],
  ];
  for (const [text, expected] of effects) {
    test(`${expected ? 'sees the' : 'sees no'} side effect of ${text}`, () =>
      assert.equal(hasSideEffect(text), expected));
  }

  test('has no fault that publint knows', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true });
    assert.deepEqual(messages, []);
  });

  for (const moduleResolution of [ts.ModuleResolutionKind.NodeNext, ts.ModuleResolutionKind.Bundler]) {
    test(`has types that TypeScript finds with ${ts.ModuleResolutionKind[moduleResolution]} resolution`, () => {
      const module =
        moduleResolution === ts.ModuleResolutionKind.NodeNext ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext;
      const scripts = entries().filter(({ file }) => file.endsWith('.js'));
      assert.ok(scripts.length > 12);
      for (const { specifier, types } of scripts) {
        const { resolvedModule } = ts.resolveModuleName(
          specifier,
          join(root, 'reader.mts'),
          { module, moduleResolution },
          ts.sys,
          undefined,
          undefined,
          ts.ModuleKind.ESNext,
        );
        assert.equal(resolvedModule?.resolvedFileName, join(root, types ?? ''), specifier);
      }
    });
  }

  test('imports only what it asks its users to install', () => {
    const scripts = filesIn('dist').filter(
      (path) => /\.(js|d\.ts)$/.test(path) && !path.startsWith('dist/sleeve/'),
    );
    const bare = scripts.flatMap((path) =>
      ts
        .preProcessFile(readText(path))
        .importedFiles.map(({ fileName }) => fileName)
        .filter((name) => !/^(?:\.|node:)/.test(name)),
    );
    const packages = new Set(bare.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')));
    assert.deepEqual([...packages].sort(), Object.keys(manifest.dependencies).sort());
  });

  test('is described for editors at the place that package.json names', () => {
    assert.ok(existsSync(join(root, 'custom-elements.json')));
    assert.equal((manifest as unknown as { customElements: string }).customElements, 'custom-elements.json');
  });
});
