import { html, nothing, type TemplateResult } from 'lit';
import type { CommentStrings } from '../../i18n/comment-strings.js';
import type { Comment, CommentKind } from '../../model/comment.js';
import { nameOf } from './comment.templates.js';

const kinds: readonly CommentKind[] = ['like', 'repost', 'bookmark', 'rsvp'];

/** What others did with the post, by kind, with their names. */
export function reactionsTemplate(
  reactions: readonly Comment[],
  words: CommentStrings,
): TemplateResult | typeof nothing {
  const groups = kinds
    .map((kind) => ({ kind, found: reactions.filter((one) => one.kind === kind) }))
    .filter(({ found }) => found.length);
  if (!groups.length) return nothing;
  return html`<div part="reactions">
    ${groups.map(({ kind, found }) => {
      const names = [...new Set(found.map((one) => nameOf(one, words)))];
      return html`<details part="reaction">
        <summary>${words.reactions(kind, found.length)}</summary>
        <span part="names">${names.map((name, i) => html`${i ? ', ' : ''}<bdi>${name}</bdi>`)}</span>
      </details>`;
    })}
  </div>`;
}
