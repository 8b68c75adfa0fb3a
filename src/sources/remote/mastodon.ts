import { problem } from '../../model/problem.js';
import { fetchJson } from '../request.js';
import type { ReadThread } from './adapter.js';
import { body, count, id, known, object, objects, url } from './foreign.js';
import { htmlParser } from './html-parser.js';
import { statusComment } from './mastodon-comment.js';

/** So many replies a server gives to those who have no account there. */
const MOST = 60;

// The origin and the id of a status, from its page in any of the family's forms or from its address in the API. An id has
// a digit; so `/@anna/media` is none.
const STATUS = new RegExp(
  [
    /^(https?:\/\/[^/?#@\\]+)\//,
    /(?:(?:web|deck)\/)?/,
    /(?:@[^/?#]+(?:\/statuses)?|(?:ap\/)?users\/[^/?#]+\/statuses|p\/[^/?#]+|statuses|notice|api\/v1\/statuses)\//,
    /(?=[\w-]*\d)([\w-]+)(?:\/\w+)?\/?(?:[?#]|$)/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
);

/**
 * The replies to a status of Mastodon and of what speaks its API: Pleroma, Akkoma, GoToSocial, Pixelfed. `url` is a page
 * of the status on the server that is asked, or its address in the API; an ActivityPub address `/objects/UUID` has no id
 * that the API knows. Without an account, a server gives at most 60 replies in one go: then the total is not exact and a
 * `too-many` says so. A server that only answers to members gives the problem `http` 401, some 403.
 *
 * Since 4.5 a server may note in a header that it is fetching more replies from others. The header is not read: whoever
 * asks again later has them.
 */
export const readMastodon: ReadThread = async ({ url: given, signal }) => {
  const [, origin, statusId] = STATUS.exec(given) ?? [];
  if (!origin || !statusId) {
    return { ok: false, problem: problem('not-allowed', 'url', given, 'https://HOST/@user/ID') };
  }
  const api = `${origin}/api/v1/statuses/${statusId}`;
  const [context, about] = await Promise.all([
    fetchJson(`${api}/context`, { signal }),
    // For what stands round the replies, which are shown without it, too.
    fetchJson(api, { signal }),
  ]);
  if (!context.ok) return { ok: false, problem: context.problem };
  const { descendants } = object(context.value.data);
  if (!Array.isArray(descendants)) {
    return { ok: false, problem: problem('missing', 'descendants', descendants) };
  }

  const statuses = objects(descendants);
  const status = object(about.ok && about.value.data);
  const base = context.value.url;
  const surroundings = {
    host: new URL(origin).host,
    base,
    authorId: id(object(status.account).id),
    parse: await htmlParser(statuses.map(({ content }) => body(content))),
  };
  // Where it stands is a good name for what has none.
  const ids = statuses.map((one, index) => id(one.id) ?? `#${index}`);
  const present = new Set(ids);
  // The page may name the status otherwise than the server does.
  const roots = [statusId, id(status.id)];
  const comments = statuses.map((one, index) => {
    const parent = id(one.in_reply_to_id);
    const parentId = roots.includes(parent) ? null : parent;
    const isMissing = parentId !== null && !present.has(parentId);
    return statusComment(
      one,
      { id: ids[index]!, parentId, ...(isMissing && { parentMissing: true }) },
      surroundings,
    );
  });

  // A server counts the direct replies of each, also those that it does not show to everybody, or that are too deep.
  const replies = count(status.replies_count) ?? 0;
  const shown = new Map<string | null, number>();
  for (const { parentId } of comments) shown.set(parentId, (shown.get(parentId) ?? 0) + 1);
  const isWhole = [{ id: null, replyCount: replies }, ...comments].every(
    ({ id, replyCount = 0 }) => replyCount <= (shown.get(id) ?? 0),
  );
  const cut = statuses.length >= MOST;
  const page = url(status.url, base) ?? (given.includes('/api/') ? undefined : url(given));
  return {
    ok: true,
    value: {
      comments,
      total: Math.max(replies, comments.length),
      totalExact: !cut && isWhole,
      capabilities: known({ replyUrl: page }),
      ...known({ permalink: page }),
    },
    ...(cut && { problems: [problem('too-many', 'descendants', statuses.length, MOST)] }),
  };
};
