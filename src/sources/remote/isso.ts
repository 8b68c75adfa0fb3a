import type { Comment } from '../../model/comment.js';
import { problem } from '../../model/problem.js';
import type { ReadThread } from './adapter.js';
import { escapedText } from './escaped-text.js';
import { body, count, id, known, moment, object, objects, url } from './foreign.js';
import { htmlParser, type HtmlParser } from './html-parser.js';
import { markMissing } from './mark-missing.js';
import { listAt, readPages } from './read-pages.js';
import { webAddress, withQuery } from './web-address.js';

type Item = ReturnType<typeof object>;

/** Comments and their answers one after the other, with the id of what each stands under. */
const flat = (roots: readonly Item[]): { item: Item; under: unknown }[] => {
  const found: ReturnType<typeof flat> = roots.map((item) => ({ item, under: undefined }));
  // The list grows while it is read: answers of answers as deep as they come, without a call for each level.
  for (const { item } of found)
    for (const reply of objects(item.replies)) found.push({ item: reply, under: item.id });
  return found;
};

const seconds = (value: unknown): string | null =>
  typeof value === 'number' ? moment(Math.round(value * 1000)) : null;

const read = (item: Item, under: unknown, index: number, base: string, parse: HtmlParser): Comment => ({
  id: id(item.id) ?? `#${index}`,
  source: 'isso',
  parentId: id(item.parent) ?? id(under),
  kind: 'comment',
  state: item.mode === 4 ? 'deleted' : item.mode === 2 ? 'pending' : 'visible',
  author: {
    name: escapedText(item.author) ?? null,
    // Isso escapes addresses as it does names.
    ...known({ url: url(escapedText(item.website), base), avatar: url(item.gravatar_image, base) }),
  },
  createdAt: seconds(item.created),
  body: parse(body(item.text), { base }),
  counts: known({ likes: count(item.likes), dislikes: count(item.dislikes) }),
  ...known({ editedAt: seconds(item.modified), replyCount: count(item.total_replies) }),
});

/**
 * The comments of a page on an Isso server. `url` is the server's root; the comments are those of `page`'s path, as
 * Isso's own script has it, or of the `uri` that `url` names. A server that does not let the page's origin read is the
 * problem `network`.
 */
export const readIsso: ReadThread = async ({ url: given, page, signal }) => {
  const root = webAddress(given);
  const uri = root?.searchParams.get('uri') ?? webAddress(page)?.pathname;
  if (!root || !uri) return { ok: false, problem: problem('not-allowed', 'url', given, 'https://HOST/') };
  root.pathname = root.pathname.replace(/\/?$/, '/');
  const listing = await readPages(
    { signal },
    {
      address: () => withQuery(root, { uri, sort: 'oldest' }),
      list: (data) => listAt('replies', object(data).replies),
    },
  );
  if (!listing.ok) return listing;
  const { items, first } = listing;
  const all = flat(items);
  const parse = await htmlParser(all.map(({ item }) => body(item.text)));
  const comments = all.map(({ item, under }, index) => read(item, under, index, first.url, parse));
  const hidden = [object(first.data), ...all.map(({ item }) => item)].reduce(
    (sum, { hidden_replies }) => sum + (count(hidden_replies) ?? 0),
    0,
  );
  return {
    ok: true,
    value: {
      comments: hidden ? comments : markMissing(comments),
      total: comments.length + hidden,
      totalExact: !hidden,
      capabilities: {},
    },
  };
};
