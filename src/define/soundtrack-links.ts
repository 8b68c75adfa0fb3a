import { SoundtrackLinksElement } from '../elements/soundtrack-links/soundtrack-links.js';
import { define } from './define.js';

define('soundtrack-links', SoundtrackLinksElement);

declare global {
  interface HTMLElementTagNameMap {
    'soundtrack-links': SoundtrackLinksElement;
  }
}
