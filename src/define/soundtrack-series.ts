import { SoundtrackSeriesElement } from '../elements/soundtrack-series/soundtrack-series.js';
import { define } from './define.js';

define('soundtrack-series', SoundtrackSeriesElement);

declare global {
  interface HTMLElementTagNameMap {
    'soundtrack-series': SoundtrackSeriesElement;
  }
}
