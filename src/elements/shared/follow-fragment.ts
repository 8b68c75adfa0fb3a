/** An element that shows the words of nodes of the page: where these stand, and where the element draws. */
export interface FragmentHolder {
  readonly origin: HTMLElement;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const holders = new Set<FragmentHolder>();
const rowItems = 'li:not([data-field],:has(ol,ul))';

/** The id that the page's address names; empty where it is no text. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Brings the place that the page's fragment names into view, where the browser cannot do it itself. */
function revealFragment(from: Iterable<FragmentHolder>): void {
  const target = document.getElementById(fragment());
  // a node whose words an element shows has no box of its own: the browser has nowhere to go
  if (!target || target.checkVisibility()) return;
  for (const { origin, renderRoot } of from) {
    if (!origin.contains(target)) continue;
    const item = target.closest('li');
    const position = item ? [...origin.querySelectorAll(rowItems)].indexOf(item) : -1;
    const row = position < 0 ? undefined : renderRoot.querySelectorAll('[part~=row]')[position];
    (row ?? renderRoot.querySelector('[part~=title],[part~=rows]'))?.scrollIntoView();
  }
}

const onHash = (): void => revealFragment(holders);

function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement);
  // a link to the fragment that is already there changes nothing that `hashchange` would tell
  if (link && link.hash && link.href === location.href && !event.defaultPrevented) revealFragment(holders);
}

/** Follows the fragment for an element. Returns the function that ends it. One pair of listeners serves all. */
export function followFragment(holder: FragmentHolder): () => void {
  if (!holders.size) {
    addEventListener('hashchange', onHash);
    document.addEventListener('click', onClick);
  }
  holders.add(holder);
  // the page may have been opened at the fragment; a reader who has scrolled since stays there
  if (scrollY === 0) revealFragment([holder]);
  return () => {
    holders.delete(holder);
    if (holders.size) return;
    removeEventListener('hashchange', onHash);
    document.removeEventListener('click', onClick);
  };
}
