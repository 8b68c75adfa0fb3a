import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { buildWebFiles, type WebFile } from '../../scripts/web-files.mjs';
import { checkBundle } from './support/bundles.js';
import { checkSource } from './support/layers.js';
import { readText, sourceFiles } from './support/sources.js';

/** Sources that break one rule each; a checker that has gone blind lets one of them pass. */
const planted: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['layers', 'src/model/a.ts', `import { en } from '../i18n/en.js';`],
  ['layers', 'src/model/a.ts', `import type { Strings } from '../i18n/strings.js';`],
  ['layers', 'src/model/a.ts', `export type A = import('../state/config.js').SleeveConfig;`],
  ['layers', 'src/i18n/a.ts', `export { fetchJson } from '../sources/request.js';`],
  ['layers', 'src/sources/page/a.ts', `export * from '../../state/config.js';`],
  ['layers', 'src/state/a.ts', `void import('../elements/sleeve-ready-event.js');`],
  ['layers', 'src/elements/shared/a.ts', `import '../../define/all.js';`],
  ['layers', 'src/elements/shared/a.ts', `import type { Elements } from '../../index.js';`],
  ['layers', 'src/define/a.ts', `void import('../embed/loader.js' as string);`],
  ['layers', 'src/index.ts', `export * from './embed/loader.js';`],
  ['siblings', 'src/sources/a.ts', `import { toHtml } from '../export/html.js';`],
  ['siblings', 'src/export/a.ts', `import type { Reading } from '../sources/page/read-light.js';`],
  ['layers', 'src/sources/a.ts', `import { read } from '../importer/read.js';`],
  ['layers', 'src/state/a.ts', `import { read } from '../importer/read.js';`],
  ['layers', 'src/importer/a.ts', `import { near } from '../state/near.js';`],
  ['siblings', 'src/index.ts', `import './define/all.js';`],
  ['unknown layer', 'src/elements/shared/a.ts', `import { version } from '../../../package.json';`],
  ['unknown layer', 'src/elements/shared/a.ts', `import { a } from '../../helpers/a.js';`],
  [
    'one element never imports another',
    'src/elements/track-list/a.ts',
    `import '../soundtrack-card/soundtrack-card.js';`,
  ],
  [
    'one element never imports another',
    'src/elements/shared/a.ts',
    `import { a } from '../track-list/track-list.js';`,
  ],
  ['packages', 'src/sources/page/a.ts', `import { html } from 'lit';`],
  ['packages', 'src/define/a.ts', `import { customElement as c } from 'lit/decorators.js';`],
  ['packages', 'src/model/coerce.ts', `import * as v from 'valibot';`],
  ['packages', 'src/model/review.ts', `import { parse } from 'valibot';`],
  ['packages', 'src/elements/shared/a.ts', `import { marked } from 'marked';`],
  ['packages', 'src/model/a.ts', `import { readFileSync } from 'node:fs';`],
  ['definitions', 'src/elements/shared/a.ts', `customElements.define('a-b', class extends HTMLElement {});`],
  ['definitions', 'src/embed/a.ts', `window.customElements['define']('a-b', class extends HTMLElement {});`],
  ['definitions', 'src/elements/shared/a.ts', `@customElement('a-b') class A {}`],
  ['network', 'src/state/a.ts', `void fetch('/a.json');`],
  ['network', 'src/state/a.ts', `const get = globalThis['fetch'];`],
  ['network', 'src/sources/a.ts', `const request = new XMLHttpRequest();`],
  ['network', 'src/sources/a.ts', `navigator.sendBeacon('/a');`],
  ['sinks', 'src/elements/shared/a.ts', `element.innerHTML = text;`],
  ['sinks', 'src/elements/shared/a.ts', `element['outerHTML'] = text;`],
  ['sinks', 'src/sources/a.ts', `element.insertAdjacentHTML('beforeend', text);`],
  ['sinks', 'src/sources/a.ts', `new DOMParser().parseFromString(text, 'text/html');`],
  ['sinks', 'src/elements/shared/a.ts', `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
  ['sinks', 'src/elements/shared/a.ts', `import { styleMap } from 'lit/directives/style-map.js';`],
  ['sinks', 'src/model/a.ts', `eval('1');`],
  ['sinks', 'src/model/a.ts', `new Function('return 1');`],
  ['sinks', 'src/embed/a.ts', `document.write('<p>');`],
  ['sinks', 'src/embed/a.ts', `const { currentScript } = document;`],
  ['inline styles and sinks in templates', 'src/elements/shared/a.ts', 'html`<p style="color: red"></p>`;'],
  ['inline styles and sinks in templates', 'src/elements/shared/a.ts', 'html`<p class="a" style=${a}></p>`;'],
  [
    'inline styles and sinks in templates',
    'src/elements/shared/a.ts',
    'html`${a}<style>p { color: red }</style>`;',
  ],
  ['inline styles and sinks in templates', 'src/elements/shared/a.ts', 'html`<p .innerHTML=${a}></p>`;'],
  ['inline styles and sinks in templates', 'src/elements/shared/a.ts', `element.setAttribute('style', a);`],
  [
    'no values in comments and text elements',
    'src/elements/shared/a.ts',
    'html`<p>${a}</p><textarea rows="2">${b}</textarea>`;',
  ],
  [
    'no values in comments and text elements',
    'src/elements/shared/a.ts',
    'html`<textarea rows=${a}>${b}</textarea>`;',
  ],
  [
    'no values in comments and text elements',
    'src/elements/shared/a.ts',
    'html`<title lang=${a} class="x">${b}</title>`;',
  ],
  ['no values in comments and text elements', 'src/state/a.ts', 'html`<!-- ${a} -->`;'],
  ['no default exports', 'src/model/a.ts', `export default 1;`],
  ['no default exports', 'src/model/a.ts', `export default function a() {}`],
  ['no default exports', 'src/model/a.ts', `const a = 1; export { a as default };`],
  ['no DOM in model', 'src/model/a.ts', `export const url = document.baseURI;`],
  ['no DOM in model', 'src/model/a.ts', `export const isElement = (a: unknown) => a instanceof Element;`],
  ['no DOM in model', 'src/model/a.ts', `export const page = globalThis.window;`],
];

/** Sources that look like a violation and are none. */
const innocent: readonly (readonly [path: string, text: string])[] = [
  [
    'src/elements/track-list/a.ts',
    `import { a } from '../shared/a.js'; import type { B } from '../../model/b.js';`,
  ],
  [
    'src/elements/shared/a.ts',
    `import { LitElement } from 'lit'; import { property } from 'lit/decorators.js';`,
  ],
  ['src/model/schema.ts', `import * as v from 'valibot';`],
  ['src/model/review.ts', `import type { InferOutput } from 'valibot';`],
  ['src/sources/request.ts', `export const get = (url: string) => fetch(url);`],
  ['src/define/define.ts', `customElements.define('a-b', A); switch (a) { default: }`],
  [
    'src/elements/shared/a.ts',
    `// innerHTML, eval( and <style are only talked about\nelement.style.setProperty('--_a', '1');`,
  ],
  ['src/elements/shared/a.ts', 'html`<!-- words --><textarea .value=${a}></textarea><p>${b}</p>`;'],
  ['src/model/a.ts', `interface Place { location: string } export const at = (a: Place) => a.location;`],
];

describe('the layers of src', () => {
  for (const [rule, path, text] of planted) {
    test(`${rule}: finds ${text}`, () => {
      const found = checkSource(path, text);
      assert.ok(
        found.some((violation) => violation.rule === rule),
        `${path} was let through; found ${JSON.stringify(found)}`,
      );
    });
  }

  for (const [path, text] of innocent) {
    test(`lets pass ${text}`, () => assert.deepEqual(checkSource(path, text), []));
  }

  test('hold in every module', () => {
    const files = sourceFiles();
    assert.ok(files.length > 50, `only ${files.length} modules were found`);
    assert.deepEqual(
      files.flatMap((path) => checkSource(path, readText(path))),
      [],
    );
  });
});

describe('the files of the web build', () => {
  let files: readonly WebFile[] = [];
  before(async () => {
    files = await buildWebFiles();
  });
  const mayFetch = ({ name }: WebFile): boolean => /^(sleeve\/request|embed\.(all|reviews))\.js$/.test(name);

  test('break no rule', () => {
    assert.deepEqual(
      files.flatMap((file) => checkBundle(file, mayFetch(file))),
      [],
    );
  });

  test('contain lit’s own use of innerHTML, so the check sees it', () => {
    const base = files.find(({ name }) => name === 'sleeve/base.js');
    assert.equal(base?.code.match(/\binnerHTML\b/g)?.length, 1);
  });
});

describe('the check of the web build', () => {
  const file = (id: string, code: string, made = code): WebFile => ({
    name: 'sleeve/a.js',
    code: made,
    imports: [],
    dynamicImports: [],
    modules: [{ id, code }],
  });
  const bad: readonly (readonly [rule: string, WebFile])[] = [
    ['sinks', file('src/a.ts', 'a.innerHTML = b')],
    [
      'sinks',
      file('node_modules/lit-html/lit-html.js', 'a.innerHTML = b', 'a.innerHTML = b; c.innerHTML = d'),
    ],
    ['sinks', file('node_modules/@lit/context/index.js', 'new DOMParser')],
    ['banned', file('node_modules/lit-html/lit-html.js', 'eval("1")')],
    ['banned', file('src/a.ts', 'new Function("")')],
    ['banned', file('src/a.ts', 'document.write("")')],
    ['banned', file('src/a.ts', '', 'document.currentScript.src')],
    ['network', file('src/a.ts', 'fetch("/a")')],
    ['network', file('src/sources/request.ts', 'fetch("/a")')],
    ['packages', file('node_modules/valibot/dist/index.js', '')],
    ['packages', file('src/model/schema.ts', '')],
  ];
  for (const [rule, planting] of bad) {
    test(`${rule}: finds “${planting.code || planting.modules[0]?.id}”`, () => {
      assert.ok(checkBundle(planting, false).some((violation) => violation.rule === rule));
    });
  }
});
