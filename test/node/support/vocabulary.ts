// What the elements say to the outside: the parts in their templates, the tokens in their styles, the events they fire.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './sources.js';

/** What the modules of one element use. */
export interface Used {
  /** Names in `part="…"`. */
  readonly parts: ReadonlySet<string>;
  /** The beginnings of names whose end is data: `pick-` of `part="pick-${kind}"`. */
  readonly partPrefixes: ReadonlySet<string>;
  /** Values of `part` of which no name can be told. */
  readonly unknownParts: readonly string[];
  /** Each `--sleeve-…` that is read, with what stands for it when it is not set. */
  readonly tokens: ReadonlyMap<string, ReadonlySet<string>>;
  /** `--sleeve-…` that the element sets itself: a theme could not reach it any more. */
  readonly setTokens: readonly string[];
  /** The classes of the events that are fired. */
  readonly events: ReadonlySet<string>;
}

/** A program of modules of `src`; `more` stands in for files that there are not. */
export function createProgram(
  paths: readonly string[],
  more: ReadonlyMap<string, string> = new Map(),
): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const planted = (path: string): string | undefined => more.get(path.replace(`${root}/`, ''));
  const overlaid: ts.CompilerHost = {
    ...host,
    fileExists: (path) => planted(path) !== undefined || host.fileExists(path),
    readFile: (path) => planted(path) ?? host.readFile(path),
    getSourceFile(path, version, ...rest) {
      const text = planted(path);
      if (text === undefined) return host.getSourceFile(path, version, ...rest);
      return ts.createSourceFile(path, text, version, true);
    },
  };
  const files = [...paths, ...more.keys()].map((path) => join(root, path));
  return ts.createProgram(files, { ...options, types: [] }, overlaid);
}

/** The modules below `src/elements` that a module brings along, itself among them. Types bring nothing. */
function broughtBy(program: ts.Program, path: string, found = new Set<ts.SourceFile>()): Set<ts.SourceFile> {
  const file = program.getSourceFile(join(root, path));
  if (!file || found.has(file)) return found;
  found.add(file);
  const follow = (specifier: ts.Node | undefined): void => {
    if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return;
    const to = join(path, '..', specifier.text).replace(/\.js$/, '.ts');
    if (to.startsWith('src/elements/')) broughtBy(program, to, found);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) follow(node.moduleSpecifier);
    if (ts.isExportDeclaration(node) && !node.isTypeOnly) follow(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      follow(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The texts that an expression may be: `undefined` when one of them is data. */
function textsOf(expression: ts.Expression, checker: ts.TypeChecker): string[] | undefined {
  const type = checker.getTypeAtLocation(expression);
  const texts: string[] = [];
  for (const member of type.isUnion() ? type.types : [type]) {
    if (member.isStringLiteral()) texts.push(member.value);
    else if (!(member.flags & (ts.TypeFlags.ESSymbolLike | ts.TypeFlags.Undefined))) return undefined;
  }
  return texts;
}

/** A function's parameter that an expression is, with the place of it. */
function parameterOf(
  expression: ts.Expression,
  checker: ts.TypeChecker,
): { of: ts.Node; index: number } | undefined {
  const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
  if (!declaration || !ts.isParameter(declaration)) return undefined;
  const { parent } = declaration;
  const named = ts.isArrowFunction(parent) ? parent.parent : parent;
  return { of: named, index: parent.parameters.indexOf(declaration) };
}

interface Part {
  readonly names: readonly string[];
  readonly prefix?: string;
  readonly unknown?: string;
  /** The parameter that the name comes in by: the callers know it. */
  readonly parameter?: { of: ts.Node; index: number };
}

/** Every `part` in a template. */
function* partsIn(template: ts.TaggedTemplateExpression, checker: ts.TypeChecker): Generator<Part> {
  const { template: content } = template;
  const spans = ts.isTemplateExpression(content) ? content.templateSpans : [];
  const head = ts.isTemplateExpression(content) ? content.head.text : content.text;
  const text = head + spans.map((span, i) => `\uE000${i}\uE001${span.literal.text}`).join('');
  const marked = /^(.*)\uE000(\d+)\uE001$/;
  for (const [, value = '', quoted = value] of text.matchAll(/\spart=("([^"]*)"|[^\s>"]+)/g)) {
    for (const word of quoted.split(/\s+/).filter(Boolean)) {
      const [, prefix = '', number] = marked.exec(word) ?? [];
      const expression = number === undefined ? undefined : spans[Number(number)]?.expression;
      if (!expression) {
        yield { names: [word] };
        continue;
      }
      const texts = textsOf(expression, checker);
      const parameter = texts ? undefined : parameterOf(expression, checker);
      if (texts) yield { names: texts.flatMap((found) => `${prefix}${found}`.split(/\s+/).filter(Boolean)) };
      else if (parameter && !prefix) yield { names: [], parameter };
      else if (prefix) yield { names: [], prefix };
      else yield { names: [], unknown: expression.getText() };
    }
  }
}

/** The value that stands for a token that is not set: the last resort of its fallbacks. */
function lastResort(text: string): string {
  const inner = /^var\(\s*--[\w-]+\s*,\s*([^]*)\)$/.exec(text)?.[1];
  return inner === undefined ? text.replace(/\s+/g, ' ').trim() : lastResort(inner.trim());
}

/** Each `var(--sleeve-…)` in CSS, with its fallback. */
function* tokensIn(css: string): Generator<{ name: string; fallback: string }> {
  for (const { 0: start, 1: name = '', index } of css.matchAll(/var\(\s*(--sleeve-[\w-]+)\s*,?/g)) {
    let depth = 1;
    let end = index + start.length;
    while (end < css.length && depth > 0) depth += { '(': 1, ')': -1 }[css.charAt(end++)] ?? 0;
    yield { name, fallback: lastResort(css.slice(index + start.length, end - 1).trim()) };
  }
}

const isTemplate = (node: ts.Node, ...tags: string[]): node is ts.TaggedTemplateExpression =>
  ts.isTaggedTemplateExpression(node) && tags.includes(node.tag.getText());

/** What an element uses, from its own module and all that this brings along. */
export function usedBy(program: ts.Program, path: string): Used {
  const checker = program.getTypeChecker();
  const parts = new Set<string>();
  const partPrefixes = new Set<string>();
  const unknownParts: string[] = [];
  const tokens = new Map<string, Set<string>>();
  const setTokens: string[] = [];
  const events = new Set<string>();
  const named: { of: ts.Node; index: number }[] = [];
  const files = [...broughtBy(program, path)];
  const each = (visit: (node: ts.Node) => void): void => {
    const walk = (node: ts.Node): void => {
      visit(node);
      ts.forEachChild(node, walk);
    };
    files.forEach(walk);
  };

  each((node) => {
    if (isTemplate(node, 'html', 'svg')) {
      for (const part of partsIn(node, checker)) {
        part.names.forEach((name) => parts.add(name));
        if (part.prefix) partPrefixes.add(part.prefix);
        if (part.unknown) unknownParts.push(part.unknown);
        if (part.parameter) named.push(part.parameter);
      }
    }
    if (isTemplate(node, 'css')) {
      const css = node.template.getText();
      for (const { name, fallback } of tokensIn(css))
        tokens.set(name, (tokens.get(name) ?? new Set()).add(fallback));
      for (const [, name = ''] of css.matchAll(/(--sleeve-[\w-]+)\s*:/g)) setTokens.push(name);
    }
    // what is made node by node: `element.part.add('body')`
    if (ts.isCallExpression(node) && /\.part\.add$/.test(node.expression.getText()))
      for (const name of node.arguments)
        if (ts.isStringLiteral(name)) parts.add(name.text);
        else unknownParts.push(name.getText());
    if (ts.isNewExpression(node) && ts.isCallExpression(node.parent)) {
      const called = node.parent.expression;
      if (ts.isPropertyAccessExpression(called) && called.name.text === 'dispatchEvent')
        events.add(node.expression.getText());
    }
  });

  each((node) => {
    if (!ts.isCallExpression(node)) return;
    const symbol = checker.getSymbolAtLocation(node.expression);
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    for (const { of, index } of named.filter((one) =>
      target?.declarations?.includes(one.of as ts.Declaration),
    )) {
      const argument = node.arguments[index];
      const texts = argument && textsOf(argument, checker);
      if (texts) texts.forEach((text) => parts.add(text));
      else unknownParts.push(`${of.getText().slice(0, 40)}, called with ${argument?.getText() ?? 'nothing'}`);
    }
  });
  return { parts, partPrefixes, unknownParts, tokens, setTokens, events };
}

/** The parts that a style sheet names. */
export const partsInStyles = (css: string): string[] =>
  [...css.matchAll(/\[part[~|^$*]?=(['"]?)([\w-]+)\1\]|::part\(([\w\s-]+)\)/g)].flatMap(
    ([, , named = '', listed = '']) => (named || listed).split(/\s+/),
  );

/** Every css`` template of some modules of `src`, as text. */
export const stylesOf = (program: ts.Program, paths: readonly string[]): string =>
  paths
    .flatMap((path) => {
      const styles: string[] = [];
      const visit = (node: ts.Node): void => {
        if (isTemplate(node, 'css')) styles.push(node.template.getText());
        ts.forEachChild(node, visit);
      };
      const file = program.getSourceFile(join(root, path));
      if (file) visit(file);
      return styles;
    })
    .join('\n');
