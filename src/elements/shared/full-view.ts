import { en } from '../../i18n/en.js';
import { languageOf } from '../../i18n/language.js';
import type { Strings } from '../../i18n/strings.js';
import { config } from '../../state/config.js';
import type { View } from './sleeve-element.js';

/** What the templates of details need beside the review. */
export interface FullView extends View {
  readonly words: Strings;
  /** The language of dates and numbers. */
  readonly lang: string;
}

/** The same view with all the words there are. */
export const fullView = (view: View): FullView => ({
  ...view,
  words: en,
  lang: config().lang ?? languageOf(view.element),
});
