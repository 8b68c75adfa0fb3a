import type { ReadThread } from './remote/adapter.js';

/** The back ends that comments can come from, as a page names them. */
export type SourceKind =
  'wordpress' | 'wpcom' | 'blogger' | 'mastodon' | 'bluesky' | 'webmention' | 'isso' | 'waline';

export interface Source {
  /** Downloads the adapter. Rejects when it cannot be had. */
  load(this: void): Promise<ReadThread>;
  /** The other site that it asks, whatever site its address is on. */
  readonly host?: string;
  /** True where its comments stand beside those of the page: their number comes on top of what the page says. */
  readonly apart?: true;
  /** True where an address can be of no other back end; absent where none says so. */
  matches?(this: void, url: URL): boolean;
}

/** One line for each back end. */
export const catalog: Readonly<Record<SourceKind, Source>> = {
  wordpress: {
    load: () => import('./remote/wordpress.js').then((m) => m.readWordPress),
    // With plain permalinks the route is in the query.
    matches: ({ pathname, searchParams }) =>
      `${pathname}\n${searchParams.get('rest_route')}`.match(/(\/wp-json|\n)\/wp\/v2\/comments(\/|\n|$)/) !==
      null,
  },
  wpcom: {
    load: () => import('./remote/wpcom.js').then((m) => m.readWpcom),
    host: 'public-api.wordpress.com',
    matches: ({ host }) => host === 'public-api.wordpress.com',
  },
  blogger: {
    load: () => import('./remote/blogger.js').then((m) => m.readBlogger),
    matches: ({ pathname }) => /^\/feeds\/\d+\/comments(\/|$)/.test(pathname),
  },
  mastodon: {
    load: () => import('./remote/mastodon.js').then((m) => m.readMastodon),
    apart: true,
    matches: ({ pathname }) => /^\/@[^/]+\/\d+\/?$/.test(pathname),
  },
  bluesky: {
    load: () => import('./remote/bluesky.js').then((m) => m.readBluesky),
    host: 'public.api.bsky.app',
    apart: true,
    matches: ({ host }) => host === 'bsky.app' || host === 'public.api.bsky.app',
  },
  webmention: {
    load: () => import('./remote/webmention.js').then((m) => m.readWebmention),
    matches: ({ host }) => host === 'webmention.io',
  },
  isso: { load: () => import('./remote/isso.js').then((m) => m.readIsso), apart: true },
  waline: { load: () => import('./remote/waline.js').then((m) => m.readWaline), apart: true },
};

/** The back end that an address tells, or undefined where it could be of several, or is not absolute. */
export const sourceOf = (url: string): SourceKind | undefined => {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  return (Object.keys(catalog) as SourceKind[]).find((kind) => catalog[kind].matches?.(address));
};
