// Which module of `src` may import which, and what may stand nowhere in it.
import { posix } from 'node:path';
import ts from 'typescript';

/** One broken rule, at one place. */
export interface Violation {
  readonly rule: string;
  /** `src/…`, with the line after a colon. */
  readonly at: string;
  readonly found: string;
}

/** The layers from the bottom to the top. Those on one line are siblings. */
const layers: readonly (readonly string[])[] = [
  ['model'],
  ['i18n'],
  ['export', 'sources'],
  ['state'],
  ['elements'],
  ['define', 'index'],
  ['importer'],
  ['embed', 'cli'],
];
/** What importing stands on, though it is above more: nothing that draws may load it, nor it anything that draws. */
const importing = ['model', 'i18n', 'export', 'sources', 'importer'];

/** Which packages a module may stand on: the first line whose place fits decides. */
const packages: readonly (readonly [place: RegExp, allowed: RegExp, only?: 'types'])[] = [
  [/^src\/model\/schema/, /^valibot$/],
  [/^src\/model\/rich-text\/all-entities\.ts$/, /^entities\/decode$/],
  [/^src\/model\/review\.ts$/, /^valibot$/, 'types'],
  [/^src\/importer\//, /^(css-select|marked|parse5|saxes|smol-toml|yaml)$/],
  [/^src\/export\//, /^schema-dts$/, 'types'],
  [/^src\/(state|elements)\//, /^(lit|lit\/.+|@lit\/context)$/],
  [/^src\/cli\//, /^node:/],
];

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'];
const sinks = [
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'createContextualFragment',
  ],
  ...[
    'unsafeHTML',
    'unsafeSVG',
    'unsafeStatic',
    'DOMParser',
    'srcdoc',
    'eval',
    'Function',
    'writeln',
    'currentScript',
  ],
  'styleMap',
];
const dom = [
  ...[
    'document',
    'window',
    'navigator',
    'location',
    'customElements',
    'Document',
    'Node',
    'Element',
    'HTMLElement',
  ],
  ...['ShadowRoot', 'MutationObserver', 'IntersectionObserver', 'localStorage', 'sessionStorage'],
];

/** The layer of a module: its folder in `src`, or the name of the one file that is in none. */
const layerOf = (path: string): string => path.split('/')[1]?.replace(/\.[jt]s$/, '') ?? '';
const rankOf = (layer: string): number => layers.findIndex((names) => names.includes(layer));

/** The element that a module belongs to; `shared` and files beside the elements belong to none. */
const elementOf = (path: string): string | undefined =>
  /^src\/elements\/(?!shared\/)([^/]+)\//.exec(path)?.[1];

function checkImport(from: string, specifier: string, onlyTypes: boolean): string | undefined {
  if (!specifier.startsWith('.')) {
    const [, allowed, only] = packages.find(([place]) => place.test(from)) ?? [];
    return allowed?.test(specifier) && (onlyTypes || !only) ? undefined : 'packages';
  }
  const to = posix.join(posix.dirname(from), specifier);
  // the files of the web build stand beside the loader, not in src
  if (from === 'src/embed/classic.ts' && specifier.startsWith('./sleeve/')) return undefined;
  const [own, other] = [layerOf(from), layerOf(to)];
  if (!to.startsWith('src/') || rankOf(other) < 0 || rankOf(own) < 0) return 'unknown layer';
  if (own !== other && rankOf(own) <= rankOf(other))
    return rankOf(own) === rankOf(other) ? 'siblings' : 'layers';
  if (own === 'importer' && !importing.includes(other)) return 'layers';
  const element = own === 'elements' && other === 'elements' ? elementOf(to) : undefined;
  return element && element !== elementOf(from) ? 'one element never imports another' : undefined;
}

/** Stands for a value in the text of a template. */
const VALUE = '\u0001';

/** What a module of `src` breaks; `path` is its place from the root of the project, `text` what it holds. */
export function checkSource(path: string, text: string): Violation[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const layer = layerOf(path);
  const violations: Violation[] = [];
  const bad = (rule: string, node: ts.Node, found: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    violations.push({ rule, at: `${path}:${line + 1}`, found });
  };

  const checkSpecifier = (specifier: ts.Node | undefined, onlyTypes = false): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const rule = checkImport(path, specifier.text, onlyTypes);
    if (rule) bad(rule, specifier, specifier.text);
  };
  const checkName = (node: ts.Node, name: string): void => {
    if (sinks.includes(name)) bad('sinks', node, name);
    if (network.includes(name) && path !== 'src/sources/request.ts') bad('network', node, name);
    if (layer === 'model' && dom.includes(name) && !isOwnName(node)) bad('no DOM in model', node, name);
    if (
      name === 'customElement' ||
      (name === 'define' && isMember(node, 'customElements') && layer !== 'define')
    )
      bad('definitions', node, name);
    if (/^write/.test(name) && isMember(node, 'document')) bad('sinks', node, `document.${name}`);
  };
  const checkText = (node: ts.Node, content: string): void => {
    if (content === 'style' && ts.isCallExpression(node.parent) && isSetAttribute(node.parent.expression))
      bad('inline styles and sinks in templates', node, 'style');
    const found = /<style|(^|[\s"'])style\s*=|\.(innerHTML|outerHTML|srcdoc)\s*=/i.exec(content);
    if (found) bad('inline styles and sinks in templates', node, found[0].trim());
  };

  /** The web build's Lit has no values there (`scripts/lean-lit.mjs`). */
  const checkPlaces = ({ head, templateSpans }: ts.TemplateExpression): void => {
    const markup = head.text + templateSpans.map(({ literal }) => VALUE + literal.text).join('');
    const inText =
      /<(title|textarea|script|style)\b(?:"[^"]*"|'[^']*'|[^>"'])*>([^]*?)<\/\1\s*>|<!--([^]*?)-->/gi;
    for (const [found, , text, comment] of markup.matchAll(inText))
      if ((text ?? comment ?? '').includes(VALUE))
        bad('no values in comments and text elements', head, found);
  };

  const visit = (node: ts.Node): void => {
    if (/^src\/(elements|state)\//.test(path) && ts.isTemplateExpression(node)) checkPlaces(node);
    if (ts.isImportDeclaration(node)) checkSpecifier(node.moduleSpecifier, node.importClause?.isTypeOnly);
    if (ts.isExportDeclaration(node)) checkSpecifier(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      checkSpecifier(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      checkSpecifier(withoutCast(node.arguments[0]));
    if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword)
      bad('no default exports', node, 'default');
    if (ts.isExportSpecifier(node) && node.name.text === 'default')
      bad('no default exports', node, 'default');
    if (ts.isIdentifier(node)) checkName(node, node.text);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (ts.isElementAccessExpression(node.parent)) checkName(node, node.text);
      checkText(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return violations;
}

const withoutCast = (node: ts.Expression | undefined): ts.Expression | undefined =>
  node && ts.isAsExpression(node) ? withoutCast(node.expression) : node;

/** True for the `define` of `customElements.define` and `window.customElements['define']`. */
function isMember(node: ts.Node, of: string): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return nameOf(parent.expression) === of;
  return (
    ts.isElementAccessExpression(parent) &&
    parent.argumentExpression === node &&
    nameOf(parent.expression) === of
  );
}

const isSetAttribute = (called: ts.Expression): boolean => /^(set|toggle)Attribute/.test(nameOf(called));

const nameOf = (node: ts.Expression): string =>
  ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : '';

/** True for the name of a field: `location` may be one. */
function isOwnName(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent))
    return parent.name === node && nameOf(parent.expression) !== 'globalThis';
  return (ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}
