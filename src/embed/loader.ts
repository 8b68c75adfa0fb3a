import { version } from '../model/version.js';
import { config, type SleeveConfig } from '../state/config.js';

/** The global that the script gives to a page. */
export interface SleeveNotesApi {
  readonly version: string;
  /** Looks for elements and placeholders below a node that came late. The document itself is followed anyway. */
  scan(root?: ParentNode): void;
  /** Settings for the elements of the page; those that stand already keep theirs. */
  config(options: SleeveConfig): void;
}

/** How the rest of the library is reached; a classic script, a module and a single file differ only in this. */
export interface Modules {
  /** Defines a tag. */
  define(tag: string): Promise<unknown>;
  /** What turns placeholders into elements. */
  placeholders(): Promise<{ upgrade(host: HTMLElement): void }>;
}

declare global {
  interface Window {
    SleeveNotes?: SleeveNotesApi;
  }
}

const provider = 'soundtrack-review';
const names = `${provider},comment-thread,soundtrack-card,soundtrack-links,soundtrack-rating,soundtrack-series,track-list`;
/** The tags that the loader knows. */
export const tags: readonly string[] = names.split(',');
/** Elements that can hold a shadow root and stand anywhere. */
const roots = 'div,section,article,aside';
const selector = `${names},[data-sleeve]`;

/** Finds elements and placeholders, now and later, and wakes each when it comes near the viewport. Once a page. */
export function startLoader(modules: Modules): void {
  if (typeof window === 'undefined' || window.SleeveNotes) return; // a server; or another copy, of this or another version, looks after the page already
  const seen = new WeakSet<Element>();
  const wake = (element: HTMLElement): void => {
    near.unobserve(element);
    const placeholder = element.dataset['sleeve'];
    const tag = placeholder ?? element.localName;
    const complain = (what: string): void =>
      console.warn(`[sleeve-notes] data-sleeve="${tag}" ${what}.`, element);
    if (!tags.includes(tag)) return complain(`names none of ${names}`);
    if (placeholder && tag !== provider && !element.matches(roots))
      return complain(`stands on <${element.localName}>, not on one of ${roots}`);
    void Promise.all([placeholder && modules.placeholders(), modules.define(tag)])
      .then(([found]) => found && found.upgrade(element))
      .catch((error: unknown) => console.warn(`[sleeve-notes] <${tag}> could not be loaded.`, error));
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) wake(entry.target as HTMLElement);
    },
    // little: the plain markup can be read meanwhile, and each element costs an archive ten times what its markup does
    { rootMargin: '300px' },
  );
  const find = (element: HTMLElement): void => {
    const tag = element.dataset['sleeve'] ?? element.localName;
    const isProvider = tag === provider;
    // a provider that comes back says so, to the pieces that have come meanwhile
    if (seen.has(element) && !isProvider) return;
    seen.add(element);
    // it may have no box, and the pieces it serves may stand anywhere
    if (isProvider || config().load === 'eager') wake(element);
    else near.observe(element);
  };
  const scan = (root: ParentNode = document): void => {
    if (root instanceof HTMLElement && root.matches(selector)) find(root);
    root.querySelectorAll<HTMLElement>(selector).forEach(find);
  };
  window.SleeveNotes = {
    version,
    scan,
    config: (options) => {
      Object.assign(config(), options);
    },
  };
  new MutationObserver((records) => {
    const changed = new Set(
      records.flatMap(({ addedNodes, target, type }) => (type === 'attributes' ? target : [...addedNodes])),
    );
    for (const { type, target } of records) if (type === 'attributes') seen.delete(target as Element);
    for (const node of changed) {
      // what stands in another of them is found with it: a page that is being parsed adds each node by itself
      if (node instanceof Element && !changed.has(node.parentNode as Node)) scan(node);
    }
  }).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-sleeve'],
  });
  scan();
}
