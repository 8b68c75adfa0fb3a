import { closestFlat, flatElements } from '../../flat-tree.js';
import { finding, type Finding, type Scope } from '../finding.js';
import { accessibleDescription, accessibleName } from '../name.js';
import { isExposed, isVisuallyHidden, renderedTexts, squeeze } from '../rendered.js';
import { isNativelyInteractive, isTabbable, roleOf, takesNameFromContent } from '../roles.js';
import { accessibleItems, type AccessibleItem } from '../tree.js';

const EMPTY_WORDS =
  /^(?:an? |the )?(?:(?:album|front|back|record|disc|cd) ?)?(?:image|img|picture|pic|photo|photograph|graphic|icon|logo|cover|artwork|art|thumbnail|thumb|poster|avatar|spacer|placeholder|untitled|alt|figure)(?: ?(?:image|picture|photo|art|\d+))?$/i;
const FILE =
  /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$|^(?:img|dsc|image|photo|screenshot|scan)[\s_-]*\d+$/i;

const stem = (path: string): string =>
  path
    .split(/[?#]/)[0]!
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '')
    .toLowerCase();

/** An alternative that is a file name, or a word for any picture, tells nothing of this one. */
export function imageWords({ elements }: Scope): Finding[] {
  return elements.flatMap((image) => {
    if (roleOf(image) !== 'img' || !isExposed(image)) return [];
    const words = accessibleName(image).text;
    const file = stem(decodeURI(image.getAttribute('src')?.replace(/^data:.*/s, '') ?? ''));
    const isFile =
      FILE.test(words) || (file !== '' && words.toLowerCase() === file && /[\d_-]|^\S{12,}$/.test(file));
    if (!isFile && !EMPTY_WORDS.test(words)) return [];
    const what = isFile ? 'a file name' : 'a word for any picture';
    return [finding('image-words', image, `the alternative “${words}” is ${what}, not what is shown`)];
  });
}

/** Where a control leads or what it acts on, as far as the page tells. */
function purpose(control: Element): string {
  if (control.localName === 'a') return (control as HTMLAnchorElement).href;
  return control.getAttribute('aria-controls') ?? '';
}

/** Controls that sound the same and do different things. */
export function sameNames({ elements }: Scope): Finding[] {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const role = roleOf(element);
    if ((role !== 'button' && role !== 'link') || !isExposed(element)) continue;
    const words = accessibleName(element).text.toLowerCase();
    if (!words) continue;
    const key = `${role} ${words} ${accessibleDescription(element).toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return [...groups.values()].flatMap((group) => {
    const purposes = new Set(group.map(purpose));
    // two links to one place are one purpose; two buttons are not, unless both say what they control
    const same = purposes.size === 1 && !purposes.has('');
    return same || group.length === 1
      ? []
      : group.map((control) =>
          finding('same-name', control, `${group.length} controls called “${accessibleName(control).text}”`),
        );
  });
}

/** What is seen on a control has to be part of what it is called, or voice control cannot use it (WCAG 2.5.3). */
export function labelInName({ elements }: Scope): Finding[] {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return elements.flatMap((control) => {
    if (!takesNameFromContent(roleOf(control)) || !isTabbable(control) || !isExposed(control)) return [];
    const seen = renderedTexts(control).filter(({ parent }) => !isVisuallyHidden(parent));
    const words = seen.map(({ text }) => text.data).join('');
    const { text: name, from } = accessibleName(control);
    if (from === 'content' || !/\p{L}{2}/u.test(words) || letters(name).includes(letters(words))) return [];
    return [finding('label-not-in-name', control, `seen “${squeeze(words)}”, called “${name}”`)];
  });
}

const isField = (element: Element): boolean =>
  element.matches(
    'textarea, input:not([type=hidden], [type=button], [type=submit], [type=reset], [type=image])',
  );

/** A placeholder disappears with the first letter, so it is no label. */
export function placeholderLabels({ elements }: Scope): Finding[] {
  return elements
    .filter(isField)
    .filter((field) => accessibleName(field).from === 'placeholder')
    .map((field) => finding('placeholder-as-label', field, 'the placeholder is the only label'));
}

const ABOUT_THE_READER: readonly (readonly [string, RegExp, RegExp])[] = [
  ['email', /^email$/, /\be-?mail\b/i],
  ['url', /^url$/, /\b(?:website|web site|home ?page|your (?:url|site))\b/i],
  ['tel', /^tel$/, /\b(?:tele)?phone\b/i],
  ['name', /^$/, /^(?:(?:your|full|first|last|display|user|nick) ?)?name\b|\bnickname\b|\byour name\b/i],
];

/** Fields about the reader say which, so that the browser can fill them in (WCAG 1.3.5). */
export function autocompleteFields({ elements }: Scope): Finding[] {
  return elements.flatMap((field) => {
    if (!field.matches('input:is([type=text], [type=email], [type=url], [type=tel], :not([type]))'))
      return [];
    const token = field.getAttribute('autocomplete')?.trim() ?? '';
    const label = accessibleName(field).text;
    const type = (field as HTMLInputElement).type;
    const about = ABOUT_THE_READER.find(([, types, words]) => types.test(type) || words.test(label));
    if (!about || (token !== '' && token !== 'off' && token !== 'on')) return [];
    return [
      finding('autocomplete-missing', field, `“${label}” is about the reader: autocomplete="${about[0]}"`),
    ];
  });
}

type Leaf = { words: string; node: Element; unseen: boolean };

function leaves(items: readonly AccessibleItem[], owner: Element): Leaf[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return [{ words: item, node: owner, unseen: false }];
    const { element, name, children } = item;
    const said =
      name.from === 'content' && children.length > 0 ? '' : name.from === 'labelledby' ? '' : name.text;
    const unseen = name.from === 'aria-label' || element.localName === 'img' || isVisuallyHidden(element);
    const own = said ? [{ words: said, node: element, unseen }] : [];
    return [...own, ...leaves(children, element)];
  });
}

/** The same words twice running for a reader, when the eye sees them once. */
export function saidTwice({ root }: Scope): Finding[] {
  const spoken = leaves(accessibleItems(root), root);
  const twice = spoken.flatMap((leaf, at) => {
    const before = spoken[at - 1];
    const same =
      before && before.words.toLowerCase() === leaf.words.toLowerCase() && /\p{L}{2}/u.test(leaf.words);
    return same && (before.unseen || leaf.unseen)
      ? [finding('said-twice', leaf.node, `“${leaf.words}” is heard twice`)]
      : [];
  });
  return [...twice, ...hiddenCopies(root)];
}

/** Text for readers only that stands right beside the same visible text. */
function hiddenCopies(root: Element): Finding[] {
  return flatElements(root).flatMap((element) => {
    const text = squeeze(element.textContent ?? '');
    if (
      element.children.length > 0 ||
      !/\p{L}{2}/u.test(text) ||
      !isExposed(element) ||
      !isVisuallyHidden(element)
    )
      return [];
    const beside = [element.previousElementSibling, element.nextElementSibling].some(
      (other) =>
        other && isExposed(other) && !isVisuallyHidden(other) && squeeze(other.textContent ?? '') === text,
    );
    return beside ? [finding('said-twice', element, `“${text}” is heard twice, seen once`)] : [];
  });
}

/** aria-hidden round something that takes the focus: the reader lands on nothing. */
export function hiddenFocus({ elements }: Scope): Finding[] {
  return elements
    .filter((element) => isNativelyInteractive(element) || element.hasAttribute('tabindex'))
    .filter((element) => (element as HTMLElement).tabIndex >= 0 && !element.matches(':disabled'))
    .filter((element) => closestFlat(element, (at) => at.getAttribute('aria-hidden') === 'true') !== null)
    .map((element) =>
      finding('hidden-focus', element, 'takes the focus but is hidden from assistive technology'),
    );
}
