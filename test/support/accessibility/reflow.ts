import { setViewport } from '@web/test-runner-commands';
import { flatElements, flatParent } from '../flat-tree.js';
import { finding, type Finding } from './finding.js';
import { nextFrame } from './keys.js';
import { describe, isRendered, isVisuallyHidden, renderedTexts, squeeze, textBox } from './rendered.js';

/** What the engine's window cannot be narrower than, once it has refused. */
let leastWidth = 0;

/** Gives the page a width, and says how: WebKit's window has a least width, so there only the root element narrows. */
export async function narrowTo(
  width: number,
): Promise<{ by: 'viewport' | 'root element'; undo: () => Promise<void> }> {
  const before = { width: window.innerWidth, height: window.innerHeight };
  try {
    if (!leastWidth || width >= leastWidth) {
      await setViewport({ width, height: before.height });
      await nextFrame();
      return { by: 'viewport', undo: () => setViewport(before) };
    }
  } catch {
    // asked once and not again: the runner prints every refusal
    leastWidth = window.innerWidth;
    await setViewport(before);
  }
  const { style } = document.documentElement;
  style.width = `${width}px`;
  await nextFrame();
  return {
    by: 'root element',
    undo: () => {
      style.removeProperty('width');
      return Promise.resolve();
    },
  };
}

/** Whether this engine can narrow its viewport; for the titles of tests. */
export async function canNarrowViewport(width = 320): Promise<boolean> {
  const { by, undo } = await narrowTo(width);
  await undo();
  return by === 'viewport';
}

const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
const clips = (element: Element): boolean => /hidden|clip/.test(getComputedStyle(element).overflowX);

/** The ancestors whose edges cut or scroll what is in them, innermost first. */
function frames(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = flatParent(element); at && at !== document.documentElement; at = flatParent(at))
    if ((scrolls(at) || clips(at)) && at !== document.body) found.push(at);
  return found;
}

/** Text that an ancestor with hidden overflow cuts off, ellipses and clamped lines included. */
function cutTexts(root: Element): Finding[] {
  return renderedTexts(root).flatMap(({ text, parent }) => {
    const box = isVisuallyHidden(parent) ? null : textBox(text);
    if (!box) return [];
    const cut = [parent, ...frames(parent)].find((frame) => {
      const style = getComputedStyle(frame);
      const edge = frame.getBoundingClientRect();
      const across = clips(frame) && (box.right > edge.right + 1 || box.left < edge.left - 1);
      const down =
        /hidden|clip/.test(style.overflowY) && (box.bottom > edge.bottom + 2 || box.top < edge.top - 2);
      return style.display !== 'inline' && (across || down);
    });
    return cut
      ? [finding('text-cut', parent, `“${squeeze(text.data).slice(0, 40)}” is cut by ${describe(cut)}`)]
      : [];
  });
}

/** What reaches beyond the page, and is not in a scroller or cut off (cut text is reported on its own). */
function sticksOut(root: Element, width: number): Finding[] {
  const wide = flatElements(root).filter((element) => {
    if (!isRendered(element) || isVisuallyHidden(element)) return false;
    const box = element.getBoundingClientRect();
    const out = box.width > 0 && (box.right > width + 1 || box.left < -1);
    return out && frames(element).length === 0;
  });
  const texts = renderedTexts(root)
    .filter(({ parent }) => !isVisuallyHidden(parent) && frames(parent).length === 0 && !clips(parent))
    .filter(({ text }) => (textBox(text)?.right ?? 0) > width + 1 || (textBox(text)?.left ?? 0) < -1)
    .filter(({ parent }) => !wide.includes(parent))
    .map(({ text, parent }) =>
      finding('sticks-out', parent, `“${squeeze(text.data).slice(0, 40)}” runs off the page`),
    );
  const innermost = wide.filter((element) => !wide.some((other) => flatParent(other) === element));
  const boxes = innermost.map((element) => {
    const { left, right } = element.getBoundingClientRect();
    const span = `${Math.round(left)} to ${Math.round(right)}`;
    return finding('sticks-out', element, `stands from ${span} px on a page of ${width} px`);
  });
  return [...boxes, ...texts];
}

/**
 * WCAG 1.4.10: at 320 px (1280 px at 400 %) the page scrolls one way only and nothing is cut. `by` tells whether the
 * viewport itself was narrow, so that media queries took part, or the root element only.
 */
export async function checkReflow(
  root: Element,
  { width = 320 } = {},
): Promise<{ by: 'viewport' | 'root element'; findings: Finding[] }> {
  const { by, undo } = await narrowTo(width);
  try {
    const page = document.documentElement;
    const wide = by === 'viewport' && page.scrollWidth > width + 1;
    const scroll = wide ? [finding('page-scrolls', root, `the page is ${page.scrollWidth} px wide`)] : [];
    return { by, findings: [...scroll, ...sticksOut(root, width), ...cutTexts(root)] };
  } finally {
    await undo();
  }
}
