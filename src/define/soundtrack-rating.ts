import { SoundtrackRatingElement } from '../elements/soundtrack-rating/soundtrack-rating.js';
import { define } from './define.js';

define('soundtrack-rating', SoundtrackRatingElement);

declare global {
  interface HTMLElementTagNameMap {
    'soundtrack-rating': SoundtrackRatingElement;
  }
}
