import type { RichNode, RichText } from '../../model/rich-text/rich-text.js';
import { safeUrl } from '../../model/safe-url.js';

/** The elements of texts, without and with pictures. */
const known = [new WeakMap<RichText, HTMLElement>(), new WeakMap<RichText, HTMLElement>()] as const;
let blank: HTMLElement | undefined;

function nodeOf(node: RichNode, emoji: boolean): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  if (node.tag === 'emoji') {
    const src = emoji ? safeUrl(node.src) : undefined;
    if (!src) return document.createTextNode(node.name);
    const image = document.createElement('img');
    Object.assign(image, {
      alt: node.name,
      title: node.name,
      loading: 'lazy',
      decoding: 'async',
      referrerPolicy: 'no-referrer',
      src,
    });
    image.part.add('emoji');
    return image;
  }
  const element = document.createElement(node.tag);
  const href = node.href === undefined ? undefined : safeUrl(node.href, undefined, true);
  if (href) {
    element.setAttribute('href', href);
    element.setAttribute('rel', 'ugc nofollow noopener noreferrer');
  }
  element.append(...node.children.map((child) => nodeOf(child, emoji)));
  return element;
}

/**
 * A stranger's text as an element of its own, made node by node from the allow-listed tree: no HTML is parsed. The same
 * text gives the same element, so that drawing again changes nothing.
 * @param emoji whether pictures of custom emoji may be asked for
 */
export function richTextNode(text: RichText, emoji: boolean): HTMLElement {
  const elements = known[emoji ? 1 : 0];
  let element = elements.get(text);
  if (!element) {
    if (!blank) {
      blank = document.createElement('div');
      blank.part.add('body');
      blank.dir = 'auto';
    }
    element = blank.cloneNode() as HTMLElement;
    element.append(...text.map((node) => nodeOf(node, emoji)));
    elements.set(text, element);
  }
  return element;
}
