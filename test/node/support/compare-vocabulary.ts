// Where what an element uses, what its class lists and what its doc block says differ.
import type { ElementDocs } from './custom-elements.mjs';
import type { Used } from './vocabulary.js';

/** What an element's class says of itself. */
export interface Listed {
  /** Its static `parts`. */
  readonly parts: readonly string[];
  /** The attributes that it takes. */
  readonly attributes: readonly string[];
  /** Those of them that say what the element shows: each must be documented. */
  readonly neededAttributes: readonly string[];
  /** The names of its events by their classes. */
  readonly events: ReadonlyMap<string, string>;
}

/** A sentence for each difference; none when all three agree. */
export function compareVocabulary(used: Used, listed: Listed, docs: ElementDocs): string[] {
  const found: string[] = [];
  const missing = (
    names: Iterable<string>,
    from: Iterable<string>,
    words: (name: string) => string,
  ): void => {
    const known = new Set(from);
    for (const name of new Set(names)) if (!known.has(name)) found.push(`${docs.className}: ${words(name)}`);
  };
  const namesOf = (entries: readonly { readonly name: string }[]): string[] =>
    entries.map(({ name }) => name);

  const [templates, documented] = [[...used.parts], namesOf(docs.parts)];
  const isOpen = (name: string): boolean => [...used.partPrefixes].some((prefix) => name.startsWith(prefix));
  const closed = (names: readonly string[]): string[] =>
    names.filter((name) => !isOpen(name) || used.parts.has(name));
  missing(templates, listed.parts, (part) => `the part "${part}" of a template is not in parts`);
  missing(templates, documented, (part) => `the part "${part}" has no line @csspart ${part} - …`);
  missing(closed(listed.parts), templates, (part) => `parts lists "${part}", which is in no template`);
  missing(closed(documented), templates, (part) => `@csspart ${part} is in no template`);
  missing(listed.parts, documented, (part) => `parts lists "${part}" without a line @csspart ${part} - …`);
  missing(documented, listed.parts, (part) => `@csspart ${part} is not in parts`);
  for (const prefix of used.partPrefixes)
    if (!listed.parts.some((part) => part.startsWith(prefix)))
      found.push(`${docs.className}: parts lists no "${prefix}…" of a template`);
  for (const part of used.unknownParts)
    found.push(`${docs.className}: no part name can be told from ${part}`);

  missing(
    used.tokens.keys(),
    namesOf(docs.tokens),
    (token) => `${token} has no line @cssprop [${token}=…] - …`,
  );
  missing(namesOf(docs.tokens), used.tokens.keys(), (token) => `@cssprop ${token} is read in no style`);
  for (const token of used.setTokens)
    found.push(`${docs.className}: ${token} is set, so no theme can reach it`);
  for (const { name, default: stated = '' } of docs.tokens) {
    const fallbacks = [...(used.tokens.get(name) ?? [])];
    if (fallbacks.length && !fallbacks.includes(stated))
      found.push(
        `${docs.className}: @cssprop ${name} states "${stated}"; in styles it is "${fallbacks.join('" or "')}"`,
      );
  }

  const fired = [...used.events].map((name) => listed.events.get(name) ?? name);
  missing(fired, namesOf(docs.events), (event) => `the event ${event} has no line @fires ${event} - …`);
  missing(namesOf(docs.events), fired, (event) => `@fires ${event} is never fired`);
  for (const { name, type } of docs.events) {
    const of = [...listed.events].find(([, event]) => event === name)?.[0];
    if (of && type?.text !== of)
      found.push(`${docs.className}: @fires ${name} has the type ${type?.text}, not ${of}`);
  }

  missing(
    listed.neededAttributes,
    namesOf(docs.attributes),
    (name) => `the attribute ${name} has no line @attr ${name} - …`,
  );
  missing(
    namesOf(docs.attributes),
    listed.attributes,
    (name) => `@attr ${name} is no attribute of the element`,
  );

  for (const entry of [...docs.parts, ...docs.tokens, ...docs.events, ...docs.attributes])
    if (!entry.description?.trim()) found.push(`${docs.className}: ${entry.name} is named and not explained`);
  return found;
}
