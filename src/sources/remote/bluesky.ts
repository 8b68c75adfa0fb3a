import type { Comment } from '../../model/comment.js';
import { problem } from '../../model/problem.js';
import { fetchJson } from '../request.js';
import type { ReadThread } from './adapter.js';
import { nodeComment, pageOf } from './bluesky-post.js';
import { count, known, object, objects, text, url } from './foreign.js';
import { webAddress } from './web-address.js';

/** Bytes: threads are long, and everything in them is named in full. */
const LARGE = 8_000_000;

/** Where the API answers who asks for a post of one of these names: its page, or the API's own address. */
const addressOf = (given: string): string | undefined => {
  const address = webAddress(given);
  if (!address) return undefined;
  const { origin, pathname, searchParams } = address;
  const [, who, key] = /^\/profile\/([\w.:%-]+)\/post\/([\w.~:-]+)/.exec(pathname) ?? [];
  const asked = pathname.startsWith('/xrpc/') && searchParams.get('uri');
  // A handle is as good as a DID here, which saves asking for the DID.
  const uri = who && key ? `at://${who}/app.bsky.feed.post/${key}` : asked && encodeURIComponent(asked);
  const api = asked ? origin : 'https://public.api.bsky.app';
  return uri ? `${api}/xrpc/app.bsky.feed.getPostThread?uri=${uri}&depth=1000&parentHeight=0` : undefined;
};

/**
 * The replies to a post on Bluesky. `url` is the page of the post, or an address of the API with its `uri`. Whatever may
 * not be shown keeps its place. The server leaves out some replies; where it counts more than it gives, the total is not
 * exact. A post that is not there gives the problem `http` 404, or `missing` as one does that is blocked.
 */
export const readBluesky: ReadThread = async ({ url: given, signal }) => {
  const address = addressOf(given);
  if (!address) {
    return {
      ok: false,
      problem: problem('not-allowed', 'url', given, 'https://bsky.app/profile/NAME/post/ID'),
    };
  }
  const answer = await fetchJson(address, { signal, maxBytes: LARGE });
  if (!answer.ok) {
    // The service answers 400 and says in the text what others say by the number.
    const isGone = object(answer.data).error === 'NotFound';
    return { ok: false, problem: isGone ? problem('http', '', 404) : answer.problem };
  }
  const { thread, threadgate } = object(answer.value.data);
  const root = object(thread);
  const post = object(root.post);
  if (post !== root.post) return { ok: false, problem: problem('missing', 'thread.post', root.post) };
  const authorDid = text(object(post.author).did);
  const { allow, hiddenReplies } = object(object(threadgate).record);
  const hidden = new Set<unknown>(Array.isArray(hiddenReplies) ? hiddenReplies : []);

  const comments: Comment[] = [];
  let left = 0;
  // It grows while it is walked: a thread of any depth needs no call stack.
  const nodes: { node: typeof root; id: string | null }[] = [{ node: root, id: null }];
  for (const { node, id: parentId } of nodes) {
    const replies = objects(node.replies);
    left += Math.max(0, (count(object(node.post).replyCount) ?? 0) - replies.length);
    for (const reply of replies) {
      // Where it stands is a good name for what has none.
      const id = text(object(reply.post).uri) ?? text(reply.uri) ?? `#${comments.length}`;
      comments.push(nodeComment(reply, { id, parentId }, authorDid, hidden.has(id)));
      nodes.push({ node: reply, id });
    }
  }
  const page = pageOf(post.uri) ?? (given.includes('/xrpc/') ? undefined : url(given));
  return {
    ok: true,
    value: {
      comments,
      total: comments.length + left,
      totalExact: !left,
      // No rule who may reply means everybody, an empty list nobody.
      ...(Array.isArray(allow) && !allow.length && { closed: 'closed' }),
      capabilities: known({ replyUrl: page }),
      ...known({ permalink: page }),
    },
  };
};
