import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import ts from 'typescript';
import { squeezeCss, squeezeMarkup } from '../../scripts/minify-templates.mjs';
import { buildWebFiles, tags, type WebFile } from '../../scripts/web-files.mjs';
import { version } from '../../src/model/version.js';
import { catalog } from '../../src/sources/catalog.js';
import { importAlone, mustBeBuilt } from './support/dist.js';
import { manifest } from './support/manifest.js';
import { filesIn, readText, root } from './support/sources.js';

describe('package.json', () => {
  test('has the version that the scripts tell a page', () => assert.equal(version, manifest.version));

  test('brings nothing to a reader but lit and what it needs', () => {
    // in a page: lit, its context and entities; the others are for Node, for importing and for types
    const all = ['@lit/context', 'css-select', 'entities', 'lit', 'marked', 'parse5', 'saxes', 'schema-dts', 'smol-toml', 'valibot', 'yaml']; // prettier-ignore
    assert.deepEqual(Object.keys(manifest.dependencies), all);
  });

  test('is locked without download addresses', () => {
    assert.match(readText('.npmrc'), /^omit-lockfile-registry-resolved=true$/m);
    const { packages } = JSON.parse(readText('package-lock.json')) as {
      packages: Readonly<Record<string, { version?: string; resolved?: string; integrity?: string }>>;
    };
    const locked = Object.entries(packages).filter(([path]) => path);
    assert.ok(locked.length > 100);
    assert.deepEqual(
      locked.filter(([, { resolved }]) => resolved).map(([path]) => path),
      [],
    );
    const direct = Object.entries(manifest.dependencies);
    for (const [name, wanted] of direct)
      assert.equal(packages[`node_modules/${name}`]?.version, wanted, name);
  });
});

/** The syntax of modules in a script: what an old-style `<script>` or a page that pins a hash cannot have. */
function moduleSyntax(code: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile('script.js', code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExportAssignment(node))
      found.push(ts.SyntaxKind[node.kind]);
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword)
      found.push('import.meta');
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(
        `import(${node.arguments[0] ? code.slice(node.arguments[0].pos, node.arguments[0].end) : ''})`,
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('templates in the scripts for the web', () => {
  const styles: readonly (readonly [from: string, to: string])[] = [
    ['\n  a:hover ,\n  p { color: red;\n }\n', 'a:hover,p{color:red}'],
    ["p::after { content: ' ·  ' / ''; }", "p::after{content:' ·  ' / ''}"],
    ['p { margin: calc(1em + 2px) -1px; /* why; not */ gap: 0 }', 'p{margin:calc(1em + 2px) -1px;gap:0}'],
    [
      '@container (inline-size >= 40rem) { [a]:has(> b) :c {} }',
      '@container (inline-size >= 40rem){[a]:has(> b) :c{}}',
    ],
    ['p { --_a: var(\n --b,\n var(--c, red)\n ) }', 'p{--_a:var( --b,var(--c,red) )}'],
  ];
  for (const [from, to] of styles) {
    test(`${JSON.stringify(from)} is ${to}`, () => assert.equal(squeezeCss(from).trim(), to));
  }

  const markup = [
    ['<b>a</b>\n   <i>b</i> <u\n  >c</u>d', '<b>a</b> <i>b</i> <u>c</u>d'],
    ['<p>\n  a <b>b</b>\n</p>\n<div part="x"> c </div> d', '<p>a <b>b</b></p><div part=x>c</div>d'],
    ['<b part="x y" lang="de" id="a-b">a = "b" > c</b>', '<b part="x y" lang=de id=a-b>a = "b" > c</b>'],
    [' <pre> a </pre> ', ' <pre> a </pre> '],
  ] as const;
  for (const [from, to] of markup) {
    test(`${JSON.stringify(from)} is ${to}`, () => assert.equal(squeezeMarkup(from), to));
  }
});

describe('the scripts for the web', () => {
  let files: ReadonlyMap<string, WebFile> = new Map();
  before(async () => {
    mustBeBuilt();
    files = new Map((await buildWebFiles()).map((file) => [file.name, file]));
  });
  const codeOf = (name: string): string => files.get(name)?.code ?? '';

  test('stand in dist as the sources make them', () => {
    for (const [name, { code }] of files) assert.equal(readText(`dist/${name}`), code, name);
    const inFolder = filesIn('dist/sleeve').map((path) => path.replace('dist/', ''));
    assert.deepEqual(inFolder, [...files.keys()].filter((name) => name.startsWith('sleeve/')).sort());
  });

  test('have names that tell what they are, and stay', () => {
    for (const name of files.keys())
      assert.match(name, /^(embed|embed\.all|embed\.reviews|sleeve\/[a-z]+(-[a-z]+)*)\.js$/);
    assert.ok(!files.has('sleeve/rolldown-runtime.js'), 'a helper of the bundler costs a request of its own');
    for (const name of [...tags, 'base', 'core']) assert.ok(files.has(`sleeve/${name}.js`), name);
  });

  test('have no comments, and no names of this machine', () => {
    for (const [name, { code }] of files) {
      // but for the one that Chromium takes as a wish
      const own = code.replace(/^\/\/# allFunctionsCalledOnLoad\n/, '');
      assert.ok(!/\/\*[^]*?\*\/|^\s*\/\//m.test(own), `${name} has a comment`);
      assert.ok(!code.includes(root) && !code.includes('node_modules'), `${name} has a path`);
    }
  });

  test('the loader is a classic script that imports files beside it', () => {
    const found = moduleSyntax(codeOf('embed.js'));
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^import\(`\.\/sleeve\/\$\{\w+\}\.js`\)$/);
  });

  test('the single file is a classic script; only back ends and the names of rare characters stand beside it', () => {
    const beside = [...Object.keys(catalog), 'all-entities'].map((name) => `import(\`./sleeve/${name}.js\`)`);
    assert.deepEqual(moduleSyntax(codeOf('embed.all.js')).sort(), beside.sort());
    assert.deepEqual(moduleSyntax(codeOf('embed.reviews.js')), []);
    assert.deepEqual(moduleSyntax('import "./a.js"; export const a = import.meta.url; export { a as b };'), [
      'ImportDeclaration',
      'import.meta',
      'ExportDeclaration',
    ]);
  });

  test('import each other by names that hold wherever the folder is', () => {
    for (const { name, code } of files.values()) {
      for (const [, specifier = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?["'`]([^"'`]+)["'`]/g)) {
        assert.match(specifier, /^\.\//, name);
        const folder = name.startsWith('sleeve/') ? 'sleeve/' : '';
        if (!specifier.includes('$'))
          assert.ok(files.has(folder + specifier.slice(2)), `${name}: ${specifier}`);
      }
    }
  });

  const urlOf = (path: string): string => pathToFileURL(join(root, 'dist', path)).href;

  test('each define the tag that their name says', () => {
    const urls = tags.map((tag) => urlOf(`sleeve/${tag}.js`));
    const results = importAlone(urls, true);
    for (const [i, tag] of tags.entries()) assert.deepEqual(results[urls[i] ?? ''], { defined: [tag] }, tag);
  });

  test('the single file defines every tag, the provider first', () => {
    const url = urlOf('embed.all.js');
    const { defined = [], error } = importAlone([url], true)[url] ?? {};
    assert.equal(error, undefined);
    assert.deepEqual([...defined].sort(), [...tags].sort());
    assert.equal(defined[0], 'soundtrack-review');
    const reviews = urlOf('embed.reviews.js');
    assert.deepEqual(
      importAlone([reviews], true)[reviews]?.defined,
      defined.filter((tag) => tag !== 'comment-thread'),
    );
  });

  test('the loader and the placeholders define nothing', () => {
    const urls = [urlOf('embed.js'), urlOf('sleeve/base.js'), urlOf('sleeve/core.js')];
    const results = importAlone(urls, true);
    for (const url of urls) assert.deepEqual(results[url], { defined: [] }, url);
  });
});
