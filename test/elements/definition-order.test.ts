import { expect } from '@open-wc/testing';
import { SoundtrackReviewElement } from '../../src/elements/soundtrack-review/soundtrack-review.js';
import '../../src/define/soundtrack-card.js';
import { accessibleTree } from '../support/accessibility/tree.js';
import { place, stands, titleOf } from '../support/stand.js';
import { until } from '../support/settle.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';

const markup = `<track-list for="rocky"></track-list>
  <soundtrack-review id="rocky" album-title="Rocky IV" label="Scotti Bros.">
    <script type="application/json">{ "title": "Json", "tracks": [{ "title": "Burning Heart", "length": "3:51" }] }</script>
    <soundtrack-card></soundtrack-card><section><soundtrack-card year="1985"></soundtrack-card></section>
  </soundtrack-review>
  <soundtrack-review for="rocky" released="1985"><soundtrack-card></soundtrack-card></soundtrack-review>`;

/** A page of its own, to which the files that define tags come one after the other. */
async function define(
  tags: readonly string[],
  first: 'markup' | 'definitions',
): Promise<{ trees: string[]; errors: string[] }> {
  const frame = document.createElement('iframe');
  frame.title = 'A page';
  document.body.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  const errors: string[] = [];
  page.addEventListener('error', (event) => errors.push(event.message));
  page.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  page.console.error = (...words: unknown[]) => errors.push(words.join(' '));
  const { body } = page.document;
  const write = (): void => body.append(page.document.createRange().createContextualFragment(markup));
  if (first === 'markup') write();
  for (const tag of tags) {
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = new URL(`/src/define/${tag}.ts`, location.href).href;
    body.append(script);
    await until(`${tag} is defined`, () => page.customElements.get(tag), 20);
  }
  if (first === 'definitions') write();
  const pieces = [...body.querySelectorAll('soundtrack-card,track-list')] as SleeveElement[];
  for (const piece of pieces) await until('each piece stands', () => piece.shadowRoot && stands(piece));
  const trees = pieces.map(accessibleTree);
  frame.remove();
  return { trees, errors };
}

const orders = (left: readonly string[]): string[][] =>
  left.length
    ? left.flatMap((tag) => orders(left.filter((other) => other !== tag)).map((rest) => [tag, ...rest]))
    : [[]];

describe('whatever is defined first', function () {
  this.timeout(60_000);
  let expected: readonly string[];
  const tags = ['soundtrack-review', 'soundtrack-card', 'track-list'];
  before(async () => {
    expected = (await define(tags, 'definitions')).trees;
    expect(expected).to.have.length(4);
    expect(expected[0]).to.contain('Burning Heart');
    for (const tree of expected.slice(1))
      expect(tree).to.contain('heading "Rocky IV"').and.to.contain('Scotti Bros.');
    expect(expected[2]).to.contain('1985');
    expect(expected[3]).to.contain('1985');
  });
  for (const order of orders(tags))
    it(`the pieces are the same: ${order.join(', ')}`, async () => {
      const { trees, errors } = await define(order, 'markup');
      expect(errors).to.deep.equal([]);
      expect(trees).to.deep.equal(expected);
    });
});

describe('a provider that is defined when its pieces stand already', () => {
  it('gives them its review, in it and by id', async () => {
    const box = await place(
      '<late-review id="late" label="Scotti Bros."><soundtrack-card></soundtrack-card></late-review><soundtrack-card for="late"></soundtrack-card>',
    );
    const [provider, inside, pointing] = ['late-review', 'late-review > *', '[for]'].map((at) =>
      box.querySelector<SleeveElement>(at)!,
    );
    await until('the pieces are drawn', () => inside?.hasUpdated && pointing?.hasUpdated);
    customElements.define('late-review', class extends SoundtrackReviewElement {});
    (provider as unknown as SoundtrackReviewElement).review = { title: 'Rocky IV' };
    for (const piece of [inside!, pointing!])
      await until('both show it', () => titleOf(piece) === 'Rocky IV');
    expect(provider!.children).to.have.length(1);
  });
});
