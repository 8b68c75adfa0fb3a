import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { buildWebFiles, tags, type WebFile } from '../../scripts/web-files.mjs';
import { filesOf } from '../../src/embed/tag-files.js';

const named = (name: string): string => name.replace(/^sleeve\/|\.js$/g, '');

/** The files that come with some: what these import at once, and so on. */
function closure(
  files: readonly WebFile[],
  names: readonly string[],
  found = new Set<string>(),
): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    const file = files.find((one) => named(one.name) === name);
    assert.ok(file, `there is no file ${name}`);
    closure(files, file.imports.map(named), found.add(name));
  }
  return found;
}

/**
 * Where a browser has to read one file before it knows that it needs another: `who asks → for what`. Imports that stand in
 * one list are asked for together.
 */
function waits(files: readonly WebFile[]): string[] {
  const found = files
    .filter(({ name }) => name.startsWith('sleeve/'))
    .flatMap(({ name, code }) => {
      const there = closure(files, [named(name), 'base']);
      return [...code.matchAll(/import\(`[^`]+`\)(?:,import\(`[^`]+`\))*/g)].flatMap(([list]) => {
        const asked = [...list.matchAll(/([\w-]+)\.js/g)].map(([, one = '']) => one);
        const needed = [...closure(files, asked)].filter((one) => !there.has(one) && !asked.includes(one));
        return needed.length ? [`${named(name)} → ${asked.join(' ')}`] : [];
      });
    });
  return [...new Set(found)].sort();
}

describe('the files of the web build', () => {
  let files: readonly WebFile[] = [];
  before(async () => {
    files = await buildWebFiles();
  });

  for (const tag of ['soundtrack-card', 'track-list', 'comment-thread']) {
    test(`the loader asks for all that makes <${tag}> at once`, () => {
      assert.deepEqual([...filesOf(tag)].sort(), [...closure(files, [tag])].sort());
    });
  }

  test('the loader asks for nothing that a tag does not need', () => {
    for (const tag of tags) {
      const needed = closure(files, [tag]);
      assert.deepEqual(
        filesOf(tag).filter((name) => !needed.has(name)),
        [],
        tag,
      );
    }
  });

  test('what loads later is asked for with all that it imports', () => {
    assert.deepEqual(waits(files), [
      // an attribute that is no text or number
      'attributes → values',
      // a provider that is a placeholder: nothing of it is seen
      'base → provider-placeholder',
      // said beside what is shown
      'comment-thread → thread-status',
      'core → status',
      // data at hand has asked for the first of them already; another element’s data waits once more
      'given-comments → json-comments',
      'given-comments → parse-markdown',
      // of another site, once the reader has agreed; of the page’s own it has been asked for
      'given-inputs → load-review',
    ]);
  });

  test('in one file nothing is asked for later but what stands beside it', () => {
    for (const { name, code } of files.filter((file) => /^embed\.(all|reviews)\.js$/.test(file.name)))
      assert.doesNotMatch(code, /\(\(\)=>(\[|Promise\.resolve\(\w+\)\))/, name);
  });

  test('a file that would be asked for too late is found', () => {
    const late = files.map((file) =>
      file.name === 'sleeve/core.js'
        ? {
            ...file,
            code: file.code.replace(/\[import\(`\.\/reader\.js`\)[^\]]*\]/, 'import(`./reader.js`)'),
          }
        : file,
    );
    assert.ok(waits(late).includes('core → reader'));
  });
});
