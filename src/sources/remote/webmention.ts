import type { Comment, CommentKind } from '../../model/comment.js';
import { DATE } from '../../model/leaf-rules.js';
import { problem } from '../../model/problem.js';
import { parseText } from '../../model/rich-text/parse-text.js';
import { fetchJson } from '../request.js';
import type { ReadThread } from './adapter.js';
import { body, id, known, moment, object, objects, text, url } from './foreign.js';
import { htmlParser } from './html-parser.js';
import { webAddress } from './web-address.js';

type Json = ReturnType<typeof object>;

/** Mentions on a page. */
const SIZE = 100;
/** Bytes: some servers keep the whole of what was written about a page. */
const LARGE = 8_000_000;

const KINDS: ReadonlyMap<unknown, CommentKind> = new Map([
  ['in-reply-to', 'comment'],
  ['like-of', 'like'],
  ['repost-of', 'repost'],
  ['bookmark-of', 'bookmark'],
  ['rsvp', 'rsvp'],
]);

/** What others may have called the page: the service compares letter by letter. */
const targetsOf = ({ host, pathname, search }: URL): string[] => {
  const path = pathname.replace(/\/+$/, '');
  return ['https://', 'http://'].flatMap((scheme) =>
    ['', '/'].map((slash) => scheme + host + path + slash + search),
  );
};

/** When it was written; without a zone, or where only its arrival is known, about when. */
const timeOf = (entry: Json): Pick<Comment, 'createdAt' | 'createdAtApprox'> => {
  const written = body(entry.published)
    .trim()
    .replace(' ', 'T')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  const isTime = DATE.test(written) && written.includes('T');
  if (isTime && /T.*[Z+-]/.test(written)) return { createdAt: moment(written) };
  if (DATE.test(written) && written.length === 10) return { createdAt: written };
  const about = moment(isTime ? `${written}Z` : entry['wm-received']);
  return about === null ? { createdAt: null } : { createdAt: about, createdAtApprox: true };
};

/** The first of some fields that says anything; a jf2 text stands alone or in an object. */
const wordsOf = (...fields: readonly unknown[]): string =>
  fields.map((field) => body(object(field).value ?? field)).find((words) => words.trim()) ?? '';

/**
 * What other sites said of a page, from webmention.io or another server that answers in its shape. `url` is the address
 * that answers, for webmention.io also just its name; `target` in it names the page otherwise than `page` does. Private
 * mentions are left out. The total is known on the last page.
 */
export const readWebmention: ReadThread = async ({ url: given, page, cursor = '0', signal }) => {
  const address = webAddress(given);
  const about = webAddress(page);
  if (!address || !about) {
    const [path, found] = address ? ['page', page] : ['url', given];
    return { ok: false, problem: problem('not-allowed', path, found, 'https://…') };
  }
  const at = Number(cursor) || 0;
  const query = address.searchParams;
  if (address.hostname === 'webmention.io') address.pathname = '/api/mentions.jf2';
  if (!query.has('target') && !query.has('target[]')) {
    for (const target of targetsOf(about)) query.append('target[]', target);
  }
  query.set('per-page', `${SIZE}`);
  query.set('page', `${at}`);
  // The order of arrival: what comes meanwhile goes to the end, and no page loses any.
  query.set('sort-dir', 'up');
  const answer = await fetchJson(address.href, { signal, maxBytes: LARGE });
  if (!answer.ok) return { ok: false, problem: answer.problem };
  const { children } = object(answer.value.data);
  if (!Array.isArray(children)) {
    return { ok: false, problem: problem('missing', 'children', children) };
  }

  const entries = objects(children).filter((entry) => entry['wm-private'] !== true);
  const parse = await htmlParser(entries.map(({ content }) => body(object(content).html)));
  const comments = entries.map((entry, index): Comment => {
    const author = object(entry.author);
    const content = object(entry.content);
    const link = url(entry.url) ?? url(entry['wm-source']);
    const html = parse(body(content.html), known({ base: link }));
    const name = text(author.name) ?? null;
    const more = known({ url: url(author.url), avatar: url(author.photo) });
    return {
      id: id(entry['wm-id']) ?? text(entry['wm-source']) ?? link ?? `#${at * SIZE + index}`,
      source: 'webmention',
      parentId: null,
      kind: KINDS.get(entry['wm-property']) ?? 'mention',
      state: 'visible',
      author: (name ?? more.url ?? more.avatar) ? { name, ...more } : null,
      ...timeOf(entry),
      body: html.length
        ? html
        : parseText(wordsOf(content.text, entry.content, entry.summary, entry.name, entry.rsvp)),
      ...known({ url: link }),
    };
  });
  // A server that gives more than it was asked for has given all.
  const isLast = children.length !== SIZE;
  return {
    ok: true,
    value: {
      comments,
      ...(isLast ? { total: at * SIZE + comments.length } : { cursor: `${at + 1}` }),
      totalExact: isLast,
      capabilities: {},
    },
  };
};
