import { flatChildren, flatParent, holdsText, isElement, isText } from '../flat-tree.js';
import { isTextRendered, isVisuallyHidden } from './rendered.js';
import { accessibleItems, type AccessibleItem } from './tree.js';

/** Words of a text with how often they stand in it. Punctuation round a word is not part of it. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const piece of text.split(/\s+/)) {
    const word = piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The text that is drawn under a node, with a space where one box ends and another begins. */
function drawnText(node: Node): string {
  if (isText(node)) {
    const parent = flatParent(node);
    return parent && isTextRendered(node) && !isVisuallyHidden(parent) ? node.data : '';
  }
  if (!isElement(node) || !holdsText(node) || getComputedStyle(node).display === 'none') return '';
  const inner = flatChildren(node).map(drawnText).join('');
  return /^(?:inline|contents)$/.test(getComputedStyle(node).display) && node.localName !== 'br'
    ? inner
    : ` ${inner} `;
}

function spokenText(items: readonly AccessibleItem[]): string {
  const parts = items.map((item) => {
    if (typeof item === 'string') return item;
    const { name, children } = item;
    // a name taken from a label, or from children that follow, says again what stands there already
    const again =
      /^(?:labelledby|label|placeholder|nothing)$/.test(name.from) ||
      (name.from === 'content' && children.length > 0);
    return `${again ? '' : name.text} ${spokenText(children)}`;
  });
  return parts.join(' ');
}

/** The words that stand in the flat tree as drawn; `aria-hidden` makes no difference to the eye. */
export const visibleWords = (root: Element): Map<string, number> => countWords(drawnText(root));

/** The words that stand in the accessibility tree: texts, and the names that are not made of them. */
export const spokenWords = (root: Element): Map<string, number> =>
  countWords(spokenText(accessibleItems(root)));

/** A word that does not stand as often as it was written. */
export interface WordCount {
  word: string;
  written: number;
  seen: number;
  heard: number;
}

/**
 * Compares an author's words with what a host shows of them: each must be seen and heard as often as it was written.
 * Use words in tests that the elements do not say themselves.
 */
export function wordsNotOnce(host: Element, written: string | readonly string[]): WordCount[] {
  const [seen, heard] = [visibleWords(host), spokenWords(host)];
  return [...countWords([written].flat().join(' '))]
    .map(([word, times]) => ({
      word,
      written: times,
      seen: seen.get(word) ?? 0,
      heard: heard.get(word) ?? 0,
    }))
    .filter((count) => count.seen !== count.written || count.heard !== count.written);
}

/** Throws unless every word that was written is seen once and heard once for each time it was written. */
export function wordsExactlyOnce(host: Element, written: string | readonly string[]): void {
  const wrong = wordsNotOnce(host, written).map(
    ({ word, written: times, seen, heard }) => `“${word}”: written ${times}, seen ${seen}, heard ${heard}`,
  );
  if (wrong.length > 0) throw new Error(`words that do not stand exactly once:\n${wrong.join('\n')}`);
}
