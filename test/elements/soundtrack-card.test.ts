import { expect, fixture, html } from '@open-wc/testing';
import { autop } from '@wordpress/autop';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import '../../src/define/all.js';
import type { SoundtrackCardElement } from '../../src/elements/soundtrack-card/soundtrack-card.js';
import { upgrade } from '../../src/embed/placeholders.js';
import { expectAccessible } from '../support/accessibility/check.js';
import { accessibleTree } from '../support/accessibility/tree.js';
import { flatText } from '../support/flat-tree.js';
import { drawnRows, innerElement, rockyList, rockySnippet, rockyTracks } from '../support/rocky.js';
import { drawn, until } from '../support/settle.js';
import { stands } from '../support/stand.js';

type Dialect = NonNullable<Parameters<typeof rockyList>[0]>;
type Row = readonly (string | undefined)[];

const vinyl = (number: string): string => (Number(number) < 6 ? `A${number}` : `B${Number(number) - 5}`);
const whole = rockyTracks.map((row) => row.filter(Boolean));
const blank = (...at: number[]): Row[] =>
  whole.map((row) => row.map((cell, i) => (at.includes(i) ? '' : cell)));

/** Rows 1, 3, 6, 8, 12 and 17 of the dialects that lists are typed in, and what of a track such a row carries. */
const dialects: Readonly<Record<string, readonly [Dialect, readonly Row[]]>> = {
  'the canonical snippet': [(artist, title, length) => `${artist} – ${title} (${length})`, whole],
  'a dash glued to the artist': [(artist, title, _l, n) => `${n}. ${artist}- ${title}`, blank(3)],
  'title first, stars between rows': [
    (artist, title, _l, n) => `${n.padStart(2, '0')} ${title} - ${artist}${n === '10' ? '' : ' *'}`,
    blank(3),
  ],
  'vinyl numbers, curly quotes, length in brackets': [
    (artist, title, length, n) => `${vinyl(n)}. ${artist} — “${title}” (${length})`,
    whole.map(([n, ...rest]) => [vinyl(n ?? ''), ...rest]),
  ],
  'quoted title by artist, length after a dash': [
    (artist, title, length, n) => `${n}. "${title}" by ${artist} – ${length}`,
    whole,
  ],
  'no dot, no artist': [(_a, title, length, n) => `${n} ${title} ${length}`, blank(1)],
  'lower-case vinyl numbers, columns of spaces': [
    (_a, title, length, n) => `a${n}  ${title}         ${length.padStart(5, '0')}`,
    blank(1).map(([n, ...rest]) => [`A${n}`, ...rest]),
  ],
  'wide digits': [
    (_a, title, length, n) =>
      `${n} ${title}   ${length}`.replace(/[\d:](?=[\d:]*$)|^\d+/g, (digits) =>
        [...digits].map((d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).join(''),
      ),
    blank(1),
  ],
};

/** What platforms make of a snippet before it reaches the page. */
const platforms: Readonly<Record<string, (snippet: string) => string>> = {
  'as pasted': (snippet) => snippet,
  'after markdown-it': (snippet) => new MarkdownIt({ html: true, typographer: true }).render(snippet),
  'after marked': (snippet) => marked.parse(snippet, { async: false }),
  'after autop': (snippet) => autop(snippet),
};

async function cardFrom(
  markup: string,
): Promise<{ host: HTMLElement; root: ShadowRoot; card: SoundtrackCardElement }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(document.createRange().createContextualFragment(markup));
  const host = box.querySelector<HTMLElement>('[data-sleeve]')!;
  upgrade(host);
  const card = innerElement(host) as SoundtrackCardElement;
  await until('the card stands', () => stands(card));
  return { host, card, root: card.shadowRoot! };
}

describe('soundtrack-card', () => {
  it('is accessible', async () => {
    const { host } = await cardFrom(rockySnippet());
    await expectAccessible(host);
  });

  it('says the same in every engine', async () => {
    const { host } = await cardFrom(rockySnippet());
    expect(accessibleTree(host)).to.equal(`article "Rocky IV"
  heading "Rocky IV" [level=3]
  paragraph: Film soundtrack, 1985
  list "Tracks"
    listitem: 1 Burning Heart Best track Survivor 3:51
    listitem: 2 Heart’s on Fire John Cafferty 4:14
    listitem: 3 Double or Nothing Kenny Loggins & Gladys Knight 3:25
    listitem: 4 Eye of the Tiger Survivor 3:46
    listitem: 5 War / Fanfare from Rocky Vince DiCola 5:53
    listitem: 6 Living in America James Brown 4:40
    listitem: 7 No Easy Way Out Hidden gem Robert Tepper 4:32
    listitem: 8 One Way Street Go West 4:37
    listitem: 9 The Sweetest Victory Touch 4:26
    listitem: 10 Training Montage Vince DiCola 3:38
  paragraph: 10 tracks 43:02
status`);
  });

  it('lets the page reach its parts through a placeholder', async () => {
    const { host, root } = await cardFrom(rockySnippet());
    const style = document.createElement('style');
    style.textContent =
      '[data-sleeve]::part(title) { color: rgb(1, 2, 3) } [data-sleeve]::part(pick) { color: rgb(4, 5, 6) }';
    host.before(style);
    expect(getComputedStyle(root.querySelector('[part~=title]')!).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(root.querySelector('[part~=pick]')!).color).to.equal('rgb(4, 5, 6)');
    const drawn = [...root.querySelectorAll('[part]')].flatMap((at) => [...at.part]);
    const exported = root.host.getAttribute('exportparts')?.split(/,\s*/) ?? [];
    expect(drawn.filter((part) => !exported.includes(part))).to.deep.equal([]);
  });

  for (const [name, [dialect, expected]] of Object.entries(dialects)) {
    for (const [platform, mangle] of Object.entries(platforms)) {
      it(`reads ten rows: ${name}, ${platform}`, async () => {
        const { root, host } = await cardFrom(mangle(rockySnippet(rockyList(dialect))));
        expect(drawnRows(root)).to.deep.equal(expected);
        expect(root.querySelector('[part~=title]')?.textContent?.trim()).to.equal('Rocky IV');
        expect(flatText(host).match(/Burning/g)).to.have.length(1);
      });
    }
  }

  it('reads a whole list typed into one item', async () => {
    const line = rockyTracks
      .map(([n, artist, title]) => `${n.padStart(2, '0')} ${title} - ${artist}`)
      .join(' * ');
    const { root } = await cardFrom(rockySnippet(`<ul><li>${line.replaceAll('&', '&amp;')}</li></ul>`));
    expect(drawnRows(root).map((row) => row.slice(0, 3))).to.deep.equal(
      blank(3).map((row) => row.slice(0, 3)),
    );
  });

  it('draws the same card from a page that arrives row by row', async () => {
    const { root: at } = await cardFrom(rockySnippet());
    const { host, root } = await cardFrom(rockySnippet('<ol></ol>'));
    const source = document.createElement('template');
    source.content.append(document.createRange().createContextualFragment(rockyList()));
    const list = host.querySelector('ol')!;
    for (const row of [...source.content.querySelectorAll('li')]) {
      list.append(row);
      await drawn();
      expect(flatText(host)).to.contain(row.textContent.split(' – ')[0]!);
    }
    expect(drawnRows(root)).to.deep.equal(drawnRows(at));
    expect(flatText(host).replace(/\s+/g, ' ')).to.equal(
      flatText((at.host.getRootNode() as ShadowRoot).host).replace(/\s+/g, ' '),
    );
  });
});
