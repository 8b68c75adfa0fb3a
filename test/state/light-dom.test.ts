import { expect } from '@open-wc/testing';
import type { PropertyValues } from 'lit';
import '../../src/define/all.js';
import { SoundtrackCardElement } from '../../src/elements/soundtrack-card/soundtrack-card.js';
import { upgrade } from '../../src/embed/placeholders.js';
import { wordsExactlyOnce } from '../support/accessibility/words.js';
import { everythingMarkup } from '../support/everything.js';
import { innerElement, rockySnippet } from '../support/rocky.js';
import { drawn, until } from '../support/settle.js';
import { awake, partTexts, place, stand, stands, titleOf } from '../support/stand.js';

/** The next task: microtasks of this one are over, nothing has been painted for sure. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

let updates = 0;
class CountingCard extends SoundtrackCardElement {
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    updates++;
  }
}
customElements.define('counting-card', CountingCard);

describe('the page’s own nodes', () => {
  for (const [name, markup] of Object.entries({
    'a placeholder': rockySnippet(),
    'a placeholder with every field': `<div data-sleeve="soundtrack-card">${everythingMarkup}</div>`,
    'a tag': `<soundtrack-card>${everythingMarkup}</soundtrack-card>`,
    'a track list': '<track-list><h3>Tracks</h3><ol><li>A – B</li></ol></track-list>',
  })) {
    it(`are neither changed nor moved in ${name}`, async () => {
      const before = document.createRange().createContextualFragment(markup).firstElementChild!;
      const records: string[] = [];
      const box = await place('');
      const observer = new MutationObserver((found) =>
        records.push(...found.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`)),
      );
      box.append(before);
      const nodes = [...before.querySelectorAll('*')];
      observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
      const element = awake(before);
      await until('it stands', () => stands(element));
      element.setAttribute('data-load', 'near');
      element.removeAttribute('data-load');
      await drawn();
      observer.disconnect();
      expect(records.filter((record) => !record.endsWith('data-load'))).to.deep.equal([]);
      expect([...before.querySelectorAll('*')]).to.deep.equal(nodes);
    });
  }

  it('stand in their words in the task in which the shadow root is attached', async () => {
    const host = (await place(rockySnippet().replace('</h3>', '</h3><p>Pounds spent: two.</p>')))
      .firstElementChild as HTMLElement;
    upgrade(host);
    await nextTask();
    wordsExactlyOnce(host, 'Pounds spent two Burning Sweetest Double Montage');
    const marked = (
      await place('<div data-sleeve="soundtrack-card"><p data-field="label">Casablanca</p></div>')
    ).firstElementChild as HTMLElement;
    upgrade(marked);
    await nextTask();
    wordsExactlyOnce(marked, 'Casablanca');
  });

  it('are shown as soon as they come, before they are read', async () => {
    const element = await stand(rockySnippet());
    const late = document.createElement('p');
    late.textContent = 'Late';
    element.origin.append(late);
    await Promise.resolve();
    expect(late.checkVisibility()).to.equal(true);
    const text = document.createTextNode('Bare words');
    element.origin.append(text);
    await Promise.resolve();
    expect(text.assignedSlot).not.to.equal(null);
  });

  it('are read once a frame, however often they change', async () => {
    const box = await place('<counting-card><h3>Zero</h3></counting-card>');
    const card = box.firstElementChild as CountingCard;
    await until('it stands', () => stands(card));
    await drawn();
    updates = 0;
    const heading = card.querySelector('h3')!;
    for (let i = 1; i <= 50; i++) {
      heading.textContent = `Edit ${i}`;
      await Promise.resolve();
    }
    await until('the last edit shows', () => titleOf(card) === 'Edit 50');
    await drawn();
    expect(updates).to.be.within(1, 2);
  });

  it('may change their looks without being read', async () => {
    const box = await place('<counting-card><h3>Zero</h3></counting-card>');
    const card = box.firstElementChild as CountingCard;
    await until('it stands', () => stands(card));
    await drawn();
    updates = 0;
    card.querySelector('h3')!.className = 'highlighted';
    card.style.setProperty('--sleeve-accent', 'red');
    await drawn();
    expect(updates).to.equal(0);
  });

  it('wait to be taken over while a selection is in them', async () => {
    const host = (await place(rockySnippet())).firstElementChild as HTMLElement;
    const heading = host.querySelector('h3')!;
    getSelection()!.selectAllChildren(heading);
    upgrade(host);
    await drawn();
    expect(heading.checkVisibility()).to.equal(true);
    expect(String(getSelection())).to.equal('Rocky IV');
    getSelection()!.removeAllRanges();
    await until('it is taken over', () => !heading.checkVisibility());
    expect(titleOf(innerElement(host))).to.equal('Rocky IV');
  });

  it('are let go of when the element leaves the page', async () => {
    const element = await stand(
      `<soundtrack-card><h3>Rocky IV</h3><ol><li>A – B (1:00)</li></ol></soundtrack-card>`,
    );
    element.remove();
    element.querySelector('li')!.textContent = 'A – C (1:00)';
    await drawn();
    expect(partTexts(element, 'track-title')).to.deep.equal(['B']);
  });

  it('stand as they are, without a box of ours, while what reads them is on its way', async () => {
    class LateElement extends SoundtrackCardElement {
      static override readonly details = (): undefined => undefined; // for ever
    }
    customElements.define('late-card', LateElement);
    const box = await place('<late-card label="Scotti Bros."><h3>Rocky IV</h3><p>Words</p></late-card>');
    const element = box.firstElementChild as LateElement;
    await until('it waits', () => element.matches(':state(waiting)'));
    await drawn();
    expect(element.querySelector('h3')!.checkVisibility()).to.equal(true);
    expect(getComputedStyle(element.shadowRoot!.querySelector('#root')!).display).to.equal('contents');
    expect(stands(element)).to.equal(false);
  });

  it('are taken over where states have names with dashes only', async () => {
    const states = CustomStateSet.prototype;
    const add = Object.getOwnPropertyDescriptor(states, 'add')!;
    states.add = () => {
      throw new SyntaxError('no dashed ident');
    };
    try {
      await stand('<soundtrack-card label="Scotti Bros."><h3>Rocky IV</h3><p>Words</p></soundtrack-card>');
    } finally {
      Object.defineProperty(states, 'add', add);
    }
  });
});
