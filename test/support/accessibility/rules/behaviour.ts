import { closestFlat, deepActiveElement, flatElements, flatText, queryFlat } from '../../flat-tree.js';
import { finding, type Finding, type Scope } from '../finding.js';
import { activate, focusOn, nextFrame, press, unfocus } from '../keys.js';
import { accessibleName } from '../name.js';
import { describe, isExposed, renderedTexts, squeeze } from '../rendered.js';
import { isTabbable, roleOf } from '../roles.js';
import { statesOf } from '../states.js';

const COMPOSITES: Record<string, { items: readonly string[]; keys: readonly string[] }> = {
  grid: { items: ['gridcell', 'row'], keys: ['ArrowDown', 'ArrowRight'] },
  listbox: { items: ['option'], keys: ['ArrowDown', 'ArrowRight'] },
  menu: { items: ['menuitem', 'menuitemradio', 'menuitemcheckbox'], keys: ['ArrowDown'] },
  menubar: { items: ['menuitem'], keys: ['ArrowRight'] },
  radiogroup: { items: ['radio'], keys: ['ArrowDown', 'ArrowRight'] },
  tablist: { items: ['tab'], keys: ['ArrowRight', 'ArrowDown'] },
  tree: { items: ['treeitem'], keys: ['ArrowDown', 'ArrowRight'] },
  treegrid: { items: ['row', 'gridcell'], keys: ['ArrowDown', 'ArrowRight'] },
};

/** Where the reader stands in a widget: the focus, what it points at, and the states of both. */
function standing(): string {
  const active = deepActiveElement();
  if (!active) return '';
  const index = flatElements(document.documentElement).indexOf(active);
  return `${index} ${active.getAttribute('aria-activedescendant') ?? ''} ${statesOf(active).join()}`;
}

/** A role such as tree or tablist promises arrow keys: one press on a real keyboard has to move something. */
export async function compositeKeys({ elements, options }: Scope): Promise<Finding[]> {
  if (options.interact === false) return [];
  const found: Finding[] = [];
  for (const widget of elements.filter((element) => element.getAttribute('role'))) {
    const promise = COMPOSITES[roleOf(widget)];
    if (!promise || !isExposed(widget)) continue;
    const items = flatElements(widget).filter((inner) => promise.items.includes(roleOf(inner)));
    if (items.length < 2 || items.every((item) => item.matches('input'))) continue;
    const stop = [widget, ...flatElements(widget)].find(isTabbable);
    let moved = false;
    for (const key of stop ? promise.keys : []) {
      if (!stop || moved || !focusOn(stop)) break;
      const before = standing();
      await press(key);
      await nextFrame();
      moved = standing() !== before;
    }
    if (!moved) {
      const why = stop ? `${promise.keys.join(' and ')} do nothing` : 'nothing in it takes the focus';
      found.push(finding('keys-missing', widget, `role=${roleOf(widget)} promises arrow keys, but ${why}`));
    }
  }
  unfocus();
  return found;
}

const LIVE = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output';
const wordsOf = (root: Element, without: Element): string =>
  renderedTexts(root)
    .filter(({ text }) => closestFlat(text, (at) => at === without) === null)
    .map(({ text }) => squeeze(text.data))
    .join(' ');

/** How many double frames a change may take to arrive. */
const PATIENCE = 30;

async function changeWatched(root: Element, trigger: Element): Promise<Finding[]> {
  const regions = queryFlat(document.documentElement, LIVE).filter((region) => !region.contains(trigger));
  const said = new Map(regions.map((region) => [region, squeeze(flatText(region))]));
  const before = wordsOf(root, trigger);
  const states = statesOf(trigger).join();
  await activate(trigger);
  for (let frame = 0; frame < PATIENCE && wordsOf(root, trigger) === before; frame++) await nextFrame();
  if (wordsOf(root, trigger) === before) {
    const alone = statesOf(trigger).join() !== states || !trigger.isConnected;
    return alone ? [] : [finding('key-does-nothing', trigger, 'Enter changes nothing here')];
  }
  // a message may be written a moment after what it is about
  for (let frame = 0; frame < PATIENCE; frame++) {
    const announced = [...said].some(([region, old]) => {
      const now = squeeze(flatText(region));
      return region.isConnected && now !== old && now !== '';
    });
    const active = deepActiveElement();
    const moved = active !== trigger && active !== document.body && active !== null;
    if (announced || moved || statesOf(trigger).join() !== states) return [];
    await nextFrame();
  }
  const late = queryFlat(document.documentElement, LIVE).some(
    (region) => !said.has(region) && flatText(region).trim(),
  );
  const why = late
    ? 'the live region came together with its message'
    : 'no live region, state or focus tells of it';
  return [
    finding('change-not-announced', trigger, `“${accessibleName(trigger).text}” changes the page; ${why}`),
  ];
}

/** Controls named by the caller are pressed; what they change has to reach those who do not see it. */
export async function announcedChanges({ root, options }: Scope): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const selector of options.activate ?? []) {
    const [trigger] = queryFlat(root, selector);
    if (!trigger) throw new Error(`activate: nothing matches ${selector} in ${describe(root)}`);
    found.push(...(await changeWatched(root, trigger)));
  }
  unfocus();
  return found;
}
