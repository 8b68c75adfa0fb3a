import type { Comment, CommentState } from '../../model/comment.js';
import { problem } from '../../model/problem.js';
import type { ReadThread } from './adapter.js';
import { body, count, id, known, moment, object, objects, text, url } from './foreign.js';
import { htmlParser, type HtmlParser } from './html-parser.js';
import { markMissing } from './mark-missing.js';
import { listAt, readPages } from './read-pages.js';
import { webAddress, withQuery } from './web-address.js';

type Item = ReturnType<typeof object>;

const STATES = new Map<unknown, CommentState>([
  ['waiting', 'pending'],
  ['spam', 'hidden'],
]);

/** What an answer is about: since version 3 it stands in an envelope with the number of an error, 0 for none. */
const contentOf = (data: unknown): Item => {
  const answer = object(data);
  return 'errno' in answer ? object(answer.data) : answer;
};

/** A commenter's site: what has no scheme is the name of a host, as Waline's own script takes it. */
const siteOf = (link: string | undefined): string | undefined =>
  link && !/^(https?:|\/)/i.test(link) ? `https://${link}` : link;

/** The path of a page, as Waline's own script has it: with the letters that stand in the address bar. */
const pathOf = ({ pathname }: URL): string => {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
};

/** Addresses of commenters count from the server, links in their words from the page. */
const read = (item: Item, index: number, base: string, page: string, parse: HtmlParser): Comment => {
  const likes = count(item.like);
  const to = text(object(item.reply_user).nick);
  return {
    id: id(item.objectId) ?? `#${index}`,
    source: 'waline',
    parentId: id(item.pid) ?? id(item.rid),
    kind: 'comment',
    state: STATES.get(item.status) ?? 'visible',
    author: {
      name: text(item.nick) ?? null,
      ...known({ url: url(siteOf(text(item.link)), base), avatar: url(item.avatar, base) }),
      ...(item.type === 'administrator' && { roles: ['moderator'] }),
    },
    createdAt: moment(item.time ?? item.insertedAt),
    body: parse(body(item.comment), { base: page }),
    ...(likes !== undefined && { counts: { likes } }),
    ...(to && { replyTo: { name: to } }),
    ...((item.sticky === true || item.sticky === 1) && { pinned: true }),
  };
};

/** Comments that say whom they answer only where that is not the author of their parent. */
const withReplyTo = (comments: readonly Comment[]): Comment[] => {
  const names = new Map(comments.map(({ id, author }) => [id, author?.name]));
  return comments.map(({ replyTo, ...comment }) =>
    replyTo && names.get(comment.parentId ?? '') !== replyTo.name ? { ...comment, replyTo } : comment,
  );
};

/**
 * The comments of a page on a Waline server. `url` is the server's root; the comments are those of `page`'s path, as
 * Waline's own script has it, or of the `path` that `url` names. The server answers 200 to everything: the number of its
 * error is given as the problem `http`.
 */
export const readWaline: ReadThread = async (query) => {
  const root = webAddress(query.url);
  const page = webAddress(query.page);
  const path = root?.searchParams.get('path') ?? (page && pathOf(page));
  if (!root || !path)
    return { ok: false, problem: problem('not-allowed', 'url', query.url, 'https://HOST/') };
  root.pathname = root.pathname.replace(/(\/api\/comment)?\/?$/, '/api/comment');
  const listing = await readPages(query, {
    address: (at) => withQuery(root, { path, page: String(at), pageSize: '100', sortBy: 'insertedAt_asc' }),
    list(data) {
      const { errno } = object(data);
      return errno ? problem('http', '', errno) : listAt('data', contentOf(data).data);
    },
    next: (at, _length, { data }) => (at < (count(contentOf(data).totalPages) ?? 0) ? at + 1 : undefined),
  });
  if (!listing.ok) return listing;
  const { items, first, cursor, problems, whole } = listing;
  const all = items.flatMap((root) => [
    root,
    ...objects(root.children).map((child): Item => ({ rid: root.objectId, ...child })),
  ]);
  const parse = await htmlParser(all.map(({ comment }) => body(comment)));
  const comments = withReplyTo(all.map((item, index) => read(item, index, first.url, query.page, parse)));
  return {
    ok: true,
    value: {
      comments: whole ? markMissing(comments) : comments,
      totalExact: false,
      capabilities: {},
      ...known({ cursor, total: count(contentOf(first.data).count) }),
    },
    ...(problems && { problems }),
  };
};
