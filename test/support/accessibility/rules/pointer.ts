import { closestFlat, flatElements, flatParent, flatText } from '../../flat-tree.js';
import { finding, type Finding, type Scope } from '../finding.js';
import { listensForClicks } from '../page-memory.js';
import { isRendered, isVisuallyHidden, squeeze } from '../rendered.js';
import { isFocusable, isNativelyInteractive } from '../roles.js';

const MINIMUM = 24;
const WIDGETS =
  /^(?:button|link|checkbox|radio|switch|tab|option|menuitem(?:checkbox|radio)?|treeitem|slider|spinbutton|combobox|textbox|searchbox|gridcell)$/;

const isControl = (element: Element): boolean =>
  isNativelyInteractive(element) ||
  (WIDGETS.test(element.getAttribute('role') ?? '') && isFocusable(element));

const hasHandler = (element: Element): boolean =>
  element.hasAttribute('onclick') || (element as HTMLElement).onclick !== null || listensForClicks(element);

function looksClickable(element: Element): boolean {
  const parent = flatParent(element);
  return (
    getComputedStyle(element).cursor === 'pointer' &&
    (!parent || getComputedStyle(parent).cursor !== 'pointer')
  );
}

/** Something that answers or invites a click and that the keyboard cannot reach. Delegation round controls is fine. */
export function clickable({ elements, page }: Scope): Finding[] {
  return elements
    .filter((element) => !(page && element.matches('html, body')))
    .filter((element) => hasHandler(element) || looksClickable(element))
    .filter((element) => closestFlat(element, (at) => isControl(at) || at.localName === 'label') === null)
    .filter(
      (element) => !flatElements(element).some((inner) => isControl(inner) || inner.localName === 'label'),
    )
    .map((element) => {
      const how = hasHandler(element) ? 'answers a click' : 'has the pointer of a control';
      return finding(
        'clickable-not-interactive',
        element,
        `${how}, but is no control for keyboard and reader`,
      );
    });
}

/** The area that takes a press: the box, what sticks out of it, and the labels of a field. */
function targetBox(control: Element): DOMRect {
  const labels = 'labels' in control ? [...((control.labels as NodeListOf<Element> | null) ?? [])] : [];
  const parts = [...labels, ...flatElements(control)]
    .filter(isRendered)
    .map((part) => part.getBoundingClientRect());
  const shown = parts.filter((box) => box.width > 1 && box.height > 1);
  const boxes = shown.length > 0 ? shown : [control.getBoundingClientRect()];
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return new DOMRect(
    left,
    top,
    Math.max(...boxes.map((box) => box.right)) - left,
    Math.max(...boxes.map((box) => box.bottom)) - top,
  );
}

const isSmall = (box: DOMRect): boolean => box.width < MINIMUM - 0.5 || box.height < MINIMUM - 0.5;

/** A target in a line of other text may be as high as the line. */
function isInSentence(control: Element): boolean {
  if (getComputedStyle(control).display !== 'inline') return false;
  const block = closestFlat(
    flatParent(control),
    (at) => !/^(?:inline|contents)$/.test(getComputedStyle(at).display),
  );
  if (!block) return false;
  const targets = flatElements(block).filter((inner) => inner !== block && isControl(inner));
  const words = targets.reduce((rest, target) => rest.replace(flatText(target), ' '), flatText(block));
  return /\p{L}/u.test(squeeze(words));
}

const isBrowserDrawn = (control: Element): boolean =>
  control.matches('input[type=checkbox], input[type=radio], input[type=range]') &&
  getComputedStyle(control).appearance !== 'none';

/** Distance from a point to a box, 0 inside. */
function distance(x: number, y: number, box: DOMRect): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

/** Pointer targets under 24 by 24 px (WCAG 2.5.8), but for those in a sentence or with room round them. */
export function targetSize({ elements, options }: Scope): Finding[] {
  const targets = elements
    .filter((element) => isControl(element) && !element.matches(':disabled, iframe'))
    .map((element) => ({ element, box: targetBox(element) }))
    .filter(({ element, box }) => box.width > 1 && box.height > 1 && !isVisuallyHidden(element));
  const middle = (box: DOMRect): [number, number] => [box.left + box.width / 2, box.top + box.height / 2];
  const crowded = (box: DOMRect): boolean =>
    targets.some((other) => {
      if (other.box === box) return false;
      const [x, y] = middle(box);
      const [otherX, otherY] = middle(other.box);
      const circles = isSmall(other.box) && Math.hypot(x - otherX, y - otherY) < MINIMUM;
      return circles || distance(x, y, other.box) < MINIMUM / 2;
    });
  return targets
    .filter(({ box }) => isSmall(box))
    .filter(({ element }) => !isInSentence(element) && !isBrowserDrawn(element))
    .filter(({ box }) => options.spacing === false || crowded(box))
    .map(({ element, box }) => {
      const size = `${Math.round(box.width)} × ${Math.round(box.height)} px`;
      return finding(
        'target-too-small',
        element,
        `a target of ${size}, under ${MINIMUM} × ${MINIMUM} and not on its own`,
      );
    });
}
