import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';
import { expectAccessible, expectKeyboard, stopLines } from '../support/accessibility/index.js';
import { accessibleTree } from '../support/accessibility/tree.js';
import { en } from '../../src/i18n/en.js';
import { drawnRows } from '../support/rocky.js';
import { partOf, partText, partTexts, stand } from '../support/stand.js';
import { until } from '../support/settle.js';

const list = (review: unknown, attributes = ''): Promise<SleeveElement> =>
  stand(`<track-list ${attributes}></track-list>`, (element) => (element.review = review));

const records = {
  title: 'Saturday Night Fever',
  discs: [{ number: 1, title: 'The songs' }, { number: 2 }],
  captions: [
    { after: 0, text: 'Bought twice.' },
    { after: 3, text: 'Turn it over.' },
    { after: 99, text: 'Run-out groove.' },
  ],
  tracks: [
    { title: 'Stayin’ Alive', artist: 'Bee Gees', disc: 1, side: 'A', number: 'A1', length: '4:43' },
    { title: 'How Deep Is Your Love', disc: 1, side: 'A', length: '4:03' },
    { title: 'Night Fever', disc: 1, side: 'A', length: '3:33' },
    {
      title: 'Jive Talkin’',
      disc: 1,
      side: 'B',
      number: 'B1',
      length: '3:43',
      composers: ['B. Gibb', 'M. Gibb'],
    },
    { title: 'You Should Be Dancing', disc: 1, side: 'B', note: 'The floor lights up.' },
    {
      title: 'Calypso Breakdown',
      disc: 2,
      length: '1:07:50',
      media: [{ url: 'https://audio.example/calypso' }],
    },
  ],
  statedLength: '1:30:00',
};

describe('track-list', () => {
  it('is accessible, and every link in it is reached by key', async () => {
    const element = await list({
      ...records,
      tracks: [
        ...records.tracks,
        { title: 'K-Jee', picks: [{ kind: 'favourite' }], ratings: [{ value: 4, best: 5 }] },
      ],
    });
    await expectAccessible(element);
    expect(stopLines(await expectKeyboard(element))).to.deep.equal(['link "Calypso Breakdown"']);
  });

  it('says the same in every engine', async () => {
    expect(accessibleTree(await list(records))).to.equal(`paragraph: Bought twice.
heading "Disc 1: The songs" [level=4]
text: at least 16:02
heading "Side A" [level=5]
text: 12:19
list
  listitem: A1 Stayin’ Alive Bee Gees 4:43
  listitem: A2 How Deep Is Your Love 4:03
  listitem
    text: A3 Night Fever 3:33
    paragraph: Turn it over.
heading "Side B" [level=5]
text: at least 3:43
list
  listitem: B1 Jive Talkin’ Written by B. Gibb and M. Gibb 3:43
  listitem: B2 You Should Be Dancing The floor lights up.
heading "Disc 2" [level=4]
text: 1:07:50
list
  listitem
    text: 1
    link "Calypso Breakdown"
    text: 1:07:50
    paragraph: Run-out groove.
paragraph: 6 tracks at least 1:23:52 1:30:00 stated
status`);
  });

  it('adds up each side and disc, as a lower bound where a length is missing', async () => {
    const element = await list(records);
    expect(partTexts(element, 'subtotal')).to.deep.equal([
      'at least 16:02',
      '12:19',
      'at least 3:43',
      '1:07:50',
    ]);
    expect(partText(element, 'total-length')).to.equal('at least 1:23:52');
    expect(partText(element, 'stated-length')).to.equal('1:30:00 stated');
    const whole = { tracks: records.tracks.map((track) => ({ length: '1:00', ...track })) };
    element.review = { ...records, ...whole };
    await until('all lengths are known', () => partText(element, 'total-length') === '1:24:52');
    expect(partTexts(element, 'subtotal').join()).not.to.contain('least');
  });

  it('says no total where no length is known, and one track in the singular', async () => {
    const element = await list({ title: 'x', tracks: [{ title: 'Only' }] });
    expect(partText(element, 'count')).to.equal('1 track');
    expect(partOf(element, 'total-length')).to.equal(null);
    expect(partText(element, 'length')).to.equal('');
  });

  it('numbers on from a number that is given, and begins again where a disc begins', async () => {
    const element = await list({
      title: 'x',
      tracks: [
        { title: 'a' },
        { title: 'b', number: '7' },
        { title: 'c' },
        { title: 'd', disc: 2 },
        { title: 'e', number: 'C' },
        { title: 'f' },
      ],
    });
    expect(partTexts(element, 'number')).to.deep.equal(['1', '7', '8', '1', 'C', '3']);
  });

  it('puts headings below the one that the page names', async () => {
    const element = await list(records, 'heading-level="2"');
    const levels = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('[role=heading]')].map(
        (at) => at.getAttribute('aria-level') ?? '',
      );
    expect(levels()).to.deep.equal(['3', '4', '4', '3']);
    element.headingLevel = 6;
    await until('no level is below six', () => levels().join() === '6,6,6,6');
  });

  it('names every pick in words, a reviewer’s own kind too, beside an icon that is not spoken', async () => {
    const picks = [
      { kind: 'favourite' },
      { kind: 'hidden-gem' },
      { kind: 'skip' },
      { kind: 'loud', label: 'Play it loud' },
    ];
    const element = await list({ title: 'x', tracks: [{ title: 'a', picks }, { title: 'b' }] });
    expect(partTexts(element, 'pick')).to.deep.equal([
      'Favourite',
      'Hidden gem',
      'One to skip',
      'Play it loud',
    ]);
    const icons = [...element.shadowRoot!.querySelectorAll('[part~=pick] [part~=icon]')];
    expect(new Set(icons.map((icon) => icon.innerHTML)).size).to.equal(4);
    expect(icons.every((icon) => icon.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll('[part~=picked]')).to.have.length(1);
  });

  it('says what an edition is called', async () => {
    const element = await list({
      title: 'x',
      editions: [
        { id: 'songs', title: 'The songs' },
        { id: 'score', title: 'The score' },
      ],
      tracks: [
        { title: 'a', editions: ['songs', 'score'] },
        { title: 'b', editions: ['unknown'] },
      ],
    });
    expect(partTexts(element, 'note')).to.deep.equal([
      en.onEditions('The songs and The score'),
      en.onEditions('unknown'),
    ]);
  });

  it('lines numbers and lengths up', async () => {
    const tracks = Array.from({ length: 12 }, (_, i) => ({
      title: 'Word '.repeat(i + 1),
      length: i % 3 ? '1:02:03' : '1:02',
    }));
    const element = await list({ title: 'x', tracks });
    const edges = (part: string): Set<number> =>
      new Set(
        [...element.shadowRoot!.querySelectorAll(`[part~=${part}]`)].map((at) =>
          Math.round(at.getBoundingClientRect().right),
        ),
      );
    expect(edges('number').size).to.equal(1);
    expect(edges('length').size).to.equal(1);
    expect(getComputedStyle(partOf(element, 'length')!).fontVariantNumeric).to.equal('tabular-nums');
  });

  it('reads sides and discs from headings, and captions and sides from items', async () => {
    const element = await stand(`<track-list>
      <h4>Side A</h4><ol><li>Bee Gees – Night Fever (3:33)</li><li>Bee Gees – Jive Talkin’ (3:43)</li></ol>
      <p>Side B</p><ol><li>Yvonne Elliman – If I Can’t Have You (3:00)</li><li data-field="caption">Fades out.</li></ol>
      <h4>Disc 2: Live</h4><ul><li data-field="side">Side C<ol start="4"><li>Bee Gees – Alive (4:00)</li></ol></li></ul></track-list>`);
    await until('all rows stand', () => partTexts(element, 'row').length === 4);
    expect(partTexts(element, 'side')).to.deep.equal(['Side A', 'Side B', 'Side C']);
    expect(partTexts(element, 'disc')).to.deep.equal(['Disc 2: Live']);
    expect(partTexts(element, 'caption')).to.deep.equal(['Fades out.']);
    expect(
      drawnRows(element.shadowRoot!).map(([number, artist, title]) => [number, artist, title]),
    ).to.deep.equal([
      ['1', 'Bee Gees', 'Night Fever'],
      ['2', 'Bee Gees', 'Jive Talkin’'],
      ['3', 'Yvonne Elliman', 'If I Can’t Have You'],
      ['4', 'Bee Gees', 'Alive'],
    ]);
    await expectAccessible(element);
  });

  it('reads what a row says in its attributes', async () => {
    const element = await stand(`<track-list><ol>
      <li data-artist="Survivor" data-length="PT3M51S" data-pick="favourite" data-composers="Jim Peterik; Frankie Sullivan" data-note="Opens side one." data-url="https://audio.example/1">Burning Heart</li>
      <li data-title="War" data-number="5" data-artist="Vince DiCola" data-length="5:53"></li><li value="9">Training Montage</li></ol></track-list>`);
    await until('all rows stand', () => partTexts(element, 'row').length === 3);
    expect(drawnRows(element.shadowRoot!)).to.deep.equal([
      ['1', 'Survivor', 'Burning Heart', '3:51', 'favourite'],
      ['5', 'Vince DiCola', 'War', '5:53'],
      ['9', '', 'Training Montage', ''],
    ]);
    expect(partText(element, 'composers')).to.equal('Written by Jim Peterik and Frankie Sullivan');
    expect(partText(element, 'note')).to.equal('Opens side one.');
    expect(element.shadowRoot!.querySelector('a')?.getAttribute('href')).to.equal('https://audio.example/1');
  });

  it('leaves what is no part of a list to the page', async () => {
    const element = await stand(
      '<track-list><h3>Rocky IV</h3><ol><li>Survivor – Burning Heart (3:51)</li></ol></track-list>',
    );
    expect(element.querySelector('h3')!.checkVisibility()).to.equal(true);
    expect(element.querySelector('ol')!.checkVisibility()).to.equal(false);
    expect(partOf(element, 'title')).to.equal(null);
  });
});
