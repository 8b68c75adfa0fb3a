import type { CheckOptions } from './finding.js';
import { formSamples } from './samples/forms.js';
import { graphicSamples } from './samples/graphics.js';
import { keyboardSamples } from './samples/keyboard.js';
import { structureSamples } from './samples/structure.js';
import { wordSamples } from './samples/words.js';

/** One fault planted in a piece of a page, and the same piece without it. */
export interface Sample {
  fault: string;
  /** The rule that has to see it. */
  rule: string;
  faulty: string;
  corrected: string;
  /** What a script does to either piece, such as listening for keys. */
  script?: (root: HTMLElement) => void;
  options?: CheckOptions;
  /** The sample is about the page, not a part of it: `lang` of the root element for either piece. */
  pageLanguage?: { faulty: string; corrected: string };
}

export const samples: readonly Sample[] = [
  ...graphicSamples,
  ...structureSamples,
  ...keyboardSamples,
  ...formSamples,
  ...wordSamples,
];
