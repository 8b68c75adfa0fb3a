import { SoundtrackCardElement } from '../elements/soundtrack-card/soundtrack-card.js';
import { define } from './define.js';

define('soundtrack-card', SoundtrackCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'soundtrack-card': SoundtrackCardElement;
  }
}
