import { webAddress, withQuery } from './web-address.js';

const NUMBER = /^[1-9]\d*$/;
const COLLECTION = /\/wp\/v2\/(sites\/[^/]+\/)?comments\/?$/;

/** The root of the REST API that an address belongs to: `…/wp-json/` or `…/?rest_route=/`; undefined for other pages. */
export const restRoot = (address: string): string | undefined => {
  const parts = webAddress(address);
  if (!parts) return undefined;
  const { origin, pathname, searchParams } = parts;
  if (searchParams.has('rest_route')) return `${origin}${pathname}?rest_route=/`;
  const path = /^.*?\/wp-json(?=\/|$)/.exec(pathname) ?? /^.*?(?=\/wp\/v2\/)/.exec(pathname);
  return path ? `${origin}${path[0]}/` : undefined;
};

/**
 * Where a post's comments are, by its id and the root of the REST API, which a page of the blog names in
 * `<link rel="https://api.w.org/">`. The root has to be a web address.
 */
export const collectionUrl = ({ root, post }: { root: string; post: string | number }): string => {
  const collection = new URL(root);
  const route = collection.searchParams.get('rest_route');
  const extend = (path: string) => path.replace(/\/?$/, '/wp/v2/comments');
  if (route === null) collection.pathname = extend(collection.pathname);
  else collection.searchParams.set('rest_route', extend(route));
  return withQuery(collection, { post: String(post) });
};

/**
 * Where the comments may be, the likely place first: the collection that is named, or that of a post's id (`post`, `p`
 * or `page_id`) in the API that the address belongs to, or in the two places where a site has it. Empty when there is no
 * id.
 */
export const collectionsOf = (given: string): string[] => {
  const address = webAddress(given);
  const ids = ['post', 'p', 'page_id'].map((name) => address?.searchParams.get(name) ?? '');
  const post = ids.find((value) => NUMBER.test(value));
  if (!address || !post) return [];
  const { origin, pathname, searchParams } = address;
  if (COLLECTION.test(searchParams.get('rest_route') ?? pathname)) return [withQuery(address, { post })];
  const root = restRoot(given);
  const site = origin + pathname.replace(/[^/]*\.[^/]*$/, '').replace(/\/?$/, '/');
  return (root ? [root] : [`${site}wp-json/`, `${site}?rest_route=/`]).map((root) =>
    collectionUrl({ root, post }),
  );
};
