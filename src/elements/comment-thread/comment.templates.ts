import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../i18n/format.js';
import type { ThreadStrings } from '../../i18n/thread-strings.js';
import type { Comment } from '../../model/comment.js';
import { cleanText } from '../../model/rich-text/clean-text.js';
import { richWords } from '../../model/rich-text/words.js';
import { safeUrl } from '../../model/safe-url.js';
import type { ThreadRow } from '../../model/thread.js';
import { richTextNode } from './rich-text-node.js';

/** What a reader can do with a comment: open or close its answers, open a long one, copy its address, go to its parent. */
export type Action = 'answers' | 'open' | 'copy' | 'parent';

/** What a comment's template needs beside the comment. */
export interface CommentView {
  readonly words: ThreadStrings;
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
  act(what: Action, row: ThreadRow): void;
}

/** A comment with more words than this is folded. */
const LONG = 1200;
/** Levels further in than this stand where this one stands. */
const DEEPEST = 12;
const UGC = 'ugc nofollow noopener noreferrer';

/** Who wrote a comment, in plain text. */
export const nameOf = (comment: Comment | undefined, words: ThreadStrings): string =>
  cleanText(comment?.author?.name ?? comment?.author?.handle ?? '').trim() || words.nobody;

/** True for a comment that was written since the reader's last visit. */
export const isNew = ({ createdAt }: Comment, { seen }: CommentView): boolean =>
  seen !== undefined && !!createdAt && Date.parse(createdAt) > seen;

/** The first letters of the first and the last word of a name. */
function initials(name: string): string {
  const letters = name.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? [];
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toUpperCase();
}

function avatarTemplate({ author }: Comment, name: string, avatars: string | null): unknown {
  if (avatars === 'none') return nothing;
  const src = avatars === 'remote' && author?.avatar ? safeUrl(author.avatar) : undefined;
  return html`<span part="avatar" aria-hidden="true"
    >${
      src
        ? html`<img
            src=${src}
            alt=""
            width="32"
            height="32"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
          />`
        : initials(name)
    }</span
  >`;
}

/** A comment's time in words. */
const timeOf = ({ createdAt }: Comment, { lang }: CommentView): string =>
  createdAt ? formatMoment(createdAt, lang) : '';

/** A control's name that tells it from its like on other comments: its words, then whose comment and when. */
const about = (text: string, comment: Comment, view: CommentView): string =>
  [text, nameOf(comment, view.words), timeOf(comment, view)].filter(Boolean).join(', ');

function timeTemplate(comment: Comment, view: CommentView): unknown {
  const { createdAt, createdAtApprox, url } = comment;
  const { words } = view;
  const text = timeOf(comment, view);
  if (!createdAt) return nothing;
  const time = html`<time datetime=${createdAt}>${createdAtApprox ? words.approximately(text) : text}</time>`;
  const href = url && safeUrl(url);
  return href
    ? html`<a
        part="permalink"
        href=${href}
        rel=${UGC}
        aria-label=${words.permalink(nameOf(comment, words), text)}
        >${time}</a
      >`
    : html`<span part="permalink">${time}</span>`;
}

/** Whom a comment answers: a way to it where it is here. */
function replyToTemplate(row: ThreadRow, view: CommentView): unknown {
  const { comment, parent } = row;
  const { words } = view;
  const whom = cleanText(comment.replyTo?.name ?? '') || nameOf(parent, words);
  const answered = words.inReplyTo(whom);
  if (parent)
    return html`<button
      part="reply-to"
      aria-label=${about(answered, comment, view)}
      @click=${() => view.act('parent', row)}
    >
      ${answered}
    </button>`;
  if (comment.replyTo?.name)
    return html`<span part="reply-to">${words.inReplyTo(comment.replyTo.name)}</span>`;
  return comment.parentMissing || comment.parentId !== null
    ? html`<span part="reply-to">${words.parentMissing}</span>`
    : nothing;
}

/** What a comment says, or why it says nothing. */
function bodyTemplate(row: ThreadRow, view: CommentView): unknown {
  const { comment, key } = row;
  const { words } = view;
  const note =
    comment.state === 'visible' ? nothing : html`<p part="state">${words.state(comment.state)}</p>`;
  if (!/^(visible|pending)$/.test(comment.state)) return note;
  const body = richTextNode(comment.body, view.emoji);
  if (comment.lang) body.lang = comment.lang;
  const warning = cleanText(comment.warning ?? '');
  const isLong = !view.open.has(key) && (!!warning || richWords(comment.body).length > LONG);
  if (!isLong)
    return html`${note}${warning ? html`<p part="warning"><bdi>${warning}</bdi></p>` : nothing}${body}`;
  const button = html`<button
    part="button"
    aria-expanded="false"
    aria-label=${about(words.showAll, comment, view)}
    @click=${() => view.act('open', row)}
  >
    ${words.showAll}
  </button>`;
  return warning
    ? html`${note}
        <p part="warning"><bdi>${warning}</bdi></p>
        ${button}`
    : html`${note}
        <div part="folded">${body}</div>
        ${button}`;
}

/** One comment: who, whom it answers, when, what, how much it is liked, and its answers' switch. */
export function commentTemplate(row: ThreadRow, view: CommentView): TemplateResult {
  const { comment, parent, level, below, key } = row;
  const { words } = view;
  const { author, counts, url, id } = comment;
  const name = nameOf(comment, words);
  const site = author?.url && safeUrl(author.url);
  const isOpen = !view.closed.has(key);
  const bdi = html`<bdi>${name}</bdi>`;
  const kind = words.kind(comment.kind);
  return html`<div
    role="listitem"
    part="comment"
    data-level=${Math.min(level, DEEPEST)}
    data-key=${key}
    id="comment-${id}"
  >
    <article tabindex="-1" part="article" aria-label=${words.article(name, parent && nameOf(parent, words))}>
      <header part="meta">
        ${avatarTemplate(comment, name, view.avatars)}
        <span part="commenter">${site ? html`<a href=${site} rel=${UGC}>${bdi}</a>` : bdi}</span>
        ${author?.roles?.map((role) => html`<span part="badge">${words.role(role)}</span> `)}
        ${kind ? html`<span part="kind">${kind}</span>` : nothing} ${replyToTemplate(row, view)}
        ${timeTemplate(comment, view)}
        ${comment.editedAt ? html`<span part="edited">${words.edited}</span>` : nothing}
        ${comment.pinned ? html`<span part="badge">${words.pinned}</span>` : nothing}
        ${isNew(comment, view) ? html`<span part="badge new">${words.isNew}</span>` : nothing}
      </header>
      ${bodyTemplate(row, view)}
      <footer part="actions">
        ${counts?.likes ? html`<span part="likes" dir="auto">${words.likes(counts.likes)}</span>` : nothing}
        ${counts?.reposts ? html`<span part="reposts" dir="auto">${words.reposts(counts.reposts)}</span>` : nothing}
        ${url ? html`<button part="copy" aria-label=${about(words.copy, comment, view)} @click=${() => view.act('copy', row)}>${words.copy}</button>` : nothing}
        ${
          below
            ? html`<button
                part="answers"
                dir="auto"
                aria-expanded=${isOpen}
                aria-label=${about(words.answers(below, isOpen), comment, view)}
                @click=${() => view.act('answers', row)}
              >
                ${words.answers(below, isOpen)}
              </button>`
            : nothing
        }
      </footer>
    </article>
  </div>`;
}
