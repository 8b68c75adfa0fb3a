import assert from 'node:assert/strict';
import { RICH_DEPTH, RICH_NODES, RICH_TAGS } from '../../../../src/model/rich-text/rich-text.js';
import type { RichText } from '../../../../src/model/rich-text/rich-text.js';
import { depthOf, elementsOf, isElement, nodesOf } from './trees.js';

const TAGS: readonly string[] = RICH_TAGS;

/** A tree has nothing but words, elements of the allow-list, and links that are safe to follow; never two texts in a row. */
export const assertSafe = (tree: RichText, from: string): void => {
  const nodes = nodesOf(tree);
  for (const node of nodes) {
    if (typeof node === 'string') {
      assert.notEqual(node, '', from);
      assert.doesNotMatch(node, /[^\P{Cc}\t\n]|\p{Cs}/u, from);
    } else if (isElement(node)) {
      assert.ok(TAGS.includes(node.tag), `${node.tag} in ${from}`);
      const allowed = node.tag === 'a' ? ['children', 'href', 'tag'] : ['children', 'tag'];
      assert.deepEqual(Object.keys(node).sort(), allowed, from);
      assert.equal(node.children.length === 0, node.tag === 'br', `an empty ${node.tag} in ${from}`);
      assert.ok(
        node.children.every(
          (child, i) => typeof child !== 'string' || typeof node.children[i + 1] !== 'string',
        ),
        from,
      );
    } else assert.deepEqual(Object.keys(node).sort(), ['name', 'src', 'tag'], from);
  }
  for (const link of elementsOf(tree, 'a')) {
    const url = new URL(link.href ?? '');
    assert.match(link.href ?? '', /^(https?:\/\/|mailto:)/i, from);
    assert.match(url.protocol, /^(https?|mailto):$/, from);
    assert.equal(url.username + url.password, '', from);
    assert.deepEqual(elementsOf(link.children, 'a'), [], `a link in a link in ${from}`);
  }
  assert.ok(nodes.length <= RICH_NODES, from);
  assert.ok(depthOf(tree) <= RICH_DEPTH, from);
};
