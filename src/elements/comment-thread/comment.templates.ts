import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../i18n/moment.js';
import type { CommentStrings } from '../../i18n/comment-strings.js';
import type { Comment } from '../../model/comment.js';
import { cleanText } from '../../model/rich-text/clean-text.js';
import type { RichText } from '../../model/rich-text/rich-text.js';
import { richWords } from '../../model/rich-text/words.js';
import { safeUrl } from '../../model/safe-url.js';
import type { ThreadRow } from '../../model/thread.js';
import { richTextNode } from './rich-text-node.js';

/**
 * What a reader can do with a comment: open or close its answers, open a long one, copy its address, go to its parent. A
 * button says it in `data-act`; the list that holds all comments listens for them.
 */
export type Action = 'answers' | 'open' | 'copy' | 'parent';

/** What a comment's template needs beside the comment. */
export interface CommentView {
  readonly words: CommentStrings;
  /** The language of times. */
  readonly lang: string;
  readonly avatars: string | null;
  /** Whether pictures of custom emoji may be asked for. */
  readonly emoji: boolean;
  /** The keys of comments whose answers are closed, and of long ones that are open. */
  readonly closed: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  /** Comments after this moment are new, in milliseconds since 1970. */
  readonly seen: number | undefined;
}

/** A control's name that tells it from its like on other comments: its words, then whose comment and when. */
type About = (text: string) => string;

/** A comment of more characters than this is folded. */
const LONG = 1200;
/** Leaves an attribute out; lit-analyzer does not know that it may stand for the address of a link. */
const absent = nothing as unknown as string;
const UGC = 'ugc nofollow noopener noreferrer';

/** Who wrote a comment, in plain text. */
export const nameOf = (comment: Comment | undefined, words: CommentStrings): string =>
  cleanText(comment?.author?.name ?? comment?.author?.handle ?? '').trim() || words.nobody;

/** True for a comment that was written since the reader's last visit. */
export const isNew = ({ createdAt }: Comment, { seen }: CommentView): boolean =>
  seen !== undefined && !!createdAt && Date.parse(createdAt) > seen;

/** The first letters of the first and the last word of a name. */
function initials(name: string): string {
  const first = /^[ -~]*$/.test(name) ? /(?<![a-z\d])[a-z\d]/gi : /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
  const letters = name.match(first) ?? [];
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toUpperCase();
}

/** The picture of a commenter, or the initials of the name. */
function avatar({ author }: Comment, name: string, avatars: string | null): unknown {
  const src = avatars === 'remote' && author?.avatar ? safeUrl(author.avatar) : undefined;
  return src
    ? html`<img
        src=${src}
        alt=""
        width="32"
        height="32"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`
    : initials(name);
}

/** Whom a comment answers: a way to it where it is here. */
function replyToTemplate({ comment, parent }: ThreadRow, { words }: CommentView, about: About): unknown {
  const { replyTo, parentMissing, parentId } = comment;
  const whom = cleanText(replyTo?.name ?? '');
  if (!parent && !whom && !parentMissing && parentId === null) return nothing;
  const answered = parent || whom ? words.inReplyTo(whom || nameOf(parent, words)) : words.parentMissing;
  return parent
    ? html`<button part="reply-to" data-act="parent" dir="auto" aria-label=${about(answered)}>
        ${answered}
      </button>`
    : html`<span part="reply-to" dir="auto">${answered}</span>`;
}

/** How many characters a text has at most: with its white space, as it is not shown. */
const lengthOf = (text: RichText): number =>
  text.reduce(
    (sum, node) =>
      sum + (typeof node === 'string' ? node.length : node.tag === 'emoji' ? 1 : lengthOf(node.children)),
    0,
  );

/** What a comment says, or why it says nothing. */
function bodyTemplate({ comment, key }: ThreadRow, view: CommentView, about: About): unknown {
  const { words } = view;
  const { state, lang } = comment;
  const note = state === 'visible' ? nothing : html`<p part="state">${words.state(state)}</p>`;
  if (!/^(visible|pending)$/.test(state)) return note;
  const body = richTextNode(comment.body, view.emoji);
  if (lang) body.lang = lang;
  const warns = cleanText(comment.warning ?? '');
  const isFolded =
    !view.open.has(key) &&
    (!!warns || (lengthOf(comment.body) > LONG && richWords(comment.body).length > LONG));
  if (!isFolded && !warns && note === nothing) return body;
  const warning = warns ? html`<p part="warning"><bdi>${warns}</bdi></p>` : nothing;
  if (!isFolded) return html`${note}${warning}${body}`;
  return html`${note}${warning}${warns ? nothing : html`<div part="folded">${body}</div>`}
    <button part="button" data-act="open" aria-expanded="false" aria-label=${about(words.showAll)}>
      ${words.showAll}
    </button>`;
}

/** What is special about a commenter, and what a page elsewhere did. */
const whoTemplate = ({ author }: Comment, kind: string, words: CommentStrings): TemplateResult =>
  html`${author?.roles?.map((role) => html`<span part="badge">${words.role(role)}</span> `)}
  ${kind ? html`<span part="kind">${kind}</span>` : nothing}`;

/** What is special about a comment. */
const marksTemplate = (
  { editedAt, pinned }: Comment,
  isFresh: boolean,
  words: CommentStrings,
): TemplateResult =>
  html`${editedAt ? html`<span part="edited">${words.edited}</span>` : nothing}
  ${pinned ? html`<span part="badge">${words.pinned}</span>` : nothing}
  ${isFresh ? html`<span part="badge new">${words.isNew}</span>` : nothing}`;

/** What a comment is drawn from beside itself and the looks of all: when it is another, the comment is drawn anew. */
export const lookOf = (
  { key, level, below, parent }: ThreadRow,
  { closed, open, words }: CommentView,
): string => [level, below, closed.has(key), open.has(key), parent && nameOf(parent, words)].join();

/** One comment: who, whom it answers, when, what, how much it is liked, and its answers' switch. */
export function commentTemplate(row: ThreadRow, view: CommentView): TemplateResult {
  const { comment, parent, below, key } = row;
  const { words } = view;
  const { author, counts, url, createdAt } = comment;
  const name = nameOf(comment, words);
  const time = createdAt ? formatMoment(createdAt, view.lang) : '';
  const about: About = (text) => `${text}, ${name}${time && `, ${time}`}`;
  // without an address the time is no link
  const href = (url && safeUrl(url)) || absent;
  const site = author?.url && safeUrl(author.url);
  const isOpen = !view.closed.has(key);
  const kind = words.kind(comment.kind);
  const isFresh = isNew(comment, view);
  return html`<article
    tabindex="-1"
    part="article"
    aria-label=${words.article(name, parent && nameOf(parent, words))}
  >
    <header part="meta">
      <span part="avatar" aria-hidden="true" ?hidden=${view.avatars === 'none'}
        >${avatar(comment, name, view.avatars)}</span
      >
      <span part="commenter"
        ><a href=${site || absent} rel=${UGC}><bdi>${name}</bdi></a></span
      >
      ${kind || author?.roles ? whoTemplate(comment, kind, words) : nothing}
      ${replyToTemplate(row, view, about)}
      <a
        part="permalink"
        href=${href}
        rel=${UGC}
        aria-label=${href === absent ? absent : words.permalink(name, time)}
        ?hidden=${!createdAt}
        ><time dir="auto" datetime=${createdAt ?? absent}
          >${comment.createdAtApprox ? words.approximately(time) : time}</time
        ></a
      >
      ${comment.editedAt || comment.pinned || isFresh ? marksTemplate(comment, isFresh, words) : nothing}
    </header>
    ${bodyTemplate(row, view, about)}
    <footer part="actions">
      ${counts?.likes ? html`<span part="likes" dir="auto">${words.likes(counts.likes)}</span>` : nothing}
      ${counts?.reposts ? html`<span part="reposts" dir="auto">${words.reposts(counts.reposts)}</span>` : nothing}
      ${url ? html`<button part="copy" data-act="copy" aria-label=${about(words.copy)}>${words.copy}</button>` : nothing}
      ${
        below
          ? html`<button
              part="answers"
              data-act="answers"
              dir="auto"
              aria-expanded=${isOpen}
              aria-label=${about(words.answers(below, isOpen))}
            >
              ${words.answers(below, isOpen)}
            </button>`
          : nothing
      }
    </footer>
  </article>`;
}
