// The script files for the web: the loader, the files it imports when a page needs them, and two that have all in one:
// all elements, and those of reviews.
import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build } from 'vite';
import { leanLit } from './lean-lit.mjs';
import { minifyTemplates } from './minify-templates.mjs';

const root = join(import.meta.dirname, '..');

/** The tags, each with a file of its own in `src/define` and in `sleeve/`. */
export const tags = readdirSync(join(root, 'src/define'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => name.includes('-'));

/**
 * The files that elements share: these modules, with all that they import. What is imported with `import()` alone
 * becomes a file of its own.
 */
const shared = [
  {
    name: 'base',
    test: /node_modules\/(lit-html\/lit-html|lit-element|lit\/index|@lit\/reactive)|\/src\/(define\/define|embed\/placeholders|state\/(lazy|busy|place-nodes)|sources\/page\/(text|json-script)|elements\/shared\/(placed-element|placeholder\.|base\.))/,
    priority: 6,
  },
  {
    name: 'core',
    test: /\/src\/elements\/shared\/(sleeve-element|(plain-rows|row-parts)\.|rows\.styles)/,
    priority: 4,
  },
  {
    name: 'basics',
    test: /\/src\/(model\/(problem|safe-url|words|has-comments|is-day|leaf-rules)|state\/config|sources\/page\/node-words|i18n\/(format|language))\./,
    priority: 5,
  },
  { name: 'full-view', test: /\/src\/elements\/shared\/(full-view|anchor\.)/, priority: 3 },
  {
    name: 'adapters',
    test: /\/src\/sources\/remote\/(foreign|html-parser|read-pages|web-address|escaped-text|mark-missing)\./,
    priority: 1,
  },
  { name: 'request', test: /\/src\/sources\/request\./, priority: 3 },
  { name: 'loader', test: /\/src\/state\/(loader|near)\./, priority: 3 },
  { name: 'attributes', test: /\/src\/(state\/attributes|sources\/page\/parse-text)\./, priority: 2 },
  { name: 'rows', test: /\/src\/elements\/shared\/(rows\.templates|row-details|rating\.)/, priority: 1 },
  { name: 'coerce', test: /\/src\/model\/(coerce|shape)\./, priority: 1 },
  {
    name: 'rich-text',
    test: /\/src\/model\/rich-text\/(read-html|parse-(html|text)|rich-text-of|one-line|escape-html|link-html)\./,
    priority: 2,
  },
  { name: 'facets', test: /\/src\/model\/rich-text\/facets\./ },
  {
    name: 'rich-words',
    test: /\/src\/model\/rich-text\/(clean-text|words|rich-text|is-block)\./,
    priority: 3,
  },
  { name: 'asking', test: /\/src\/elements\/(review-request-event|shared\/(host-of|status\.styles))\./ },
  { name: 'facts', test: /\/src\/elements\/shared\/(links|series)\./ },
];

// Chromium then compiles the functions while the file arrives, beside the page's own work, not one by one when they are
// called. A small file is not worth the words.
const compileAhead = '//# allFunctionsCalledOnLoad\n';
/** Large files, and small ones all of which runs before data in JSON stands. */
const isCompiledAhead = ({ code, fileName }, { format }) =>
  format !== 'iife' &&
  (code.length > 3000 || /(coerce|given-inputs|json-comments|rich-words)\.js$/.test(fileName));

/** What stays in files of its own beside a file that has everything: back ends, and the names of rare characters. */
const apart = /(remote\/[a-z]+|all-entities)\.js$/;

/**
 * For the file that has everything: what would load later stands in it like the rest, and is there at once. The bundler
 * would wrap every module into a function that begins it, a tenth of the file.
 * @type {import('vite').Plugin}
 */
const nothingLater = {
  name: 'nothing-later',
  transform: {
    filter: { id: /\/src\/.+\.ts$/, code: /\bimport\(/ },
    handler(code) {
      const paths = [];
      const later = (path) => `later${paths.push(path)}`;
      // `concat` keeps the bundler from looking for the file
      const beside = (path) => `import(/* @vite-ignore */ './sleeve/'.concat('${basename(path)}'))`;
      const body = code
        .replace(/\blazy\(\(\) => import\((['"])(\.[^'"]+)\1\)\)/g, (all, _quote, path) =>
          apart.test(path) ? all : `(() => ${later(path)})`,
        )
        .replace(
          /\blazy\(\(\) => \[\s*import\((['"])(\.[^'"]+)\1\)[^\]]*\],?\s*\)/g,
          (_all, _quote, path) => `(() => ${later(path)})`,
        )
        .replace(/\bimport\((['"])(\.[^'"]+)\1\)/g, (_all, _quote, path) =>
          apart.test(path) ? beside(path) : `Promise.resolve(${later(path)})`,
        );
      const imports = paths.map((path, i) => `import * as later${i + 1} from '${path}';\n`);
      return { code: imports.join('') + body, map: null };
    },
  },
};

/** What spares no download where all is in one file: there `readRich` reads, and an element's details draw, every review. */
const sparing = {
  'read-plain': 'export const readPlain = () => undefined;',
  'is-plain': 'export const isPlain = () => false;',
  'plain-rows.templates': 'export const plainRowsTemplate = () => undefined;',
};

/** @type {import('vite').Plugin} */
const nothingTwice = {
  name: 'nothing-twice',
  transform: {
    filter: { id: /\/((read|is)-plain|plain-rows\.templates)\.ts$/ },
    handler: (_code, id) => ({ code: sparing[basename(id, '.ts')], map: null }),
  },
};

/**
 * A file of the web build.
 * @typedef {object} WebFile
 * @property {string} name its path in `dist`, e.g. `sleeve/core.js`
 * @property {string} code
 * @property {string[]} imports the files that it needs at once, by name
 * @property {string[]} dynamicImports the files that it may ask for later, by name
 * @property {{ id: string, code: string }[]} modules what it is made of, before minifying; ids are paths from the root
 */

/**
 * @param {Record<string, string>} entry paths in `src` by the names of the files to make
 * @param {import('vite').Rolldown.OutputOptions} output
 * @param {import('vite').Plugin[]} plugins
 * @returns {Promise<WebFile[]>}
 */
async function bundle(entry, output, plugins) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [leanLit(), minifyTemplates(), ...plugins],
    build: {
      write: false,
      target: 'es2022',
      // A library: otherwise Vite wraps each `import()` in a preload helper, which is twice as large as our loader.
      lib: {
        entry: Object.fromEntries(
          Object.entries(entry).map(([name, path]) => [name, join(root, 'src', path)]),
        ),
        name: 'SleeveNotes',
        formats: [output.format === 'iife' ? 'iife' : 'es'],
      },
      rolldownOptions: {
        checks: { pluginTimings: false },
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, comments: false, entryFileNames: '[name].js', ...output },
      },
    },
  });
  const chunks = [built].flat().flatMap((made) => ('output' in made ? made.output : []));
  return chunks.map((chunk) => {
    if (chunk.type !== 'chunk') throw new Error(`the build made ${chunk.fileName}, which is no script`);
    const modules = Object.entries(chunk.modules).map(([id, { code }]) => ({
      id: relative(root, id.replace('\0', '')).replace(/^.*(?=node_modules\/)/, ''),
      code: code ?? '',
    }));
    return {
      name: chunk.fileName,
      code: isCompiledAhead(chunk, output) ? compileAhead + chunk.code : chunk.code,
      imports: chunk.imports,
      dynamicImports: chunk.dynamicImports,
      modules,
    };
  });
}

/**
 * The files that come when some are asked for, by name: these, and what they import.
 * @param {readonly WebFile[]} files
 * @param {Iterable<string>} names
 * @returns {Set<string>}
 */
export function closureOf(files, names, found = new Set()) {
  for (const name of names) {
    const file = files.find((one) => one.name === name);
    if (!file) throw new Error(`the web build makes no ${name}`);
    if (!found.has(name)) closureOf(files, file.imports, found.add(name));
  }
  return found;
}

/** What comes after the review stands, or instead of it, is not worth the words. */
const seldom =
  /\/(status|report|follow-fragment|thread-status|values|provider-placeholder|problem-words)\.js$/;

/**
 * Where a file asks for others later, it asks for what those import with them: a browser would ask only once it has read
 * the others. Two shapes are seen: `lazy(() => import(…))`, also of several, and `import(…).then(…)`.
 * @param {WebFile[]} files
 */
function askTogether(files) {
  return files.map((file) => {
    // who asks for it has mostly asked for the rest (`readers` in thread-input.ts)
    if (file.name === 'sleeve/given-comments.js') return file;
    const there = closureOf(files, [file.name, 'sleeve/base.js']);
    /** Imports of some files and of what they need; undefined where they need no more. */
    const importsOf = (asked) => {
      const names = [...asked.matchAll(/[\w-]+\.js/g)].map(([name]) => `sleeve/${name}`);
      if (names.some((name) => seldom.test(name))) return undefined;
      const all = new Set([...names, ...[...closureOf(files, names)].filter((name) => !there.has(name))]);
      return all.size > names.length
        ? `[${[...all].map((name) => `import(\`./${basename(name)}\`)`)}]`
        : undefined;
    };
    const code = file.code
      .replace(/\(\(\)=>\[?((?:,?import\(`\.\/[\w-]+\.js`\))+)\]?\)/g, (all, asked) => {
        const imports = importsOf(asked);
        return imports ? `(()=>${imports})` : all;
      })
      .replace(/(import\(`\.\/[\w-]+\.js`\))\.then\((\w+)=>/g, (all, asked, module) => {
        const imports = importsOf(asked);
        return imports ? `Promise.all(${imports}).then(([${module}])=>` : all;
      });
    return { ...file, code };
  });
}

/**
 * Makes every script file for the web, in memory.
 * @param {import('vite').Plugin[]} [plugins] more plugins, for a test
 * @returns {Promise<WebFile[]>}
 */
export async function buildWebFiles(plugins = []) {
  const classic = { format: 'iife', codeSplitting: false };
  const single = [nothingLater, nothingTwice, ...plugins];
  const modules = {
    format: 'es',
    // No hashes: a copied folder keeps working, and the names tell what a page loads.
    entryFileNames: 'sleeve/[name].js',
    chunkFileNames: ({ name }) =>
      `sleeve/${name.replace(/\.(styles|templates)$/, '').replaceAll('.', '-')}.js`,
    codeSplitting: { groups: shared },
  };
  const entries = {
    ...Object.fromEntries(tags.map((tag) => [tag, `define/${tag}.ts`])),
    base: 'embed/placeholders.ts',
    // Asked for with `import()` by some and at once by others: as entries they need no helper in a file of its own.
    report: 'elements/shared/report.ts',
    'review-context': 'state/review-context.ts',
    attributes: 'state/attributes.ts',
    values: 'sources/page/parse-field.ts',
    coerce: 'model/coerce.ts',
    'given-inputs': 'state/given-inputs.ts',
    loader: 'state/loader.ts',
    'remote-thread': 'state/remote-thread.ts',
  };
  const made = await Promise.all([
    bundle({ embed: 'embed/classic.ts' }, classic, plugins),
    bundle({ 'embed.all': 'embed/single.ts' }, classic, single),
    bundle({ 'embed.reviews': 'embed/single-reviews.ts' }, classic, single),
    bundle(entries, modules, plugins).then(askTogether),
  ]);
  return made.flat();
}
