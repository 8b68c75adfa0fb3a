import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { SoundtrackCardElement } from '../../src/elements/soundtrack-card/soundtrack-card.js';
import { TrackListElement } from '../../src/elements/track-list/track-list.js';
import type { LightReading } from '../../src/sources/page/light-reading.js';
import { readPlain } from '../../src/sources/page/read-plain.js';
import { readRich } from '../../src/sources/page/reader.js';
import { rockyList, rockySnippet } from '../support/rocky.js';

const card = SoundtrackCardElement.shows;
const list = TrackListElement.shows;

/** A reading as plain data, with the nodes it uses up by their positions. */
function told(reading: LightReading | undefined, host: Element): unknown {
  if (!reading) return undefined;
  const at = (node: ChildNode): number => [...host.childNodes].indexOf(node);
  return {
    review: JSON.parse(JSON.stringify(reading.review)) as unknown,
    used: [...reading.used].map(([node, said]) => [at(node), said.map(({ path }) => path)]),
    cover: reading.cover && at(reading.cover),
    level: reading.level,
    problems: reading.problems,
  };
}

function readings(markup: string, shows: RegExp): { plain: unknown; rich: unknown } {
  const host = document.createElement('div');
  host.append(document.createRange().createContextualFragment(markup));
  return {
    plain: told(readPlain(host.childNodes, shows), host),
    rich: told(readRich(host.childNodes, shows), host),
  };
}

const few = (...texts: string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
// What a plain row is made of, and beside it all that the other dialects make of such words.
const name = fc.oneof(
  { weight: 6, arbitrary: few('Survivor', 'Vince DiCola', 'Go West', 'Kenny Loggins & Gladys Knight', 'AC/DC', 'Run-D.M.C.', 'Zoë') },
  { weight: 4, arbitrary: few('War / Fanfare', 'Heart’s on Fire', "Stayin' Alive", '(I Just) Died', 'Theme (Live)', 'No. 5', 'Part 2', 'Go!', 'Why?', 'Crockett, Tubbs', 'あの夏へ', 'Тема', 'Theme (Тема)', 'あの夏へ (Natsu)') },
  few('99 Luftballons', 'A1', '1. One', 'Side A', '5:15', 'feat. Nobody', 'A feat. B', 'by Hand', 'Written by Hand', 'A – B', 'A- B', 'A --B', '“Quoted”', '"Straight"', 'Colon: here', 'x*', 'B * C', '[Mix]', 'Ａｂｃ', '７', 'O’Hara 3’14', 'Trailing,', 'Trailing -', '#1', 'a (b', 'a (3:51) b', 'X vs Y', 'T—N', 'No 2) x'),
  fc.string({ maxLength: 6 }).map((text) => text.replace(/[<&]/g, '')),
); // prettier-ignore
const length = fc.oneof({ weight: 4, arbitrary: few(' (3:51)', ' (04:14)', ' (75:30)') }, few('', ' 3:51', ' – 3:51', ' [3:51]', ' (3:51) *', ' (1:02:09)', '(3:51)', ', (3:51)')); // prettier-ignore
const dash = fc.oneof(
  { weight: 8, arbitrary: few(' – ', ' - ') },
  few('- ', ' — ', ' -- ', '–', ': ', ' by '),
);
const mark = fc.oneof(
  { weight: 6, arbitrary: few('', '', ' <mark>Best track</mark>', ' <mark>Hidden gem</mark>', '<mark>Loud</mark>') },
  few(' <mark></mark>', ' <mark>a</mark><mark>b</mark>', ' <mark class="x">Skip</mark>', ' <mark><b>Best</b></mark>', ' <b>x</b>', '<!-- x -->', ' <mark data-pick="skip">x</mark>'),
); // prettier-ignore
const open = fc.oneof({ weight: 9, arbitrary: fc.constant('<li>') }, few('<li class="x">', '<li id="row">', '<li value="4">', '<li lang="fr">', '<li hidden>', '<li data-length="3:33">')); // prettier-ignore
const divided = fc.tuple(open, name, dash, name, length, mark).map((parts) => `${parts.join('')}</li>`);
const alone = fc.tuple(open, name, length, mark).map((parts) => `${parts.join('')}</li>`);
const rows = fc.oneof(
  { weight: 6, arbitrary: fc.array(divided, { minLength: 1, maxLength: 3 }) },
  { weight: 3, arbitrary: fc.array(alone, { minLength: 1, maxLength: 3 }) },
  fc.array(fc.oneof(divided, alone), { maxLength: 3 }),
);
const tag = fc.oneof({ weight: 9, arbitrary: few('ol', 'ul') }, few('ol start="3"', 'ol reversed', 'ul class="x"', 'ol hidden', 'dl')); // prettier-ignore
const block = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(tag, rows, few('', '\n', ' x ')).map(([of, items, between]) => `<${of}>${items.join(between)}</${of.slice(0, 2)}>`) },
  { weight: 4, arbitrary: fc.tuple(few('h2', 'h3', 'h4'), name).map(([of, title]) => `<${of}>${title}</${of}>`) },
  { weight: 2, arbitrary: few('<img src="/demo/data/cover.svg" alt="Gloves" width="9" height="9">', '<img src="data:," alt="">', '<img class="emoji" src="/demo/data/cover.svg" alt="x">', '<img src="//a b" alt="">', '<img alt="x">') },
  few('\n', '<!-- x -->', 'Words', '<p>Words</p>', '<h3 lang="de">Wort</h3>', '<h3></h3>', '<h3><a href="/x">Y</a></h3>', '<p>Side A</p>'),
); // prettier-ignore
const page = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('\n'));

describe('readPlain', function () {
  this.timeout(60_000);

  it('says what readRich says, or nothing', () => {
    let plainPages = 0;
    fc.assert(
      fc.property(page, few('card', 'list'), (markup, element) => {
        const { plain, rich } = readings(markup, element === 'card' ? card : list);
        if (plain === undefined) return;
        plainPages++;
        expect(plain, markup).to.deep.equal(rich);
      }),
      { seed: 1985, numRuns: 6000 },
    );
    // it answered often enough for that to mean something
    expect(plainPages).to.be.above(600);
  });

  it('does so when a whole list has the same odd thing in it', () => {
    const odd = few(' by ', ' feat. ', ' ft ', ' featuring ', ' vs. ', ' × ', ' -- ', '--', '- ', ' -', ' — ', '—', ': ', ' * ', '*', '†', '“', '"', '[', '(', ')', '（', '3:14', ' 3:14', "3'14", '3’14', '(3:14)', '1. ', '01 ', 'A1 ', '#1 ', '1-02 ', '１ ', 'Ａ', 'Ａ１ ', 'あ', '(あ)', '(abc)', ' (abc, あ)', '·', '|', '/', ',', '-', '–', '!', '…', ' 2. ', ' 2) ', ' written by '); // prettier-ignore
    const plainName = few('Survivor', 'Go West', 'Vince DiCola', 'Touch', 'Eye of the Tiger', 'War');
    const row = fc.tuple(plainName, plainName, few('', ' (3:51)'));
    const place = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), odd, place, fc.boolean(), (items, piece, at, divided) => {
        const lines = items.map(([artist, title, time]) => {
          const parts = divided ? [artist, ' – ', title, time] : [title, time];
          const words = [...parts[0]!];
          if (at < 4) parts.splice(at, 0, piece);
          else parts[0] = [...words.slice(0, 3), piece, ...words.slice(3)].join('');
          return `<li>${parts.join('')}</li>`;
        });
        const { plain, rich } = readings(`<ol>${lines.join('')}</ol>`, list);
        if (plain !== undefined) expect(plain, lines.join('')).to.deep.equal(rich);
      }),
      { seed: 1985, numRuns: 6000 },
    );
  }); // prettier-ignore

  for (const [what, markup] of Object.entries({
    'the canonical snippet': rockySnippet().replace(/^<div[^>]*>|<\/div>$/g, ''),
    'title first': `<h3>Rocky IV</h3>${rockyList((artist, title) => `${title} - ${artist}`)}`,
    'titles alone': '<h2>Cocoon</h2><ul><li>Through the Window (2:51)</li><li>The Lovemaking</li></ul>',
    'a cover': '<img src="/demo/data/cover.svg" alt="Gloves"><h3>Rocky IV</h3><ol><li>Touch – Victory (Live)</li></ol>',
    'two lists': '<ol><li>Touch – Victory</li></ol><ol><li>Go West – Street</li></ol>',
  }))
    it(`reads ${what}`, () => {
      const { plain, rich } = readings(markup, card);
      expect(plain).to.not.equal(undefined);
      expect(plain).to.deep.equal(rich);
    });

  it('leaves what it cannot be sure of to readRich', () => {
    for (const line of ['1. Survivor - Burning Heart', 'Bee Gees — “Stayin’ Alive” (4:43)', 'Survivor- Burning Heart', 'A feat. B – C'])
      expect((readings(`<ol><li>${line}</li></ol>`, card)).plain, line).to.equal(undefined);
  });
}); // prettier-ignore
