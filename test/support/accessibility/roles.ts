import { closestFlat, flatParent } from '../flat-tree.js';
import { internalsOf } from './page-memory.js';

const SECTIONING = new Set(['article', 'aside', 'nav', 'section', 'main']);
const GLOBAL_NAMES = ['aria-label', 'aria-labelledby'];

const named = (element: Element): boolean =>
  GLOBAL_NAMES.some((name) => element.getAttribute(name)?.trim()) || Boolean(internalsOf(element)?.ariaLabel);

/** header and footer belong to the page only outside sectioning content. */
const pageOnly =
  (role: string) =>
  (element: Element): string =>
    closestFlat(flatParent(element), (at) => SECTIONING.has(at.localName)) ? 'generic' : role;

const INPUT: Record<string, string> = {
  button: 'button',
  checkbox: 'checkbox',
  email: 'textbox',
  image: 'button',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  reset: 'button',
  search: 'searchbox',
  submit: 'button',
  tel: 'textbox',
  text: 'textbox',
  url: 'textbox',
};

function listItem(element: Element): string {
  const list = closestFlat(flatParent(element), (at) => !['slot', 'none'].includes(at.localName));
  return list && roleOf(list) === 'list' ? 'listitem' : 'generic';
}

function headerCell(element: Element): string {
  const scope = element.getAttribute('scope');
  if (scope) return scope.startsWith('row') ? 'rowheader' : 'columnheader';
  return closestFlat(element, (at) => at.localName === 'thead') ? 'columnheader' : 'rowheader';
}

const IMPLICIT: Record<string, string | ((element: Element) => string)> = {
  a: (element) => (element.hasAttribute('href') ? 'link' : 'generic'),
  area: (element) => (element.hasAttribute('href') ? 'link' : 'generic'),
  article: 'article',
  aside: (element) => (named(element) ? 'complementary' : pageOnly('complementary')(element)),
  audio: 'audio',
  blockquote: 'blockquote',
  button: 'button',
  caption: 'caption',
  canvas: 'canvas',
  code: 'code',
  dd: 'definition',
  del: 'deletion',
  details: 'group',
  dfn: 'term',
  dialog: 'dialog',
  dt: 'term',
  em: 'emphasis',
  fieldset: 'group',
  figcaption: 'caption',
  figure: 'figure',
  footer: pageOnly('contentinfo'),
  form: 'form',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  header: pageOnly('banner'),
  hr: 'separator',
  html: 'document',
  iframe: 'iframe',
  img: (element) => (element.getAttribute('alt') === '' && !named(element) ? 'none' : 'img'),
  input: (element) => INPUT[(element as HTMLInputElement).type] ?? 'textbox',
  ins: 'insertion',
  li: listItem,
  main: 'main',
  mark: 'mark',
  math: 'math',
  menu: 'list',
  meter: 'meter',
  nav: 'navigation',
  ol: 'list',
  optgroup: 'group',
  option: 'option',
  output: 'status',
  p: 'paragraph',
  progress: 'progressbar',
  s: 'deletion',
  search: 'search',
  section: (element) => (named(element) ? 'region' : 'generic'),
  select: (element) => ((element as HTMLSelectElement).size > 1 ? 'listbox' : 'combobox'),
  strong: 'strong',
  sub: 'subscript',
  summary: (element) => (flatParent(element)?.localName === 'details' ? 'button' : 'generic'),
  sup: 'superscript',
  svg: (element) => (named(element) || element.querySelector(':scope > title') ? 'img' : 'generic'),
  table: 'table',
  tbody: 'rowgroup',
  td: 'cell',
  textarea: 'textbox',
  tfoot: 'rowgroup',
  th: headerCell,
  thead: 'rowgroup',
  time: 'time',
  tr: 'row',
  ul: 'list',
  video: 'video',
};

/** Natively interactive elements, whatever their role. */
export const isNativelyInteractive = (element: Element): boolean =>
  element.matches(
    'a[href], area[href], button, input:not([type=hidden]), select, textarea, details > summary:first-of-type, audio[controls], video[controls], iframe',
  );

/** Whether the keyboard or a script can give an element the focus. */
export const isFocusable = (element: Element): boolean =>
  !element.matches(':disabled') &&
  (isNativelyInteractive(element) ||
    element.hasAttribute('tabindex') ||
    element.matches('[contenteditable]:not([contenteditable=false])')) &&
  closestFlat(element, (at) => at.hasAttribute('inert')) === null;

/** Whether Tab is meant to stop at an element. */
export const isTabbable = (element: Element): boolean =>
  isFocusable(element) && (element as HTMLElement | SVGElement).tabIndex >= 0;

/** The role of an element: its own word for it, what its internals say, or what its tag means in this place. */
export function roleOf(element: Element): string {
  const written = element.getAttribute('role')?.trim().split(/\s+/)[0];
  const presentational = written === 'none' || written === 'presentation';
  // a presentational role is ignored on what can be focused or is named, as browsers do
  if (written && !(presentational && (isFocusable(element) || named(element)))) {
    return presentational ? 'none' : written === 'image' ? 'img' : written;
  }
  const stated = internalsOf(element)?.role;
  if (stated) return stated;
  const rule = IMPLICIT[element.localName];
  return (typeof rule === 'function' ? rule(element) : rule) ?? 'generic';
}

const CONTENT_NAMES = new Set(
  'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio rowheader switch tab term tooltip treeitem'.split(
    ' ',
  ),
);
const FLAT_CHILDREN = new Set(
  'audio button canvas checkbox combobox iframe img math menuitemcheckbox menuitemradio meter option progressbar radio scrollbar searchbox separator slider spinbutton switch tab textbox video'.split(
    ' ',
  ),
);

/** Roles that take their name from what is inside them. */
export const takesNameFromContent = (role: string): boolean => CONTENT_NAMES.has(role);
/** Roles whose inside is not told apart: a reader hears their name only. */
export const hidesChildren = (role: string): boolean => FLAT_CHILDREN.has(role);
