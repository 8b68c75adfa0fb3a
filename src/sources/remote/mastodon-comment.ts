import type { Comment } from '../../model/comment.js';
import { cleanText } from '../../model/rich-text/clean-text.js';
import type { RichText } from '../../model/rich-text/rich-text.js';
import { attached } from './attached.js';
import { body, count, id, known, language, moment, object, objects, sentence, text, url } from './foreign.js';
import type { HtmlParser } from './html-parser.js';

type Status = ReturnType<typeof object>;

/** What stands round a status. */
export interface Surroundings {
  /** The server that is asked, as handles name it. */
  readonly host: string;
  /** What relative addresses are relative to. */
  readonly base: string;
  /** The account that wrote what is answered. */
  readonly authorId: string | null;
  readonly parse: HtmlParser;
}

/** More than any server allows. */
const OPTIONS = 50;

/** The pictures of custom emoji by their names, with colons. */
const emojiOf = (lists: readonly unknown[], base: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const emoji of lists.flatMap(objects)) {
    const src = url(emoji.static_url, base) ?? url(emoji.url, base);
    const code = text(emoji.shortcode);
    if (src && code) found.set(`:${code}:`, src);
  }
  return found;
};

/** A poll as a list of what can be chosen and, where the server says, how many chose it. */
const pollOf = (poll: unknown): RichText => {
  const children = objects(object(poll).options)
    .slice(0, OPTIONS)
    .map(({ title, votes_count }) => {
      const votes = count(votes_count);
      return {
        tag: 'li',
        children: [cleanText(text(title) ?? '') + (votes === undefined ? '' : ` (${votes})`)],
      } as const;
    });
  return children.length ? [{ tag: 'ul', children }] : [];
};

const authorOf = (account: Status, { host, base, authorId }: Surroundings): Comment['author'] => {
  const acct = text(account.acct) ?? text(account.username);
  const roles = [
    ...(authorId && id(account.id) === authorId ? (['post-author'] as const) : []),
    ...(account.bot === true ? (['bot'] as const) : []),
  ];
  return {
    // Plain text: a custom emoji stays a short name.
    name: text(account.display_name) ?? text(account.username) ?? null,
    ...known({
      // Accounts of this server go without their server.
      handle: acct && `@${acct}${acct.includes('@') ? '' : `@${host}`}`,
      url: url(account.url, base),
      avatar: url(account.avatar_static, base) ?? url(account.avatar, base),
      roles: roles.length ? roles : undefined,
    }),
  };
};

/** A status as the comment in this place. */
export const statusComment = (
  status: Status,
  place: Pick<Comment, 'id' | 'parentId' | 'parentMissing'>,
  surroundings: Surroundings,
): Comment => {
  const all = {
    ...place,
    source: 'mastodon',
    kind: 'comment',
    createdAt: moment(status.created_at),
  } as const;
  // Not for everybody. A server should not have given it away, and nothing of it goes further.
  if (!['public', 'unlisted'].includes((status.visibility ?? 'public') as string)) {
    return { ...all, state: 'hidden', author: null, body: [] };
  }
  const { base, parse } = surroundings;
  const account = object(status.account);
  return {
    ...all,
    state: 'visible',
    author: authorOf(account, surroundings),
    body: [
      ...parse(body(status.content), { base, emoji: emojiOf([account.emojis, status.emojis], base) }),
      ...pollOf(status.poll),
      ...attached(
        objects(status.media_attachments).map((media) => ({
          href: url(media.url, base) ?? url(media.remote_url, base),
          words: sentence(media.description),
        })),
      ),
    ],
    counts: known({ likes: count(status.favourites_count), reposts: count(status.reblogs_count) }),
    ...known({
      editedAt: moment(status.edited_at),
      replyCount: count(status.replies_count),
      warning: sentence(status.spoiler_text),
      url: url(status.url, base) ?? url(status.uri, base),
      lang: language(status.language),
    }),
  };
};
