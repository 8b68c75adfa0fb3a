/** An element that shows the words of nodes of the page: where these stand, and where the element draws. */
export interface FragmentHolder {
  readonly origin: HTMLElement;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const holders = new Set<FragmentHolder>();
const rowItems = 'li:not([data-field],:has(ol,ul))';

/** Brings the place that the page's fragment names into view, where the browser cannot do it itself. */
function revealFragment(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && document.getElementById(id);
  // a node whose words an element shows has no box of its own: the browser has nowhere to go
  if (!target || target.checkVisibility()) return;
  for (const { origin, renderRoot } of holders) {
    if (!origin.contains(target)) continue;
    const item = target.closest('li');
    const position = item ? [...origin.querySelectorAll(rowItems)].indexOf(item) : -1;
    const row = position < 0 ? undefined : renderRoot.querySelectorAll('[part~=row]')[position];
    (row ?? renderRoot.querySelector('[part~=title],[part~=rows]'))?.scrollIntoView();
  }
}

function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement);
  // a link to the fragment that is already there changes nothing that `hashchange` would tell
  if (link && link.hash && link.href === location.href && !event.defaultPrevented) revealFragment();
}

/** Follows the fragment for an element. Returns the function that ends it. One pair of listeners serves all. */
export function followFragment(holder: FragmentHolder): () => void {
  if (!holders.size) {
    addEventListener('hashchange', revealFragment);
    document.addEventListener('click', onClick);
  }
  holders.add(holder);
  revealFragment(); // the page may have been opened at the fragment
  return () => {
    holders.delete(holder);
    if (holders.size) return;
    removeEventListener('hashchange', revealFragment);
    document.removeEventListener('click', onClick);
  };
}
