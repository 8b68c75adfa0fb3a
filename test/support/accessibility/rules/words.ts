import { closestFlat, flatParent, flatText } from '../../flat-tree.js';
import { finding, type Finding, type Scope } from '../finding.js';
import { accessibleName } from '../name.js';
import { generatedText, isExposed, renderedTexts, squeeze } from '../rendered.js';
import { hidesChildren, roleOf } from '../roles.js';

const STAR = '[★☆✩✪✫✬✭✮✯✰⭐🌟⯨⯩⯪⯫]';
const STARS = new RegExp(`(?:${STAR}\\uFE0F?\\s?){2}`, 'u');
const ALL_STARS = new RegExp(`${STAR}|[\\uFE0F½\\s]`, 'gu');
const RATING =
  /\d(?:[.,]\d+)?\s*(?:\/|(?:out )?of\b|stars?\b)\s*\d*|\b(?:one|two|three|four|five|half|no)\b.*\b(?:stars?|out of|of)\b/i;

/** The nearest text round a place that has more than stars in it. */
function wordsRound(element: Element): string {
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = flatParent(at), steps++) {
    const words = squeeze(`${flatText(at)} ${at.getAttribute('aria-label') ?? ''}`).replace(ALL_STARS, '');
    if (words || roleOf(at) === 'listitem') return squeeze(flatText(at));
  }
  return '';
}

/** Star characters are read as "black star, black star": a rating has to be said in words. */
export function ratingWords({ root, elements, options }: Scope): Finding[] {
  const rating = options.ratingWords ?? RATING;
  const starred = new Set([
    ...renderedTexts(root)
      .filter(({ text }) => STARS.test(text.data))
      .map(({ parent }) => parent),
    ...elements.filter((element) =>
      STARS.test(generatedText(element, '::before') + generatedText(element, '::after')),
    ),
  ]);
  return [...starred].flatMap((element) => {
    const spokenFor = closestFlat(
      element,
      (at) => hidesChildren(roleOf(at)) && accessibleName(at).text !== '',
    );
    if (!isExposed(element) || spokenFor || rating.test(wordsRound(element))) return [];
    return [finding('rating-without-words', element, 'a rating in star characters, with no words for it')];
  });
}

/** Scripts, and the languages that are written in them. */
const SCRIPTS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u, /^ja/i],
  ['Korean', /\p{Script=Hangul}{2}/u, /^ko/i],
  ['Chinese or Japanese', /\p{Script=Han}{2}/u, /^(?:zh|ja|ko|yue)/i],
  ['Greek', /\p{Script=Greek}{3}/u, /^(?:el|grc)/i],
  ['Cyrillic', /\p{Script=Cyrillic}{3}/u, /^(?:ru|uk|bg|be|sr|mk|kk|mn|ky|tg)/i],
  ['Hebrew', /\p{Script=Hebrew}{2}/u, /^(?:he|yi)/i],
  ['Arabic', /\p{Script=Arabic}{2}/u, /^(?:ar|fa|ur|ps|ckb)/i],
  ['Thai', /\p{Script=Thai}{2}/u, /^th/i],
  ['Devanagari', /\p{Script=Devanagari}{2}/u, /^(?:hi|mr|ne|sa)/i],
];

const languageOf = (element: Element): string =>
  closestFlat(element, (at) => Boolean(at.getAttribute('lang')))?.getAttribute('lang') ?? '';

/** Words in another script than the language that is declared for them are read by the wrong voice. */
export function languageOfParts({ root }: Scope): Finding[] {
  return renderedTexts(root).flatMap(({ text, parent }) => {
    const script = SCRIPTS.find(([, letters]) => letters.test(text.data));
    const language = languageOf(parent);
    if (!script || script[2].test(language)) return [];
    const declared = language ? `lang="${language}"` : 'no lang';
    return [
      finding(
        'language-of-parts',
        parent,
        `${script[0]} text under ${declared}: “${squeeze(text.data).slice(0, 30)}”`,
      ),
    ];
  });
}

/** A whole page declares its language. */
export function pageLanguage({ root, page }: Scope): Finding[] {
  if (!page) return [];
  const language = root.getAttribute('lang')?.trim() ?? '';
  let known = false;
  try {
    known = language !== '' && Intl.getCanonicalLocales(language).length === 1;
  } catch {
    known = false;
  }
  return known
    ? []
    : [
        finding(
          'page-language',
          root,
          language ? `lang="${language}" is no language` : 'the page has no lang',
        ),
      ];
}
