import { TrackListElement } from '../elements/track-list/track-list.js';
import { define } from './define.js';

define('track-list', TrackListElement);

declare global {
  interface HTMLElementTagNameMap {
    'track-list': TrackListElement;
  }
}
