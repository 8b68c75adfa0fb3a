import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';
import { upgrade } from '../../src/embed/placeholders.js';
import type { ReviewDraft } from '../../src/model/review.js';
import { spokenWords, visibleWords, wordsNotOnce } from '../support/accessibility/words.js';
import { answerable } from '../support/answers.js';
import { flatText } from '../support/flat-tree.js';
import { innerElement, rockyList, rockySnippet, rockyTracks } from '../support/rocky.js';
import { place, stands } from '../support/stand.js';
import { drawn, until } from '../support/settle.js';

const heading = '<h3>Rocky IV</h3>';
const list = rockyList();
const paragraph = '<p>Bought for two pounds at a jumble sale.</p>';
const picture = '<img src="/demo/data/cover.svg" width="60" height="60" alt="Gloves">';
const first = 'Survivor – Burning Heart (3:51)';
const withFirst = (row: string): string => list.replace(first, row);

/** What stands in a placeholder, as bloggers and their platforms write it. */
const markups: Readonly<Record<string, string>> = {
  'the canonical snippet': heading + list,
  'a paragraph before': paragraph + heading + list,
  'a paragraph between': heading + paragraph + list,
  'a paragraph after': heading + list + paragraph,
  'bare words round it': `Words of the page. ${heading} Some more of it ${list} and its end.`,
  'boxes round it': `<div class="wrap"><div>${heading}</div><div>${list}</div></div>`,
  'boxes round it, with a paragraph in one': `<div><div>${heading}${paragraph}</div></div><div>${list}</div>`,
  'a figure with a caption': `<figure>${picture}<figcaption>Photographed in Leeds.</figcaption></figure>${heading}${list}`,
  'a picture in a paragraph of words': `${heading}<p>${picture} Photographed in Leeds.</p>${list}`,
  'a second picture': `${picture}${heading}${picture.replace('Gloves', 'Ring')}${list}`,
  'emoji as pictures':
    heading +
    withFirst(
      `Survivor – Burning Heart <img class="emoji" alt="🔥" src="/demo/data/cover.svg" width="9" height="9"> (3:51)`,
    ),
  'an iframe in a row':
    heading + withFirst(`${first} <iframe title="A clip" width="90" height="40"></iframe>`),
  'a button in a row': heading + withFirst(`${first} <button>Play it</button>`),
  'another custom element': `${heading}<x-player>Press to play</x-player>${list}`,
  'a table': `${heading}<table><tbody><tr><td>Bought</td><td>Leeds</td></tr></tbody></table>${list}`,
  'a second list that is no list of tracks': `${heading}${list}<dl><dt>Pressed</dt><dd>Rotterdam</dd></dl>`,
  'what wptexturize and wpautop make': `<p>${heading}<br />\n</p>${rockyList((a, t, l) => `${a} &#8211; &#8220;${t}&#8221; (${l})`).replaceAll('</li>', '<br />\n</li>\n')}<p>&nbsp;</p>`,
  'labels before fields': `${heading}<p>Pressed by: <span data-field="label">Scotti Bros.</span></p>${list}`,
  'fields in a row': `${heading}<p><span data-field="artist">Various Artists</span> · <span data-field="label">Scotti Bros.</span></p>${list}`,
  'a field of no kind': `${heading}<p data-field="mood">Sweaty throughout</p>${list}`,
  'a field said twice': `${heading}<p data-field="label">Scotti Bros.</p>${list}<p data-field="label">Casablanca</p>`,
  'a note in two paragraphs of a row':
    heading +
    withFirst(`<p>${first}</p><p>Everybody knows <em>this</em>.</p><p data-field="note">My uncle too.</p>`),
  'a field of a row said twice':
    heading +
    withFirst(`${first} <i data-field="note">Everybody knows.</i> <i data-field="note">My uncle too.</i>`),
  'a verdict in two paragraphs': `${heading}<p data-field="verdict">Loud.</p>${list}<p data-field="verdict">Also shiny.</p>`,
  'a row that is a caption':
    heading + list.replace('<li>John', '<li data-field="caption">Photographed ringside</li><li>John'),
  'a comment between rows': heading + list.replace('<li>John', '<!-- ringside --><li>John'),
  'a row without any mark':
    heading + list.replace('<li>John', '<li>Beaver Brown Band, photographed ringside</li><li>John'),
  'words after the length': heading + withFirst(`${first}, my neighbour’s pick`),
  'rows of two paragraphs': heading + withFirst(`<p>${first}</p><p>Everybody knows it.</p>`),
  'a row whose attributes say something else':
    heading + withFirst('Completely different').replace('<li>', '<li data-title="Anthem">'),
  'a second heading': `${heading}${list}<h4>Where we found it</h4>${paragraph}`,
  sides: `${heading}<h4>Side A</h4>${list}<h4>Side B</h4><ol><li>Zander – Epilogue (2:59)</li><li>Zander – Encore (1:08)</li></ol>`,
  'a list typed with line breaks': `${heading}<p data-field="tracks">Survivor – Burning Heart (3:51)<br>Touch – Victory (4:26)</p>`,
  links: `${heading}${list}<p><a data-field="listen" href="https://listen.example/">Hear everything</a></p><p><a rel="next" href="/next">Epilogue</a></p>`,
  'a link that is no field': `${heading}${list}<p><a href="/about">About this blog</a></p>`,
  'a heading that is a link': `<h3><a href="/rocky">Rocky IV</a></h3>${list}`,
};
const attributes: Readonly<Record<string, string>> = {
  'a paragraph before': 'data-album-title="Boxing"',
};

/** Words that the elements say as well, so that their number tells nothing. */
const ours = /^(the|review|a|of|\d{1,2})$/i;

function start(inside: string, attribute: string): Promise<HTMLElement> {
  return place(`<div data-sleeve="soundtrack-card" ${attribute}>${inside}</div>`).then(
    (box) => box.firstElementChild as HTMLElement,
  );
}

/** What was written: the words that a page without the script shows. */
const writtenIn = (host: Element): string =>
  [...visibleWords(host)]
    .flatMap(([word, times]) => (ours.test(word) ? [] : Array<string>(times).fill(word)))
    .join(' ');

/** The words that are not seen or not heard as often as they were written. */
const wrongWords = (host: Element, written: string): string[] =>
  wordsNotOnce(host, written).map((w) => `${w.word}: written ${w.written}, seen ${w.seen}, heard ${w.heard}`);

/** Looks at a host after every frame until the condition holds. */
async function watch(
  host: Element,
  written: string,
  name: string,
  condition: () => unknown,
): Promise<string[]> {
  const wrong: string[] = [];
  let over = false;
  const look = (): void => {
    wrong.push(...wrongWords(host, written));
    if (!over) requestAnimationFrame(() => setTimeout(look));
  };
  requestAnimationFrame(() => setTimeout(look));
  await until(name, condition);
  await drawn();
  over = true;
  return wrong;
}

/** What an address may say of a review that the page has in its own words. */
const answers: Readonly<Record<string, (own: ReviewDraft | undefined) => ReviewDraft>> = {
  'the same': (own) => ({ ...own }),
  more: (own) => ({ ...own, catalog: 'SZ 40203', author: { name: 'Quill' } }),
  'other things': () => ({ title: 'Lighthouse', tracks: [{ title: 'Foghorn' }, { title: 'Seagull' }] }),
};

describe('each word of the page stands exactly once', () => {
  for (const [name, inside] of Object.entries(markups)) {
    describe(name, () => {
      let host: HTMLElement;
      let written: string;
      let spoken: Map<string, number>;
      const element = (): SleeveElement => innerElement(host) as SleeveElement;
      const begin = async (attribute = ''): Promise<void> => {
        host = await start(inside, attribute);
        written = writtenIn(host);
        spoken = spokenWords(host);
        expect(wordsNotOnce(host, written)).to.deep.equal([]);
        expect(written.split(' ')).to.have.length.above(7);
        upgrade(host);
      };

      it('before, while it is read, and after', async () => {
        await begin(attributes[name]);
        expect(await watch(host, written, 'the card stands', () => stands(element()))).to.deep.equal([]);
        // pictures keep their words as well
        for (const word of ['Gloves', 'Ring']) expect(spokenWords(host).get(word)).to.equal(spoken.get(word));
        for (const image of host.querySelectorAll('img:not(.emoji)'))
          expect(image.checkVisibility()).to.equal(true);
      });

      it('while an address loads, and after it has failed', async () => {
        const src = answerable();
        await begin(`data-src="${src.url}" data-load="eager"`);
        expect(await watch(host, written, 'it loads', () => src.asked && stands(element()))).to.deep.equal(
          [],
        );
        src.answer('', 500);
        expect(await watch(host, written, 'an answer', () => element().shadowRoot)).to.deep.equal([]);
      });

      it('after an address has said the same, more and other things', async () => {
        await begin(attributes[name]);
        await until('the card stands', () => stands(element()));
        const own = element().shownReview;
        host.setAttribute('data-load', 'eager');
        for (const [what, answer] of Object.entries(answers)) {
          const src = answerable();
          // an id that nothing shows tells whose answer stands there
          src.answer({ ...answer(own), ids: { what } });
          host.setAttribute('data-src', src.url);
          const arrived = (): boolean => element().shownReview?.ids?.['what'] === what;
          expect(await watch(host, written, `${what} has been said`, arrived), what).to.deep.equal([]);
        }
        expect(flatText(host)).to.contain('Foghorn').and.not.to.contain('Quill');
      });
    });
  }

  it('and what the page hides stays hidden', async () => {
    const host = await start(`${heading}<p hidden>Secret</p><template>Secret</template>${list}`, '');
    upgrade(host);
    await until('the card stands', () => stands(innerElement(host) as SleeveElement));
    expect(visibleWords(host).get('Secret')).to.equal(undefined);
    expect(spokenWords(host).get('Secret')).to.equal(undefined);
  });

  it('in a tag of ours, and again after its words have changed', async () => {
    const box = await place(`<soundtrack-card>${heading}${paragraph}${list}</soundtrack-card>`);
    const card = box.firstElementChild as SleeveElement;
    const written = `Rocky IV ${paragraph.slice(3, -4)} ${rockyTracks.map((row) => row.slice(1, 4).join(' ')).join(' ')}`;
    const wanted = written
      .split(/[\s/]+/)
      .filter((word) => !ours.test(word))
      .join(' ');
    expect(await watch(card, wanted, 'the card stands', () => stands(card))).to.deep.equal([]);
    card.querySelector('p')!.textContent = 'Found in an attic.';
    card.querySelector('li')!.textContent = 'Survivor – Burning Heat (3:51)';
    const now = wanted
      .replace(/Bought.*sale\.?/, 'Found in an attic')
      .replace('Burning Heart', 'Burning Heat');
    const wrong = await watch(card, now.replace('Bought', ''), 'the change is drawn', () =>
      card.shadowRoot?.textContent?.includes('Burning Heat'),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('from the snippet as it is pasted', async () => {
    const box = await place(rockySnippet());
    const host = box.firstElementChild as HTMLElement;
    const written = writtenIn(host);
    upgrade(host);
    expect(
      await watch(host, written, 'the card stands', () => stands(innerElement(host) as SleeveElement)),
    ).to.deep.equal([]);
  });
});
