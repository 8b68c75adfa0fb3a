import { numberPrefix } from '../../model/track-number.js';
import { QUOTED } from '../quotes.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import type { Vocabulary } from './vocabulary.js';

const all: readonly Vocabulary[] = [en, de, fr, es, it, pt, nl, ja];

/** So much of a text tells its language. */
const READ = 20_000;
/** Fewer different common words tell nothing: a title may be `La La La`. */
const FEW = 3;
/** A line of so many characters is prose, and so is one that ends as sentences end. */
const PROSE = 80;
/** Of the letters of a text so many are its language's own: all others are names. */
const SHARE = 0.2;

/** The lines of a text that are sentences, without what stands in quotes: names and titles may be in any language. */
function proseOf(text: string): string {
  const lines = text.slice(0, READ).split(/[\n\r\u2028\u2029]+/);
  const prose = lines.filter(
    (line) =>
      (line.length > PROSE || /[.!?…。！？]["”»)」]?\s*$/.test(line)) && !numberPrefix(line.trimStart()),
  );
  return (prose[0] ? prose : lines).join('\n').replace(QUOTED, ' ');
}

/**
 * The words of the language that a text is in: the one that `lang` names, a BCP 47 tag, where it is known; else the one
 * whose letters or common words the text has; English where nothing tells.
 */
export function findVocabulary(text: string, lang = ''): Vocabulary {
  const told = lang.toLowerCase().split(/[-_]/)[0];
  const known = all.find((words) => words.lang === told);
  if (known) return known;
  const prose = proseOf(text);
  const letters = prose.match(/\p{L}/gu) ?? [];
  const own = all.find(
    (words) =>
      words.letters && letters.filter((one) => words.letters?.test(one)).length > letters.length * SHARE,
  );
  if (own) return own;
  const said = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  const countOf = ({ common }: Vocabulary): number => {
    const found = said.filter((word) => common.has(word));
    return new Set(found).size < FEW ? 0 : found.length;
  };
  let [best, most] = [en, countOf(en)];
  for (const words of all) {
    const count = countOf(words);
    if (count > most) [best, most] = [words, count];
  }
  return best;
}
