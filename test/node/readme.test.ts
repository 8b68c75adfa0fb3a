import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import * as v from 'valibot';
import { makeTables, withTables } from '../../scripts/readme.mjs';
import { reviewSchema } from '../../src/model/schema.js';
import { readText, root } from './support/sources.js';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const readme = readText('README.md');
const manifest = JSON.parse(readText('package.json')) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
};

describe('README’s tables', () => {
  let tables: Readonly<Record<string, string>>;
  before(async () => {
    tables = await makeTables();
  });

  it('are what the source gives: node scripts/readme.mjs', async () => {
    assert.equal(await withTables(readme, tables), readme);
  });

  it('are found to be out of date, each of them', async () => {
    for (const [name, table] of Object.entries(tables)) {
      const rows = table.split('\n');
      assert.ok(rows.length > 2, name);
      const shorter = { ...tables, [name]: rows.slice(0, -1).join('\n') };
      assert.notEqual(await withTables(readme, shorter), readme, name);
    }
  });

  it('need their marks', async () => {
    const unmarked = readme.replace('<!-- /fields -->', '');
    await assert.rejects(withTables(unmarked, tables), /<!-- fields -->/);
  });
});

describe('README’s examples', () => {
  it('of review data are valid', () => {
    const examples = [...readme.matchAll(/^```json\n([^]*?)^```$/gm)].map(([, text]) => text ?? '');
    assert.equal(examples.length, 2);
    for (const example of examples) assert.ok(v.is(reviewSchema, JSON.parse(example)), example);
  });

  it('of markup hold the rules that they teach', () => {
    const snippet = /^<div data-sleeve.*$/m.exec(readme)?.[0] ?? '';
    assert.match(snippet, /<\/div>$/);
    assert.doesNotMatch(snippet, /<script|\{/);
  });

  it('import what the package exports', () => {
    const names = [...readme.matchAll(/sleeve-notes(\/[\w./-]+)/g)].map(([, path]) => `.${path}`);
    const own = names.filter(
      (name) => /^\.\/(define|elements|embed|schema|static|themes)\b/.test(name) && !name.endsWith('.js'),
    );
    assert.ok(own.length > 5);
    const entries = Object.keys(manifest.exports);
    for (const name of own) {
      const found = entries.some((entry) => {
        const [start = '', end] = entry.split('*');
        return end === undefined ? entry === name : name.startsWith(start) && name.endsWith(end);
      });
      assert.ok(found, name);
    }
  });
});

describe('the documents', () => {
  for (const document of documents) {
    const text = readText(document);

    it(`${document} names files that are there`, () => {
      const links = [...text.matchAll(/\]\(([^)#:]+)\)|src="([^":]+)"/g)].map(
        ([, link, source]) => link ?? source ?? '',
      );
      const files = [...text.matchAll(/`((?:src|scripts|test|demo|docs)\/[\w./-]+\.\w+)`/g)].map(
        ([, file]) => file ?? '',
      );
      for (const file of [...links, ...files]) {
        if (!/^\/|TAG/.test(file)) assert.ok(existsSync(join(root, file)), `${document}: ${file}`);
      }
    });

    it(`${document} names commands that are there`, () => {
      for (const [, name = ''] of text.matchAll(/\bnpm run ([\w:]+)/g))
        assert.ok(name in manifest.scripts, name);
      for (const [, name = ''] of text.matchAll(/\bnode (scripts\/[\w.-]+)/g))
        assert.ok(existsSync(join(root, name)), name);
      for (const [, name = ''] of text.matchAll(/\bnpm test -- (test\/[\w./-]+)/g))
        assert.ok(existsSync(join(root, name)), name);
    });
  }
});
