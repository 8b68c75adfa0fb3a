import { defaultTreeAdapter, Parser, type Token, type TreeAdapter } from 'parse5';
import { matches, select, selectFirst } from './selectors.js';

/** Where something stands in the source, in UTF-16 units. */
type Place = readonly [start: number, end: number];

/**
 * What a page's tree is made of: as much of the DOM as `sources/page` reads, so that a page is read by the same code with
 * and without a browser. parse5 builds it and needs the fields that are not of the DOM.
 */
abstract class PageBase {
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract readonly textContent: string;
  parentNode: PageParent | null = null;
  sourceCodeLocation: Token.Location | undefined;

  get parentElement(): PageElement | null {
    return this.parentNode instanceof PageElement ? this.parentNode : null;
  }

  /** Where it stands in the source, where it does. */
  get place(): Place | undefined {
    const at = this.sourceCodeLocation;
    return at && [at.startOffset, at.endOffset];
  }
}

export class PageText extends PageBase {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly childNodes: readonly PageNode[] = [];
  value: string;

  constructor(value: string) {
    super();
    this.value = value;
  }

  get data(): string {
    return this.value;
  }

  get textContent(): string {
    return this.value;
  }
}

/** A comment or a document type: nothing that anybody reads. */
class PageOther extends PageBase {
  readonly nodeType = 8;
  readonly nodeName: string;
  readonly textContent = '';
  readonly childNodes: readonly PageNode[] = [];

  constructor(nodeName: string) {
    super();
    this.nodeName = nodeName;
  }
}

export abstract class PageParent extends PageBase {
  readonly childNodes: PageNode[] = [];

  get children(): PageElement[] {
    return this.childNodes.filter((node) => node instanceof PageElement);
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get textContent(): string {
    let text = '';
    for (const node of nodesIn(this)) if (node instanceof PageText) text += node.value;
    return text;
  }

  querySelectorAll(selector: string): PageElement[] {
    return select(selector, this);
  }

  querySelector(selector: string): PageElement | null {
    return selectFirst(selector, this);
  }
}

/** The root of a page. */
export class PageDocument extends PageParent {
  readonly nodeType = 9;
  readonly nodeName = '#document';
  mode = 'no-quirks';
  /** The address from which relative ones count; empty where it is not known. */
  url = '';

  get body(): PageElement | null {
    return this.querySelector('html>body');
  }
}

export class PageElement extends PageParent {
  readonly nodeType = 1;
  readonly tagName: string;
  readonly namespaceURI: string;
  readonly attrs: Token.Attribute[];
  readonly #document: PageDocument;
  #dataset: Record<string, string> | undefined;

  constructor(document: PageDocument, tagName: string, namespaceURI: string, attrs: Token.Attribute[]) {
    super();
    this.#document = document;
    this.tagName = tagName;
    this.namespaceURI = namespaceURI;
    this.attrs = attrs;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get localName(): string {
    return this.tagName;
  }

  get baseURI(): string {
    return this.#document.url;
  }

  getAttribute(name: string): string | null {
    return this.attrs.find((one) => one.name === name)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attrs.some((one) => one.name === name);
  }

  getAttributeNames(): string[] {
    return this.attrs.map(({ name }) => name);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  get classList(): Pick<DOMTokenList, 'contains'> {
    const names = this.className.split(/\s+/);
    return { contains: (name) => names.includes(name) };
  }

  get lang(): string {
    return this.getAttribute('lang') ?? '';
  }

  get alt(): string {
    return this.getAttribute('alt') ?? '';
  }

  /** Of an ordered list: the number that it begins with. */
  get start(): number {
    return wholeNumber(this.getAttribute('start')) ?? 1;
  }

  /** Of an item of a list: its number. */
  get value(): number {
    return wholeNumber(this.getAttribute('value')) ?? 0;
  }

  get dataset(): Readonly<Record<string, string>> {
    return (this.#dataset ??= Object.fromEntries(
      this.attrs
        .filter(({ name }) => name.startsWith('data-'))
        .map(({ name, value }) => [
          name.slice(5).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
          value,
        ]),
    ));
  }

  matches(selector: string): boolean {
    return matches(this, selector);
  }

  closest(selector: string): PageElement | null {
    return this.matches(selector) ? this : (this.parentElement?.closest(selector) ?? null);
  }
}

export type PageNode = PageText | PageOther | PageParent;

const wholeNumber = (text: string | null): number | undefined => {
  const found = /^\s*([+-]?\d{1,9})/.exec(text ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};

/** All that is inside a node, in the order of the page, whatever the depth. */
export function* nodesIn(parent: PageNode): Generator<PageNode> {
  const stack: [readonly PageNode[], number][] = [[parent.childNodes, 0]];
  for (let top; (top = stack.at(-1));) {
    const node = top[0][top[1]++];
    if (!node) stack.pop();
    else {
      yield node;
      if (node.childNodes.length) stack.push([node.childNodes, 0]);
    }
  }
}

function put(parent: PageParent, at: number, node: PageNode): void {
  parent.childNodes.splice(at, 0, node);
  node.parentNode = parent;
}

/** What parse5 makes a tree with. */
function treeAdapter(document: PageDocument): TreeAdapter {
  const made = {
    ...defaultTreeAdapter,
    createDocument: () => document,
    createDocumentFragment: () => new PageElement(document, '#document-fragment', '', []),
    createElement: (tagName: string, namespaceURI: string, attrs: Token.Attribute[]) =>
      new PageElement(document, tagName, namespaceURI, attrs),
    createCommentNode: () => new PageOther('#comment'),
    setDocumentType: (): void => undefined,
    insertText: (parent: PageParent, text: string): void => {
      const last = parent.childNodes.at(-1);
      if (last instanceof PageText) last.value += text;
      else put(parent, parent.childNodes.length, new PageText(text));
    },
    insertTextBefore: (parent: PageParent, text: string, reference: PageNode): void => {
      const { childNodes } = parent;
      const at = childNodes.at(-1) === reference ? childNodes.length - 1 : childNodes.indexOf(reference);
      const before = childNodes[at - 1];
      if (before instanceof PageText) before.value += text;
      else put(parent, at, new PageText(text));
    },
    isElementNode: (node: unknown) => node instanceof PageElement,
  };
  return made as unknown as TreeAdapter;
}

/** Elements are no deeper inside one another, as in browsers. */
const DEEPEST = 512;

/** Leaves only the words of what is deeper than a reader may go. */
function flatten(root: PageParent): void {
  const stack: [PageParent, number][] = [[root, 0]];
  for (let top; (top = stack.pop());) {
    const [parent, depth] = top;
    if (depth >= DEEPEST) {
      const words = [...nodesIn(parent)].filter((node) => node instanceof PageText);
      parent.childNodes.length = 0;
      for (const node of words) {
        node.parentNode = parent;
        parent.childNodes.push(node);
      }
    }
    for (const node of parent.childNodes) if (node instanceof PageElement) stack.push([node, depth + 1]);
  }
}

/** So many characters are parsed in one step. */
const STEP = 16_384;

/** Where a step ends: behind a tag where there is one, since parse5 copies a text anew with each piece of it. */
function stepEnd(html: string, at: number): number {
  const end = at + STEP;
  const tag = html.lastIndexOf('>', end);
  if (tag > at) return tag + 1;
  const next = html.indexOf('>', end);
  return next < 0 ? html.length : next + 1;
}

/** The tree of a page, in steps: between two of them a page may do something else. */
export function* parsePage(html: string): Generator<undefined, PageDocument> {
  const document = new PageDocument();
  const parser = new Parser({ treeAdapter: treeAdapter(document), sourceCodeLocationInfo: true });
  for (let at = 0, isLast = false; !isLast;) {
    const end = stepEnd(html, at);
    isLast = end >= html.length;
    parser.tokenizer.write(html.slice(at, end), isLast);
    at = end;
    yield;
  }
  flatten(document);
  yield;
  return document;
}
