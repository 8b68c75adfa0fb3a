import type { Comment } from '../../model/comment.js';
import { problem } from '../../model/problem.js';
import type { ReadThread } from './adapter.js';
import { escapedText } from './escaped-text.js';
import { body, count, id, known, moment, object, url } from './foreign.js';
import { htmlParser, type HtmlParser } from './html-parser.js';
import { markMissing } from './mark-missing.js';
import { listAt, readPages } from './read-pages.js';
import { webAddress, withQuery } from './web-address.js';
import { kindOf, stateOf } from './wordpress-record.js';

const API = 'https://public-api.wordpress.com/rest/v1.1/sites';
const REPLIES = /\/rest\/v1(\.\d)?\/sites\/[^/]+\/posts\/\d+\/replies\/?$/;
/** So many comments a page has at most. */
const SIZE = 100;

type Item = ReturnType<typeof object>;

/** Where the replies are: the address in the API as it is given, or made from a site with a post's id. */
const repliesOf = (given: string): string | undefined => {
  const address = webAddress(given);
  if (!address) return undefined;
  if (REPLIES.test(address.pathname)) return given;
  const post = /^\d+$/.exec(address.searchParams.get('p') ?? '');
  return post ? `${API}/${address.host}/posts/${post[0]}/replies/` : undefined;
};

const read = (item: Item, index: number, base: string, parse: HtmlParser): Comment => {
  const author = object(item.author);
  const likes = count(item.like_count);
  return {
    id: id(item.ID) ?? `#${index}`,
    source: 'wpcom',
    // `false` where it answers the post.
    parentId: id(object(item.parent).ID ?? item.parent),
    kind: kindOf(item.type),
    state: stateOf(item.status),
    author: {
      name: escapedText(author.name) ?? null,
      ...known({ url: url(author.URL, base), avatar: url(author.avatar_URL, base) }),
    },
    createdAt: moment(item.date),
    body: parse(body(item.content), { base }),
    // Only sites that WordPress.com itself hosts count likes.
    ...(likes !== undefined && { counts: { likes } }),
    ...known({ url: url(item.URL, base) }),
  };
};

/**
 * The comments of a post that WordPress.com knows: of its own blogs, and of others that are connected by Jetpack. `url`
 * is `https://public-api.wordpress.com/rest/v1.1/sites/SITE/posts/ID/replies/`, or the site with the post's id
 * (`https://blog.example/?p=12`). Pingbacks come along. An unknown site is the problem `http` 404, a private one 403.
 */
export const readWpcom: ReadThread = async (query) => {
  const replies = repliesOf(query.url);
  if (!replies) return { ok: false, problem: problem('not-allowed', 'url', query.url, `${API}/SITE/…`) };
  const listing = await readPages(query, {
    address: (at) => withQuery(replies, { number: String(SIZE), page: String(at), order: 'ASC' }),
    list: (data) => listAt('comments', object(data).comments),
    next: (at, length) => (length >= SIZE ? at + 1 : undefined),
  });
  if (!listing.ok) return listing;
  const { items, first, cursor, problems, whole } = listing;
  const parse = await htmlParser(items.map(({ content }) => body(content)));
  const comments = items.map((item, index) => read(item, index, first.url, parse));
  const permalink = url(object(object(items[0]).post).link, first.url);
  return {
    ok: true,
    value: {
      comments: whole ? markMissing(comments) : comments,
      totalExact: false,
      capabilities: {},
      ...known({ cursor, total: count(object(first.data).found), permalink }),
    },
    ...(problems && { problems }),
  };
};
