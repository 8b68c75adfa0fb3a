// What the doc blocks of the elements say, as tools read it from custom-elements.json.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/**
 * What a doc block says of one element.
 * @typedef {object} ElementDocs
 * @property {string} className
 * @property {string | undefined} tag
 * @property {string} description
 * @property {{ name: string, description?: string }[]} attributes
 * @property {{ name: string, description?: string }[]} parts
 * @property {{ name: string, description?: string, default?: string }[]} tokens
 * @property {{ name: string, description?: string, type?: { text: string } }[]} events
 */

/**
 * @param {readonly { path: string, text: string }[]} files modules of `src`
 * @returns {ElementDocs[]} one for each class that is a custom element and no base of others
 */
export function readElementDocs(files) {
  const modules = files.map(({ path, text }) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.ES2015, true),
  );
  const manifest = create({ modules, plugins: litPlugin(), context: {} });
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((one) => one.customElement && !/^SleeveElement$/.test(one.name))
    .map((one) => ({
      className: one.name,
      tag: one.tagName,
      description: one.description ?? '',
      attributes: one.attributes ?? [],
      parts: one.cssParts ?? [],
      tokens: one.cssProperties ?? [],
      events: (one.events ?? []).filter(({ name }) => name),
    }));
}
