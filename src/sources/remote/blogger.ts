import type { Comment } from '../../model/comment.js';
import { problem } from '../../model/problem.js';
import type { ReadThread } from './adapter.js';
import { body, id, known, moment, object, objects, text, url } from './foreign.js';
import { htmlParser, type HtmlParser } from './html-parser.js';
import { markMissing } from './mark-missing.js';
import { listAt, readPages } from './read-pages.js';
import { webAddress, withQuery } from './web-address.js';

type Json = ReturnType<typeof object>;

/** What an element of the feed says: its JSON is made from XML. */
const value = (element: unknown): unknown => object(element).$t;
const words = (entry: Json): string => body(value(entry.content) ?? value(entry.summary));
const linked = (element: Json, rel: string): unknown =>
  objects(element.link).find((link) => link.rel === rel)?.href;

const read = (entry: Json, index: number, base: string, parse: HtmlParser): Comment => {
  const author = object(objects(entry.author)[0]);
  const picture = url(object(author.gd$image).src, base);
  const parent = /\/comments\/default\/(\d+)/.exec(body(linked(entry, 'related')));
  const removed = objects(entry.gd$extendedProperty).some(
    ({ name, value }) => name === 'blogger.contentRemoved' && value !== 'false',
  );
  return {
    id: /post-(\d+)$/.exec(body(value(entry.id)))?.[1] ?? id(value(entry.id)) ?? `#${index}`,
    source: 'blogger',
    parentId: parent?.[1] ?? null,
    kind: 'comment',
    state: removed ? 'deleted' : 'visible',
    author: {
      name: text(value(author.name)) ?? null,
      ...known({
        url: url(value(author.uri), base),
        // A drawing that Blogger gives to whoever has no picture.
        avatar: picture && /^https?:\/\/[^/]*\bblogblog\.com\//.test(picture) ? undefined : picture,
      }),
    },
    createdAt: moment(value(entry.published)),
    // Of a removed comment the feed says so in the blog's language; its readers have another perhaps.
    body: removed ? [] : parse(words(entry), { base }),
    ...known({ url: url(linked(entry, 'alternate'), base) }),
  };
};

/**
 * The comments of a post on Blogger. `url` is their feed, `/feeds/POSTID/comments/default`, on the blog itself: pages of
 * other sites may not read it. It is asked for in JSON, whatever form `url` names. Removed comments come without words.
 */
export const readBlogger: ReadThread = async (query) => {
  const address = webAddress(query.url);
  if (!address || !/\/feeds\/\d+\/comments\//.test(address.pathname)) {
    return { ok: false, problem: problem('not-allowed', 'url', query.url, '/feeds/POSTID/comments/default') };
  }
  const totalIn = (data: unknown): number | undefined => {
    const total = value(object(object(data).feed).openSearch$totalResults);
    return /^\d{1,9}$/.test(body(total)) ? Number(total) : undefined;
  };
  const listing = await readPages(query, {
    address: (at) => withQuery(address, { alt: 'json', 'max-results': '500', 'start-index': String(at) }),
    list(data) {
      const feed = object(data).feed;
      // A feed without entries has none of their lists either.
      return listAt('feed.entry', feed && object(feed) === feed ? (object(feed).entry ?? []) : undefined);
    },
    // A server may give fewer than it is asked for.
    next: (at, length, { data }) => (at + length <= (totalIn(data) ?? 0) ? at + length : undefined),
  });
  if (!listing.ok) return listing;
  const { items, first, cursor, problems, whole } = listing;
  const parse = await htmlParser(items.map(words));
  const comments = items.map((entry, index) => read(entry, index, first.url, parse));
  const permalink = url(linked(object(object(first.data).feed), 'alternate'), first.url);
  return {
    ok: true,
    value: {
      comments: whole ? markMissing(comments) : comments,
      totalExact: false,
      capabilities: known({ replyUrl: permalink && `${permalink}#comment-form` }),
      ...known({ cursor, permalink, total: totalIn(first.data) }),
    },
    ...(problems && { problems }),
  };
};
