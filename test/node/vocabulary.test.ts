import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tags } from '../../scripts/web-files.mjs';
import * as library from '../../src/index.js';
import { attributeFields } from '../../src/model/fields.js';
import { compareVocabulary, type Listed } from './support/compare-vocabulary.js';
import { readElementDocs } from './support/custom-elements.mjs';
import { filesIn, readText, sourceFiles } from './support/sources.js';
import { createProgram, partsInStyles, stylesOf, usedBy } from './support/vocabulary.js';

/** What the tests read of an element's class. */
interface ElementClass {
  readonly name: string;
  readonly shows?: RegExp;
  readonly observedAttributes: readonly string[];
}

const classNameOf = (tag: string): string =>
  `${tag.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase())}Element`;
const moduleOf = (tag: string): string => `src/elements/${tag}/${tag}.ts`;
const events = Object.entries(library).filter(([name]) => name.endsWith('Event')) as unknown as [
  string,
  { readonly type: string },
][];
const eventNames = new Map(events.map(([name, { type }]) => [name, type]));

function listedBy(tag: string, parts: readonly string[]): Listed {
  const element = (library as unknown as Readonly<Record<string, ElementClass>>)[classNameOf(tag)];
  assert.ok(element, `index.ts exports no ${classNameOf(tag)}`);
  const { observedAttributes } = element;
  // a provider takes all fields; a thread, whose comments are none of the vocabulary, takes no attribute of it
  const shows = tag === 'comment-thread' ? /^$/ : element.shows;
  const isShown = (path: string): boolean => !shows || shows.test(path.split(/[.[]/)[0] ?? '');
  const needed = attributeFields
    .filter(({ path }) => isShown(path))
    .flatMap(({ attribute }) => attribute ?? []);
  const own = observedAttributes.filter(
    (name) => !attributeFields.some(({ attribute }) => attribute === name),
  );
  // those of fields are read from the element, not told to it
  const attributes = [...own, ...attributeFields.flatMap(({ attribute }) => attribute ?? [])];
  return { parts, attributes, neededAttributes: [...needed, ...own], events: eventNames };
}

const planted = `
import { LitElement, css, html } from 'lit';
import { OddEvent } from '../events.js';
const side = (part: string, data: string) => html\`<b part=\${part}></b><i part="kind-\${data}"></i>\`;
/**
 * Planted.
 *
 * @csspart gone - In no template
 * @csspart silent
 * @cssprop [--sleeve-gone=red] - Read nowhere
 * @cssprop [--sleeve-paper=white] - Another value in the style
 * @fires {Event} gone-event - Never fired
 * @fires {Event} sleeve-ready - Of another type
 * @attr {string} gone-attribute - Not taken
 */
export class PlantedElement extends LitElement {
  static override styles = css\`:host { --sleeve-own: 1px; color: var(--sleeve-ink, var(--x, blue)); background: var(--sleeve-paper, black) }\`;
  #data = String(Math.random());
  override render(): unknown {
    this.dispatchEvent(new SleeveReadyEvent());
    this.dispatchEvent(new OddEvent());
    return html\`<p part="bare silent"></p><p part=\${this.#data ? 'yes' : 'no'}></p><p part=\${this.#data}></p>\${side('left', 'a')}\`;
  }
}`;
const plantedPath = 'src/elements/planted/planted.ts';
const program = createProgram(sourceFiles(), new Map([[plantedPath, planted]]));
const elements = sourceFiles().filter((path) => path.startsWith('src/elements/'));
const docs = readElementDocs(elements.map((path) => ({ path, text: readText(path) })));

describe('what the elements say to the outside', () => {
  for (const tag of tags) {
    test(`${tag}: parts, tokens, events and attributes are used, listed and explained`, () => {
      const own = docs.find(({ className }) => className === classNameOf(tag));
      assert.ok(own, `no doc block of ${classNameOf(tag)}`);
      assert.equal(own.tag, tag, `the doc block has no line @tag ${tag}`);
      assert.ok(own.description.length > 20 && own.description.includes('@') === false);
      assert.deepEqual(
        compareVocabulary(
          usedBy(program, moduleOf(tag)),
          listedBy(
            tag,
            own.parts.map(({ name }) => name),
          ),
          own,
        ),
        [],
      );
    });
  }

  test('has from 12 to 20 tokens, the same words and value for each', () => {
    const tokens = docs.flatMap(({ tokens }) => tokens);
    const names = new Set(tokens.map(({ name }) => name));
    assert.ok(names.size >= 12 && names.size <= 20, `${names.size}: ${[...names].join(', ')}`);
    for (const kind of ['tokens', 'parts', 'events'] as const) {
      for (const entry of docs.flatMap((one): readonly { name: string }[] => one[kind])) {
        const {
          name,
          description,
          default: value,
        } = entry as { name: string; description?: string; default?: string };
        for (const other of docs) {
          const same = other[kind].find((one) => one.name === name) as
            (typeof entry & { default?: string }) | undefined;
          if (same && kind === 'tokens') assert.equal(same.default, value, `${name} in ${other.className}`);
          if (same && kind !== 'events')
            assert.equal((same as { description?: string }).description, description, name);
        }
      }
    }
  });

  test('styles no part that is in no template', () => {
    const used = tags.map((tag) => usedBy(program, moduleOf(tag)));
    const isPart = (name: string): boolean =>
      used.some(
        ({ parts, partPrefixes }) =>
          parts.has(name) || [...partPrefixes].some((prefix) => name.startsWith(prefix)),
      );
    const styled = partsInStyles(stylesOf(program, elements));
    assert.ok(styled.length > 20);
    assert.deepEqual(
      styled.filter((name) => !isPart(name)),
      [],
    );
  });

  test('reads and sets no other token in its style sheets', () => {
    const known = new Set(docs.flatMap(({ tokens }) => tokens.map(({ name }) => name)));
    const sheets = filesIn('src').filter((path) => path.endsWith('.css'));
    assert.ok(sheets.length > 0);
    for (const path of sheets)
      for (const [name] of readText(path).matchAll(/--sleeve-[\w-]+/g))
        assert.ok(known.has(name), `${path}: ${name}`);
  });
});

describe('the check of what an element says', () => {
  const [own] = readElementDocs([{ path: plantedPath, text: planted }]);
  const listed: Listed = {
    parts: ['bare', 'silent', 'stale', 'yes', 'no', 'left'],
    attributes: ['src'],
    neededAttributes: ['src'],
    events: new Map([
      ['OddEvent', 'odd-event'],
      ['SleeveReadyEvent', 'sleeve-ready'],
    ]),
  };
  const found = own ? compareVocabulary(usedBy(program, plantedPath), listed, own) : [];
  const expected = [
    'the part "bare" has no line @csspart bare - …',
    'the part "left" has no line @csspart left - …',
    'parts lists "stale", which is in no template',
    'parts lists "stale" without a line @csspart stale - …',
    '@csspart gone is in no template',
    '@csspart gone is not in parts',
    'parts lists no "kind-…" of a template',
    'no part name can be told from this.#data',
    '--sleeve-ink has no line @cssprop [--sleeve-ink=…] - …',
    '@cssprop --sleeve-gone is read in no style',
    '--sleeve-own is set, so no theme can reach it',
    '@cssprop --sleeve-paper states "white"; in styles it is "black"',
    'the event odd-event has no line @fires odd-event - …',
    '@fires gone-event is never fired',
    '@fires sleeve-ready has the type Event, not SleeveReadyEvent',
    'the attribute src has no line @attr src - …',
    '@attr gone-attribute is no attribute of the element',
    'silent is named and not explained',
  ];
  for (const sentence of expected) {
    test(`says: ${sentence}`, () => {
      assert.ok(found.includes(`PlantedElement: ${sentence}`), `found only:\n${found.join('\n')}`);
    });
  }

  test('says when parts lacks one of a template', () => {
    assert.ok(own);
    const less = compareVocabulary(usedBy(program, plantedPath), { ...listed, parts: [] }, own);
    assert.ok(less.includes('PlantedElement: the part "yes" of a template is not in parts'));
  });

  test('sees parts in styles', () => {
    assert.deepEqual(partsInStyles(`[part~='row'] [part="a"] x::part(b c), [part='side'] {}`), [
      'row',
      'a',
      'b',
      'c',
      'side',
    ]);
  });
});
