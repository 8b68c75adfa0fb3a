import type { Comment, CommentState } from '../../model/comment.js';
import { withFacets } from '../../model/rich-text/facets.js';
import type { RichText } from '../../model/rich-text/rich-text.js';
import { attached, type Attached } from './attached.js';
import { body, count, known, language, moment, object, objects, sentence, text, url } from './foreign.js';

type Json = ReturnType<typeof object>;

/** The page of a post. It has the DID: handles change. */
export const pageOf = (uri: unknown): string | undefined => {
  const [, who, key] = /^at:\/\/([\w.:%-]+)\/app\.bsky\.feed\.post\/([\w.~:-]+)$/.exec(body(uri)) ?? [];
  return who && url(`https://bsky.app/profile/${who}/post/${key}`);
};

const labelsOf = (...of: readonly Json[]): string[] =>
  of
    .flatMap(({ labels }) => objects(labels))
    .flatMap(({ val, neg }) => (neg === true ? [] : (text(val) ?? [])));

/** A quoted post, or a feed, a list: whose it is and what it says, unless a label asks for care. */
const quoteOf = (value: unknown): Attached => {
  const quoted = object(value);
  const author = object(quoted.author ?? quoted.creator);
  const words = [
    text(author.displayName) ?? text(author.handle),
    text(object(quoted.value).text) ?? text(quoted.displayName) ?? text(quoted.name),
  ].filter((part) => part !== undefined);
  return {
    href: pageOf(quoted.uri),
    words: labelsOf(author, quoted).length ? undefined : words.join(': ') || undefined,
  };
};

const mediaOf = ({ images, external, playlist, alt }: Json, page: string | undefined): Attached[] => [
  ...objects(images).map((image) => ({ href: url(image.fullsize), words: sentence(image.alt) })),
  // A browser cannot show the film at its own address.
  ...(playlist ? [{ href: page ?? url(playlist), words: sentence(alt) }] : []),
  { href: url(object(external).uri), words: text(object(external).title) },
];

/** What is beside the words: pictures, a film, a page, a quoted post. One with media has the quote a level deeper. */
const embedsOf = (embed: Json, page: string | undefined): Attached[] => [
  ...mediaOf(embed, page),
  ...mediaOf(object(embed.media), page),
  quoteOf(embed.media ? object(embed.record).record : embed.record),
];

const HIDE = ['!hide', '!takedown', '!suspend'];

/** Whether an entry of a thread may be shown. `hidden` also stands for a kind of entry that came after this was written. */
const stateOf = (
  { $type, blocked, notFound, post }: Json,
  labels: string[],
  isHidden: boolean,
): CommentState => {
  const type = body($type);
  if (blocked === true || type.endsWith('#blockedPost')) return 'blocked';
  if (notFound === true || type.endsWith('#notFoundPost')) return 'deleted';
  if (!post || isHidden || HIDE.some((label) => labels.includes(label))) return 'hidden';
  return labels.includes('!no-unauthenticated') ? 'login-required' : 'visible';
};

/** An entry of a thread as a comment. What may not be shown has its place and nothing else: no words, no author. */
export const nodeComment = (
  node: Json,
  { id, parentId }: Pick<Comment, 'id' | 'parentId'>,
  /** Who wrote the post that is answered. */
  authorDid: string | undefined,
  /** True when that author has hidden it. */
  isHidden: boolean,
): Comment => {
  const post = object(node.post);
  const author = object(post.author);
  const record = object(post.record);
  const labels = labelsOf(author, post);
  const state = stateOf(node, labels, isHidden);
  const page = pageOf(id);
  const place = {
    id,
    source: 'bluesky',
    parentId,
    kind: 'comment',
    state,
    // The author sets the record's own time.
    createdAt: moment(post.indexedAt) ?? moment(record.createdAt),
    ...known({ url: state === 'deleted' ? undefined : page }),
  } as const;
  if (state !== 'visible') return { ...place, author: null, body: [] };
  const did = text(author.did);
  const handle = author.handle === 'handle.invalid' ? undefined : text(author.handle);
  let tree: RichText | undefined;
  return {
    ...place,
    author: {
      name: text(author.displayName) ?? handle ?? null,
      ...known({
        handle,
        url: did && url(`https://bsky.app/profile/${did}`),
        avatar: url(author.avatar),
        roles: did && did === authorDid ? (['post-author'] as const) : undefined,
      }),
    },
    // read when it is drawn: not all of a long thread at once
    get body() {
      return (tree ??= [
        ...withFacets(body(record.text), record.facets),
        ...attached(embedsOf(object(post.embed), page)),
      ]);
    },
    counts: known({ likes: count(post.likeCount), reposts: count(post.repostCount) }),
    ...known({
      replyCount: count(post.replyCount),
      // Labels are words of the service; one for every reader begins with an exclamation mark.
      warning: labels.map((label) => label.replace('!', '')).join(', ') || undefined,
      lang: language(Array.isArray(record.langs) ? record.langs[0] : undefined),
    }),
  };
};
