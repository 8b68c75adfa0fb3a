import type { RichNode, RichText } from '../../model/rich-text/rich-text.js';
import { safeUrl } from '../../model/safe-url.js';

const known = new WeakMap<RichText, HTMLElement>();

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
  let element = known.get(text);
  if (element?.dataset['emoji'] !== `${emoji}`) {
    element = document.createElement('div');
    element.dataset['emoji'] = `${emoji}`;
    element.part.add('body');
    element.dir = 'auto';
    element.append(...text.map((node) => nodeOf(node, emoji)));
    known.set(text, element);
  }
  return element;
}
