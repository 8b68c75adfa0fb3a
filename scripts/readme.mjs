// Writes the tables of README.md that are made from the source: elements, fields, tokens, parts, events.
//
//   node scripts/readme.mjs          writes them
//   node scripts/readme.mjs --check  exits 1 when README.md has another table than the source gives
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';

const root = join(import.meta.dirname, '..');
export const readme = join(root, 'README.md');

/** The elements' documentation, read from their doc blocks now: a manifest of an earlier build may be out of date. */
function readManifest() {
  // a folder of its own: two runs at a time must not read each other's half
  const folder = `node_modules/.cache/readme-${process.pid}`;
  const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const options = ['analyze', '--litelement', '--globs', 'src/**/*.ts', '--outdir', folder];
  try {
    execFileSync(process.execPath, [analyzer, ...options], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return JSON.parse(readFileSync(join(root, folder, 'custom-elements.json'), 'utf8'));
  } finally {
    rmSync(join(root, folder), { recursive: true, force: true });
  }
}

const code = (text) => `\`${text}\``;
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

function table(heads, rows) {
  if (!rows.length) throw new Error(`nothing in the source for the table “${heads.join(', ')}”`);
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What the elements' doc blocks say of one kind (`cssParts`), once a name, with the tags that have it. */
function collect(elements, kind) {
  const found = new Map();
  for (const { tag, declaration } of elements) {
    for (const entry of declaration[kind] ?? []) {
      if (!entry.name) continue; // an event that the analyzer has seen in the code only
      const known = found.get(entry.name) ?? { ...entry, tags: [] };
      known.tags.push(tag);
      found.set(entry.name, known);
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Tags without what nearly all of them begin with. */
const tagList = (tags, all) =>
  tags.length === all ? 'all' : tags.map((tag) => tag.replace('soundtrack-', '')).join(', ');

/** Markup that says a field by what it is, without a `data-field`. */
const byNature = {
  title: 'the first heading',
  'cover.src': 'the first `<img>`',
  'cover.alt': 'its `alt`',
  'series.previous': '`<a rel="prev" href="…">`',
  'series.next': '`<a rel="next" href="…">`',
  tracks: '`<ol>` or `<ul>`, a row each `<li>`',
};

/** The plain markup that says a field, as an author would write it. */
function markupOf({ path, kind, names = [] }) {
  if (byNature[path]) return byNature[path];
  const [name, ...others] = path.includes('[]') && names.length ? names : [path, ...names];
  const said = `data-field="${name.replace('[]', '[0]')}"`;
  const markup =
    kind === 'date'
      ? `<time ${said} datetime="…">`
      : ['link', 'url', 'person'].includes(kind)
        ? `<a ${said} href="…">`
        : `<span ${said}>`;
  const rest = [...new Set(others)].filter(
    (other) => other && other !== name && other !== path.replace('[]', ''),
  );
  const short = rest.filter((other) => !other.includes('-'));
  return [code(markup), ...short.map(code)].join(' or ');
}

const fieldRows = (fields) =>
  fields.map((field) => [
    code(field.path),
    field.attribute ? code(field.attribute) : '–',
    markupOf(field) + (field.allowed ? ` (${field.allowed.map(code).join(', ')})` : ''),
  ]);

/** In a row: an attribute of the `<li>`, or an element inside it. */
const trackRows = (fields) =>
  fields.map((field) => {
    const name = field.names?.[0] ?? field.path;
    const inside = {
      mark: 'a `<mark>`',
      'a[href]': 'a link round the title',
    }[field.selector];
    const lang = field.kind === 'alias' ? ' lang="…"' : '';
    return [code(field.path), code(`data-${name}`), inside ?? code(`<span data-field="${name}"${lang}>`)];
  });

/** README's tables, by the name of their marks. */
export async function makeTables() {
  const { reviewFields, trackFields } = await tsImport('../src/model/marked-fields.ts', import.meta.url);
  const { modules } = readManifest();
  const found = modules.flatMap(({ path, declarations = [] }) => {
    const tag = /^src\/elements\/([\w-]+)\/\1\.ts$/.exec(path)?.[1];
    return tag
      ? declarations.filter(({ kind }) => kind === 'class').map((declaration) => ({ tag, declaration }))
      : [];
  });
  // the analyzer has them in the order of the file system, which is not the same everywhere
  const elements = found.sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const firstSentence = (text = '') => text.split(/\n\s*\n/)[0];
  const drawing = elements.filter(({ declaration }) => declaration.cssParts?.length).length;
  return {
    elements: table(
      ['Tag', 'What it shows'],
      elements.map(({ tag, declaration }) => [code(tag), firstSentence(declaration.description)]),
    ),
    fields: table(['Review data', 'Attribute', 'Plain markup'], fieldRows(reviewFields)),
    'track-fields': table(['Track', 'On the `<li>`', 'Or inside it'], trackRows(trackFields)),
    tokens: table(
      ['Token', 'Unset', 'What it is'],
      collect(elements, 'cssProperties').map((one) => [
        code(one.name),
        one.default ? code(one.default) : '',
        one.description,
      ]),
    ),
    parts: table(
      ['Part', 'In', 'What it is'],
      collect(elements, 'cssParts').map((one) => [
        code(one.name),
        tagList(one.tags, drawing),
        one.description,
      ]),
    ),
    events: table(
      ['Event', 'Class', 'When'],
      collect(elements, 'events').map((one) => [code(one.name), code(one.type?.text), one.description]),
    ),
  };
}

/**
 * A page's text with the tables where their marks are, as the formatter leaves it.
 * @param {string} text
 * @param {Record<string, string>} tables
 */
export async function withTables(text, tables) {
  const filled = Object.entries(tables).reduce((page, [name, made]) => {
    const place = new RegExp(`(?<=^<!-- ${name} -->\\n)[^]*?(?=^<!-- /${name} -->$)`, 'm');
    if (!place.test(page))
      throw new Error(`found no <!-- ${name} --> and <!-- /${name} --> on lines of their own`);
    return page.replace(place, () => `\n${made}\n\n`);
  }, text);
  return format(filled, { ...(await resolveConfig(readme)), filepath: readme });
}

async function main() {
  const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });
  const now = readFileSync(readme, 'utf8');
  const fresh = await withTables(now, await makeTables());
  if (!options.check) return writeFileSync(readme, fresh);
  if (fresh === now) return;
  console.error('README.md is out of date: node scripts/readme.mjs');
  process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) await main();
