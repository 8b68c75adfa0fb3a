import { flatElements, flatParent, flatText } from '../flat-tree.js';
import { emulateFeatures } from '../cdp.js';
import { backingOf } from './backing.js';
import { contrast, over, parseColour } from './colour.js';
import { finding, type Finding } from './finding.js';
import { nextFrame } from './keys.js';
import { isRendered, isVisuallyHidden, renderedTexts, squeeze, textBox } from './rendered.js';
import { isFocusable } from './roles.js';
import { visibleFocus } from './rules/focus.js';

/** What could be told apart before the colours were forced. */
interface Drawn {
  all: Element[];
  areas: Element[];
  shapes: Element[];
  boxes: Element[];
}

const SHAPES = 'path, circle, ellipse, rect, line, polyline, polygon, text';

/** How well a paint is told from what lies behind an element, 1 to 21; no paint is 1. */
function told(paint: string, element: Element): number {
  if (paint === 'none') return 1;
  const [under] = backingOf(element).colours;
  return under ? contrast(over(parseColour(paint), under), under) : 1;
}

function hasEdge(element: Element): boolean {
  const style = getComputedStyle(element);
  const sides = ['top', 'right', 'bottom', 'left'] as const;
  return sides.some(
    (side) =>
      style.getPropertyValue(`border-${side}-style`) !== 'none' &&
      parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
      told(style.getPropertyValue(`border-${side}-color`), flatParent(element) ?? element) >= 3,
  );
}

const holdsWords = (element: Element): boolean =>
  squeeze(flatText(element)) !== '' ||
  (['::before', '::after'] as const).some(
    (side) => !/^(?:none|normal|"")$/.test(getComputedStyle(element, side).content),
  );

/** An area without words that is seen by its background, such as a swatch, a bar or an icon cut out by a mask. */
function isSeenArea(element: Element): boolean {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (box.width < 4 || box.height < 4 || element.matches('html, body, svg, svg *') || holdsWords(element))
    return false;
  const behind = flatParent(element) ?? element;
  return parseColour(style.backgroundColor)[3] > 0 && told(style.backgroundColor, behind) >= 3;
}

const isShapeSeen = (shape: Element): boolean => {
  const style = getComputedStyle(shape);
  return told(style.fill, shape) >= 3 || (style.stroke !== 'none' && told(style.stroke, shape) >= 3);
};

const hasBox = (element: Element): boolean => {
  const style = getComputedStyle(element);
  return (
    hasEdge(element) ||
    (parseColour(style.backgroundColor)[3] > 0 &&
      told(style.backgroundColor, flatParent(element) ?? element) > 1.2)
  );
};

/** What the forced colours of one scheme leave to see of what was drawn before. */
async function lost(root: Element, scheme: 'light' | 'dark', before: Drawn): Promise<Finding[]> {
  await emulateFeatures({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
  await nextFrame();
  const texts = renderedTexts(root).flatMap(({ text, parent }) => {
    const ratio = told(getComputedStyle(parent).color, parent);
    const faint = ratio < 4.5 && textBox(text) && !isVisuallyHidden(parent);
    const words = `“${squeeze(text.data).slice(0, 30)}” has a contrast of ${ratio.toFixed(1)}`;
    return faint ? [finding('forced-text', parent, words)] : [];
  });
  const focus = await visibleFocus({ root, elements: before.all, page: false, options: {} });
  const areas = before.areas.filter((element) => !isSeenArea(element) && !hasEdge(element));
  const shapes = before.shapes.filter((element) => !isShapeSeen(element));
  const boxes = before.boxes.filter((element) => !hasBox(element) && !before.areas.includes(element));
  return [
    ...texts,
    ...areas.map((element) => finding('forced-area-gone', element, 'its background was all that showed it')),
    ...shapes.map((element) =>
      finding('forced-icon-gone', element, 'the shape keeps a colour that cannot be told'),
    ),
    ...boxes.map((element) => finding('forced-edge-gone', element, 'a control without border or background')),
    ...focus.map((found) => ({ ...found, rule: 'forced-focus' })),
  ];
}

/**
 * What disappears when the system forces its colours, on a light and on a dark scheme. Chromium only.
 * The emulation is over when this returns.
 */
export async function checkForcedColours(root: Element): Promise<Finding[]> {
  const all = flatElements(root).filter((element) => isRendered(element) && !isVisuallyHidden(element));
  const before: Drawn = {
    all,
    areas: all.filter(isSeenArea),
    shapes: all.filter((element) => element.matches(SHAPES) && isShapeSeen(element)),
    boxes: all.filter((element) => isFocusable(element) && !element.matches('a, iframe') && hasBox(element)),
  };
  try {
    const found = [...(await lost(root, 'light', before)), ...(await lost(root, 'dark', before))];
    const key = ({ rule, node }: Finding): string => `${rule} ${all.indexOf(node)}`;
    return [...new Map(found.map((one) => [key(one), one])).values()];
  } finally {
    await emulateFeatures({});
  }
}
