/**
 * The address of the comments of the WordPress post that a page shows, as its own links tell it: the root of the REST
 * interface, and the number of the post. Undefined on any other page, and on a list of posts.
 */
export function wordpressComments(page: Document): string | undefined {
  const root = page.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href;
  const shortlink = page.querySelector('link[rel=shortlink]')?.getAttribute('href') ?? '';
  const named = /\b(?:postid|page-id)-(\d+)/.exec(page.body.className)?.[1];
  const post = named ?? /[?&]p=(\d+)/.exec(shortlink)?.[1];
  if (!root || !post) return undefined;
  const url = new URL(root);
  // without pretty permalinks the whole path stands in the query
  const route = url.searchParams.get('rest_route');
  if (route === null) url.pathname += 'wp/v2/comments';
  else url.searchParams.set('rest_route', `${route}wp/v2/comments`);
  url.searchParams.set('post', post);
  return url.href;
}
