import { fold } from '../../sources/page/text.js';
import type { PageDocument, PageElement } from './page-tree.js';

/** A thing of schema.org, as JSON-LD writes it. */
export type Thing = Readonly<Record<string, unknown>>;

/** Things inside one another are read so deep. */
const DEPTH = 6;

/** What an element says for its property. */
function valueOf(element: PageElement, depth: number): unknown {
  if (element.hasAttribute('itemscope')) return thingOf(element, depth + 1);
  const said = ['content', 'datetime', 'value'].map((name) => element.getAttribute(name)).find(Boolean);
  return said ?? fold(element.textContent);
}

function thingOf(element: PageElement, depth = 0): Thing {
  const thing: Record<string, unknown> = { '@type': element.getAttribute('itemtype')?.trim() };
  if (depth > DEPTH) return thing;
  for (const one of element.querySelectorAll('[itemprop]')) {
    const owner = one.parentElement?.closest('[itemscope]');
    if (owner !== element) continue;
    for (const name of (one.getAttribute('itemprop') ?? '').split(/\s+/)) {
      const value = valueOf(one, depth);
      const known = thing[name];
      thing[name] = known === undefined ? value : [known, value].flat();
    }
  }
  return thing;
}

/** The things that a page says in microdata, those that stand in no other. */
export const microdata = (page: PageDocument): Thing[] =>
  page
    .querySelectorAll('[itemscope][itemtype*="schema.org/"]:not([itemprop])')
    .map((element) => thingOf(element));
