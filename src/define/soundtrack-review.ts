import { SoundtrackReviewElement } from '../elements/soundtrack-review/soundtrack-review.js';
import { define } from './define.js';

define('soundtrack-review', SoundtrackReviewElement);

declare global {
  interface HTMLElementTagNameMap {
    'soundtrack-review': SoundtrackReviewElement;
  }
}
