const mark = Symbol.for('sleeve-notes/family@1');

/**
 * Defines a tag once. Never throws: the same family twice, in any version, is silent; a foreign class keeps the tag
 * and the console says so.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!globalThis.customElements) return; // on a server
  const known = customElements.get(tag);
  if (!known) {
    Object.defineProperty(element, mark, { value: true, configurable: true });
    try {
      customElements.define(tag, element);
    } catch {
      // the class has another tag already: the site has given it one of its own
      customElements.define(tag, class extends element {});
    }
  } else if (!(mark in known)) {
    console.warn(`[sleeve-notes] <${tag}> belongs to another library on this page.`);
  }
}
