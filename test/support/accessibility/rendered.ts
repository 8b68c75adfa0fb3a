import { closestFlat, flatParent, flatText, holdsText, isElement, isText, walkFlat } from '../flat-tree.js';

/** White space folded, as it is drawn. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether an element is drawn. `display: contents` has no box of its own, so its parent's box decides. */
export function isRendered(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible') return false;
  let box: Element | null = element;
  while (box && getComputedStyle(box).display === 'contents') box = flatParent(box);
  return box?.checkVisibility({ visibilityProperty: false }) ?? false;
}

function hidesItsContent(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.opacity === '0' || parseFloat(style.fontSize) === 0) return true;
  if (style.display === 'contents' || style.display === 'inline') return false;
  const box = element.getBoundingClientRect();
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  if (clips && (box.width <= 1 || box.height <= 1)) return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (style.position === 'absolute' && /^rect\((?:0|1)px/.test(style.clip)) return true;
  return box.right + window.scrollX < -500 || box.bottom + window.scrollY < -500;
}

/** Whether text here is for assistive technology only: clipped away, off the page or fully transparent. */
export const isVisuallyHidden = (element: Element): boolean => closestFlat(element, hidesItsContent) !== null;

const isShut = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert');

/** Whether an element reaches the accessibility tree: drawn, and under nothing aria-hidden or inert. */
export const isExposed = (element: Element): boolean =>
  isRendered(element) && closestFlat(element, isShut) === null;

/** Whether a text is drawn: a closed `details`, and skipped content in general, is there without its inside. */
export function isTextRendered(text: Text): boolean {
  const parent = flatParent(text);
  if (!parent || !isRendered(parent)) return false;
  const shut = parent.localName === 'details' && !parent.hasAttribute('open');
  return !shut && getComputedStyle(parent).getPropertyValue('content-visibility') !== 'hidden';
}

/** Text nodes with words that are drawn under a node, in flat order, each with the element that shows it. */
export function renderedTexts(root: Node): { text: Text; parent: Element }[] {
  const found: { text: Text; parent: Element }[] = [];
  for (const node of walkFlat(root, holdsText)) {
    const parent = isText(node) && node.data.trim() ? flatParent(node) : null;
    if (parent && isTextRendered(node as Text)) found.push({ text: node as Text, parent });
  }
  return found;
}

/** The box of what an element holds in text, or null where nothing is drawn. */
export function textBox(text: Text): DOMRect | null {
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? box : null;
}

/** The text that CSS puts before or after an element; an alternative after a slash replaces it, as for a reader. */
export function generatedText(element: Element, side: '::before' | '::after'): string {
  const style = getComputedStyle(element, side);
  if (style.display === 'none') return '';
  const strings = (part: string): string =>
    [...part.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
      .map((match) => (match[1] ?? '').replace(/\\(.)/g, '$1'))
      .join('');
  const [shown = '', alternative] = style.content.split(/\s\/\s(?=["c])/);
  return strings(alternative ?? shown);
}

/** A short way to point at an element in a message: the hosts it is in, its tag and its first words. */
export function describe(element: Element): string {
  const id = element.id ? `#${element.id}` : '';
  const parts = element.getAttribute('part');
  const kind = parts ? `[part="${parts}"]` : [...element.classList].map((name) => `.${name}`).join('');
  const words = squeeze(flatText(element)).slice(0, 40);
  const root = element.getRootNode();
  const host = 'host' in root && isElement(root.host as Node) ? `${(root.host as Element).localName} » ` : '';
  return `${host}<${element.localName}${id}${kind}>${words ? ` “${words}”` : ''}`;
}
