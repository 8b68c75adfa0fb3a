import { expect } from '@open-wc/testing';
import { flatElements, flatParent, flatText, queryFlat } from './support/flat-tree.js';
import {
  accessibleName,
  accessibleTree,
  activate,
  expectKeyboard,
  keyboardWalk,
  spokenWords,
  stopLines,
  visibleWords,
  wordsExactlyOnce,
  wordsNotOnce,
} from './support/accessibility/index.js';
import { buildCard, cardTree } from './support/accessibility/samples/card.js';

let stage: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en';
  stage = document.createElement('div');
  document.body.append(stage);
});
afterEach(() => stage.remove());

const place = (html: string): HTMLElement => {
  stage.innerHTML = html;
  return stage;
};

describe('flat tree', () => {
  it('follows shadow roots and slots, and leaves out light nodes that are assigned nowhere', () => {
    const card = buildCard(stage);
    expect(queryFlat(card, '.kept')).to.have.length(1);
    expect(queryFlat(card, '.used')).to.have.length(0);
    expect(flatParent(card.querySelector('.used')!)).to.equal(null);
    expect(flatParent(card.querySelector('.kept')!)?.localName).to.equal('slot');
    expect(flatText(card)).to.include('liner notes').and.not.include('Nothing else');
  });

  it('shows the fallback of a slot that gets nothing', () => {
    const card = buildCard(stage);
    card.shadowRoot?.querySelectorAll('slot')[1]?.assign();
    expect(flatText(card)).to.include('Nothing else').and.not.include('liner notes');
  });

  it('gives every element the parent that it is listed under', () => {
    const [card, ...inner] = flatElements(buildCard(stage));
    const listed = new Set([card, ...inner]);
    expect(inner.every((element) => listed.has(flatParent(element)!))).to.equal(true);
  });
});

describe('accessible tree', () => {
  it('is the same text in every engine', () => {
    expect(accessibleTree(buildCard(stage))).to.equal(cardTree);
  });

  it('changes with a role, a name, a state and a level', () => {
    const before = accessibleTree(place('<h2>Rocky</h2><button aria-pressed="false">Like</button>'));
    for (const html of [
      '<h3>Rocky</h3><button aria-pressed="false">Like</button>',
      '<p>Rocky</p><button aria-pressed="false">Like</button>',
      '<h2>Rocky</h2><button aria-pressed="true">Like</button>',
      '<h2>Rocky</h2><button aria-pressed="false" aria-label="Like it">Like</button>',
    ]) {
      expect(accessibleTree(place(html))).to.not.equal(before);
    }
  });

  for (const [html, name, from] of [
    [
      '<button aria-labelledby="x y">no</button><i id="x">One</i> <i id="y" hidden>two</i>',
      'One two',
      'labelledby',
    ],
    ['<label for="f">Your <b>name</b></label><input id="f" placeholder="no">', 'Your name', 'label'],
    [
      '<a href="#x"><img src="data:," alt="Sleeve of"> Rocky <span hidden>no</span><i aria-hidden="true">no</i></a>',
      'Sleeve of Rocky',
      'content',
    ],
    [
      '<button><span style="display: block">Two</span><span style="display: block">lines</span></button>',
      'Two lines',
      'content',
    ],
    ['<fieldset><legend>Your rating</legend></fieldset>', 'Your rating', 'label'],
    ['<svg role="img"><title>Four stars</title></svg>', 'Four stars', 'alternative'],
    ['<input placeholder="Only this">', 'Only this', 'placeholder'],
    ['<p>Paragraphs have none</p>', '', 'nothing'],
  ] as const) {
    it(`names ${html} by its ${from}`, () => {
      const element = place(html).querySelector('button, a, input, fieldset, svg, p')!;
      expect(accessibleName(element)).to.deep.equal({ text: name, from });
    });
  }
});

describe('words', () => {
  it('counts what is seen and what is heard', () => {
    const card = buildCard(stage);
    expect(visibleWords(card).get('Quillon')).to.equal(1);
    expect(visibleWords(card).has('out')).to.equal(false);
    expect(spokenWords(card).get('out')).to.equal(1);
    expect(visibleWords(card).has('Produced')).to.equal(false);
    wordsExactlyOnce(card, 'Zephyrine Quillon extra paragraph liner notes');
  });

  it('tells a word that is lost, shown twice, heard twice or heard never', () => {
    const card = buildCard(stage);
    card.shadowRoot
      ?.querySelector('article')
      ?.insertAdjacentHTML(
        'beforeend',
        '<p>Zephyrine</p><p aria-hidden="true">Silent</p><img src="data:," alt="Quillon">',
      );
    expect(wordsNotOnce(card, 'Zephyrine Quillon Silent Missing extra')).to.deep.equal([
      { word: 'Zephyrine', written: 1, seen: 2, heard: 2 },
      { word: 'Quillon', written: 1, seen: 1, heard: 2 },
      { word: 'Silent', written: 1, seen: 1, heard: 0 },
      { word: 'Missing', written: 1, seen: 0, heard: 0 },
    ]);
    expect(() => wordsExactlyOnce(card, 'Missing')).to.throw('“Missing”: written 1, seen 0, heard 0');
  });
});

describe('keyboard walk', function () {
  this.timeout(30_000);

  it('stops at every control of the flat tree, in order', async () => {
    expect(stopLines(await expectKeyboard(buildCard(stage)))).to.deep.equal([
      'button "Notes on No Easy Way Out"',
      'link "liner notes"',
      'searchbox "Search tracks"',
      'button "Credits"',
    ]);
  });

  it('finds a trap', async () => {
    place('<button>In</button><button id="trap">Caught</button><button>Out</button>');
    const trap = stage.querySelector('#trap');
    trap?.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Tab') event.preventDefault();
    });
    const { trap: found, unreached } = await keyboardWalk(stage);
    expect(found?.name).to.equal('Caught');
    expect(stopLines(unreached)).to.deep.equal(['button "Out"']);
  });

  it('finds a trap of two controls', async () => {
    place('<button id="a">One</button><button id="b">Two</button>');
    stage.addEventListener('keydown', (event) => {
      if (event.key !== 'Tab') return;
      event.preventDefault();
      stage.querySelector<HTMLElement>((event.target as Element).id === 'a' ? '#b' : '#a')?.focus();
    });
    expect((await keyboardWalk(stage)).trap).to.not.equal(null);
  });

  it('finds a control that Tab never comes to, and takes one stop for a widget of arrow keys', async () => {
    place(`<button>Here</button><button tabindex="-1">Never</button>
      <div role="tablist"><button role="tab" aria-selected="true">A</button><button role="tab" tabindex="-1">B</button></div>`);
    const { stops, unreached } = await keyboardWalk(stage);
    expect(stopLines(stops)).to.deep.equal(['button "Here"', 'tab "A"']);
    expect(stopLines(unreached)).to.deep.equal(['button "Never"']);
  });

  for (const key of ['Enter', 'Space'] as const) {
    it(`activates a button by ${key}`, async () => {
      place('<button>Like</button>');
      let clicks = 0;
      stage.addEventListener('click', () => clicks++);
      await activate(stage.querySelector('button')!, key);
      expect(clicks).to.equal(1);
    });
  }
});
