import { containsFlat, flatElements, flatParent, flatText } from '../../flat-tree.js';
import { backingOf, worstContrast } from '../backing.js';
import { coloursIn, parseColour } from '../colour.js';
import { finding, type Finding, type Scope } from '../finding.js';
import { generatedText, isExposed, isVisuallyHidden, renderedTexts, squeeze, textBox } from '../rendered.js';
import { shownChildren } from './structure.js';

const overlap = (one: DOMRect, two: DOMRect): boolean =>
  Math.min(one.right, two.right) - Math.max(one.left, two.left) > 2 &&
  Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 2;

/** Signs such as ★ or ♪, with no ordinary letter or digit. */
const isSymbol = (text: Text): boolean =>
  !/[\p{L}\p{N}]/u.test(text.data.replace(/[\u{10000}-\u{10FFFF}]/gu, ''));

/** 24 px, or 18.66 px in bold, counts as large, and a sign as a graphic: 3 to 1 is enough. */
function leastContrast(text: Text, style: CSSStyleDeclaration): number {
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return large || isSymbol(text) ? 3 : 4.5;
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = flatParent(at))
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** The worst contrast of a text, what it would need, and whether a picture lies behind it. */
function contrastOf(pictures: readonly Element[], text: Text, parent: Element) {
  const box = textBox(text);
  if (!box || isVisuallyHidden(parent)) return null;
  const beneath = pictures.filter(
    (picture) => overlap(box, picture.getBoundingClientRect()) && !containsFlat(picture, parent),
  );
  const style = getComputedStyle(parent);
  const clipped = style.backgroundClip === 'text';
  const inks = clipped ? coloursIn(style.backgroundImage) : [parseColour(style.color)];
  const backing = backingOf(parent, beneath);
  const opacity = opacityOf(parent);
  const worst = inks.map(([r, g, b, alpha]) => worstContrast([r, g, b, alpha * opacity], backing));
  return {
    worst: Math.min(...worst),
    least: leastContrast(text, style),
    picture: backing.picture || clipped,
  };
}

/**
 * Text over a gradient or an image has to keep its contrast with every colour that may lie behind it; so do signs,
 * which axe does not judge. Ordinary text on a plain colour is left to axe.
 */
export function textContrast({ root, elements }: Scope): Finding[] {
  const pictures = elements.filter((element) => element.matches('img, video, canvas, picture, iframe'));
  return renderedTexts(root).flatMap(({ text, parent }) => {
    const found = contrastOf(pictures, text, parent);
    if (!found || found.worst >= found.least || !(found.picture || isSymbol(text))) return [];
    const words = `“${squeeze(text.data).slice(0, 30)}”: contrast down to ${found.worst.toFixed(1)}, least ${found.least}`;
    return [finding(found.picture ? 'text-on-picture' : 'symbol-contrast', parent, words)];
  });
}

/** Everything about a row that is neither its colours nor its words. */
function shapeOf(row: Element): string {
  const parts = flatElements(row).map((element) => {
    const style = getComputedStyle(element);
    const states = [...element.attributes].filter(({ name }) =>
      /^(?:aria-(?!label)|role$|checked$|alt$)/.test(name),
    );
    return [
      element.localName,
      ...states.map(({ name, value }) => `${name}=${value}`),
      style.fontWeight,
      style.fontStyle,
      style.textDecorationLine,
      style.borderBlockEndWidth,
      style.borderInlineStartWidth,
      style.outlineStyle,
      generatedText(element, '::before') + generatedText(element, '::after'),
    ].join();
  });
  return parts.join(';');
}

const paintOf = (row: Element): string =>
  flatElements(row)
    .map((element) => getComputedStyle(element))
    .map((style) => `${style.color} ${style.backgroundColor}`)
    .join(';');

/** Of rows of one make, those in another paint than most; stripes are no state. */
function oddlyPainted(rows: readonly Element[]): Element[] {
  const paints = rows.map(paintOf);
  const counts = new Map<string, number>();
  for (const paint of paints) counts.set(paint, (counts.get(paint) ?? 0) + 1);
  const [usual] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0]);
  const odd = rows.filter((_, at) => paints[at] !== usual);
  const striped = paints.every((paint, at) => paint === paints[at % 2]);
  return rows.length < 3 || striped || odd.length * 2 > rows.length ? [] : odd;
}

/** Rows that differ from their neighbours in colour and in nothing else that a reader could notice. */
export function colourOnly({ elements }: Scope): Finding[] {
  return elements.flatMap((parent) => {
    const groups = new Map<string, Element[]>();
    for (const row of shownChildren(parent)) {
      if (!isExposed(row) || !squeeze(flatText(row))) continue;
      const shape = shapeOf(row);
      groups.set(shape, [...(groups.get(shape) ?? []), row]);
    }
    return [...groups.values()]
      .flatMap(oddlyPainted)
      .map((row) => finding('colour-only', row, 'differs from its neighbours in colour and in nothing else'));
  });
}
