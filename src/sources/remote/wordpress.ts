import type { Comment } from '../../model/comment.js';
import { problem } from '../../model/problem.js';
import type { Refused } from '../request.js';
import type { ReadThread, ThreadQuery } from './adapter.js';
import { escapedText } from './escaped-text.js';
import { body, id, known, object, objects, url } from './foreign.js';
import { htmlParser, type HtmlParser } from './html-parser.js';
import { markMissing } from './mark-missing.js';
import { ask, listAt, readPages, type Listing } from './read-pages.js';
import { withQuery } from './web-address.js';
import { collectionsOf } from './wordpress-address.js';
import { kindOf, stateOf, utc } from './wordpress-record.js';

const NUMBER = /^[1-9]\d*$/;
/** So many comments a page has at most. */
const SIZE = 100;
const FIELDS = 'id,parent,author_name,author_url,author_avatar_urls,date,date_gmt,content,link,status,type';

type Item = ReturnType<typeof object>;
const words = ({ content }: Item): string => body(object(content).rendered);

const read = (item: Item, index: number, base: string, parse: HtmlParser): Comment => {
  const avatars = object(item.author_avatar_urls);
  const exact = utc(item.date_gmt);
  const local = exact ? null : utc(item.date);
  return {
    id: id(item.id) ?? `#${index}`,
    source: 'wordpress',
    parentId: id(item.parent),
    kind: kindOf(item.type),
    state: stateOf(item.status),
    author: {
      name: escapedText(item.author_name) ?? null,
      ...known({
        url: url(item.author_url, base),
        avatar: url(avatars[96], base) ?? url(avatars[48], base) ?? url(avatars[24], base),
      }),
    },
    createdAt: exact ?? local,
    // By the site's own clock, whichever zone that has.
    ...(local && { createdAtApprox: true }),
    body: parse(words(item), { base: url(item.link, base) ?? base }),
    ...known({ url: url(item.link, base) }),
  };
};

/** A list, and the address of its collection with more parameters. */
interface Found {
  readonly listing: Listing;
  readonly address: (more: Readonly<Record<string, string>>) => string;
}

/** The comments, from the first place that has them; else why the likely place has none. */
const find = async (query: ThreadQuery): Promise<Found | Refused> => {
  let refused: Refused | undefined;
  for (const collection of collectionsOf(query.url)) {
    const address: Found['address'] = (more) =>
      withQuery(collection, { _fields: FIELDS, per_page: String(SIZE), ...more });
    const listing = await readPages(query, {
      address: (at) => address({ order: 'asc', orderby: 'date_gmt', page: String(at) }),
      list: (data) => listAt('', data),
      next(at, length, { header }) {
        const pages = header('x-wp-totalpages') ?? '';
        return (NUMBER.test(pages) ? at < Number(pages) : length >= SIZE) ? at + 1 : undefined;
      },
    });
    if (listing.ok) return { listing, address };
    refused ??= listing;
    const { code = 'rest_no_route' } = object(listing.data);
    const none = listing.problem.found === '404' || listing.problem.code === 'not-json';
    // Where WordPress itself says no, it says so in the other place, too.
    if (!none || code !== 'rest_no_route') break;
  }
  const allowed = '…/wp-json/wp/v2/comments?post=ID';
  return refused ?? { ok: false, problem: problem('not-allowed', 'url', query.url, allowed) };
};

/** The parents that are not among the comments, as far as they can be had. */
const parentsOf = async ({ listing, address }: Found, signal?: AbortSignal): Promise<Item[]> => {
  const here = new Set(listing.items.map((item) => id(item.id)));
  const parents = new Set(listing.items.map((item) => id(item.parent) ?? ''));
  const wanted = [...parents].filter((parent) => NUMBER.test(parent) && !here.has(parent));
  let found: Item[] = [];
  for (let from = 0; from < wanted.length; from += SIZE) {
    const include = wanted.slice(from, from + SIZE);
    const answer = await ask(address({ include: include.join() }), signal);
    const items = objects(answer.ok && answer.value.data);
    found = found.concat(items.filter((item) => include.includes(id(item.id) ?? '')));
  }
  return found;
};

/**
 * The comments of a WordPress post, from the REST API of WordPress itself. `url` is the collection with its post
 * (`…/wp-json/wp/v2/comments?post=12`, `…?rest_route=/wp/v2/comments&post=12`) or the site with the post's id
 * (`https://blog.example/?p=12`). Pingbacks are not given to guests. A site that closes its API to guests gives the
 * problem `http` 401 or 403, one that has none 404; the server's own `code` is in `data` beside it.
 */
export const readWordPress: ReadThread = async (query) => {
  const found = await find(query);
  if ('problem' in found) return found;
  const { first, cursor, problems } = found.listing;
  const all = found.listing.items.concat(await parentsOf(found, query.signal));
  const parse = await htmlParser(all.map(words));
  const comments = markMissing(all.map((item, index) => read(item, index, first.url, parse)));
  const total = first.header('x-wp-total') ?? '';
  const permalink = comments.find((comment) => comment.url)?.url?.replace(/(comment-page-\d+\/)?#.*/, '');
  return {
    ok: true,
    value: {
      comments,
      totalExact: false,
      capabilities: known({ replyUrl: permalink && `${permalink}#respond` }),
      ...known({ cursor, permalink, total: /^\d{1,9}$/.test(total) ? Number(total) : undefined }),
    },
    ...(problems && { problems }),
  };
};
