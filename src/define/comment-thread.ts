import { CommentThreadElement } from '../elements/comment-thread/comment-thread.js';
import { define } from './define.js';

define('comment-thread', CommentThreadElement);

declare global {
  interface HTMLElementTagNameMap {
    'comment-thread': CommentThreadElement;
  }
}
