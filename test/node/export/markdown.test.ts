import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { markdown } from '../../../src/export/markdown.js';
import { creditText } from '../../../src/model/credit-text.js';
import type { Body, Review, Track } from '../../../src/model/review.js';
import { parseMarkdown } from '../../../src/model/rich-text/parse-markdown.js';
import { richTextOf } from '../../../src/model/rich-text/rich-text-of.js';
import { richToHtml } from '../../../src/model/rich-text/to-html.js';
import { readTrackLines } from '../../../src/model/track-lines.js';
import { allAttacks, hasAttacks } from '../rich-text/support/attacks.js';
import { valid } from '../support/arbitrary-review.js';
import { fullReview } from '../support/full-review.js';
import { rockyIv } from '../support/track-lists.js';

const everything = JSON.parse(
  readFileSync(new URL('../../../demo/data/everything.json', import.meta.url), 'utf8'),
) as Review;

const split = (text: string): readonly [front: string, body: string] => {
  const end = text.indexOf('\n---\n');
  assert.ok(text.startsWith('---\n') && end > 0, 'there is no front matter');
  return [text.slice(4, end), text.slice(end + 5)];
};

const engines: Readonly<Record<string, (text: string) => string>> = {
  'markdown-it': (text) => new MarkdownIt({ html: true }).render(text),
  marked: (text) => marked.parse(text, { async: false }),
};

/** HTML as a browser reads it, none of whose scripts run. */
const { document } = new JSDOM('').window;
const parsed = (html: string): HTMLElement => {
  const { body } = document.implementation.createHTMLDocument();
  body.innerHTML = html;
  return body;
};
const rendered = (review: Review, engine: string): HTMLElement =>
  parsed(engines[engine]?.(split(markdown(review))[1]) ?? '');

const TAGS = /^(p|br|h[1-6]|ul|ol|li|strong|em|s|del|a|code|pre|blockquote)$/;
const ATTRIBUTES: Readonly<Record<string, string>> = { a: 'href', ol: 'start' };

/** Nothing but what the export itself makes, and links to the web or into a mail. */
const assertTame = (body: HTMLElement): void => {
  for (const one of body.querySelectorAll('*')) {
    assert.match(one.localName, TAGS);
    for (const { name } of one.attributes) assert.equal(name, ATTRIBUTES[one.localName], one.outerHTML);
    if (one.localName === 'a') assert.match(one.getAttribute('href') ?? '', /^(https?:\/\/|mailto:)/i);
  }
};

/** An address, whatever of it is written with `%`. */
const plainUrl = (url: string): string => url.replace(/%[\da-f]{2}/gi, unescape);
const fold = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');
const textsOf = (body: HTMLElement, selector: string): string[] =>
  [...body.querySelectorAll(selector)].map((one) => fold(one.textContent));

const hostile = fc
  .array(
    fc.constantFrom(
      ...'\\`*_[]()<>{}#+-.!|~$@&:=^%"\''.split(''),
      ...'<script>alert(1)</script>¦<img src=x onerror=alert(1)>¦</p>¦<!--¦-->¦&lt;¦&amp;¦&#60;¦&copy'.split(
        '¦',
      ),
      ...'](javascript:alert(1))¦[a](http://a.example)¦![a](b)¦https://x.example/_a_¦www.x.example¦a@b.example'.split(
        '¦',
      ),
      ...'**¦***¦__¦~~¦```¦~~~¦---¦===¦***¦# ¦## ¦> ¦- ¦+ ¦1. ¦1) ¦1985. ¦| - | - |¦:--¦[^1]: ¦{{ a }}¦{% b %}¦{: .c}'.split(
        '¦',
      ),
      ...'a¦b ¦ ¦  ¦é¦“¦”¦…¦雨¦🎸¦«\u00a0'.split('¦'),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /[^\s\u00a0]/.test(text));

describe('the Markdown of a review', () => {
  it('has the facts before the text', () => {
    const text = markdown({ title: 'A "b": \\ #c', work: { year: 1985 }, genres: ['rock', 'no'] });
    assert.equal(
      text,
      '---\ntitle: "A \\"b\\": \\\\ #c"\nwork:\n  year: 1985\ngenres:\n  - "rock"\n  - "no"\n"$schema": "https://sleeve-notes.example/schema/review-1.json"\n---\n',
    );
  });

  it('has every section of a full review', () => {
    const body = rendered(everything, 'markdown-it');
    assertTame(body);
    assert.deepEqual(textsOf(body, 'h2,h3,h4'), [
      'Tracks',
      'Disc 1: The film',
      'Side A',
      'Side B',
      'Disc 2: The pier',
      'Comments',
    ]);
    assert.deepEqual(textsOf(body, 'p em'), ['The record is why you stay.', 'last']);
    assert.equal(
      fold(body.querySelector('blockquote')?.textContent),
      'Four strings and a foghorn, and not one of them is in a hurry. Try it if you keep the window open when it rains. Skip it if you want a tune to whistle on the way home.',
    );
    for (const { url, label } of everything.links ?? [])
      assert.ok(
        [...body.querySelectorAll('a')].some((a) => a.href === url && a.textContent === label),
        url,
      );
    assert.match(
      body.textContent ?? '',
      /3 responses, 2 shown here[^]*Ines Okoye, August 17, 2026[^]*Liked by 4 people/,
    );
    assert.match(body.textContent ?? '', /4 tracks · 1:15:20 · 1:15:20 stated/);
  });

  it('writes rows as people do', () => {
    const tracks: Track[] = [
      {
        title: 'Burning Heart',
        artist: 'Survivor',
        length: '3:51',
        picks: [{ kind: 'favourite', label: 'Best track' }],
      },
      { title: 'War', length: '5:53' },
      { title: 'Bonus', number: '7', side: 'B' },
      { title: 'Coda', number: '9' },
    ];
    const [, body] = split(
      markdown({ title: 'Rocky IV', tracks, captions: [{ after: 1, text: '1. Then # this' }] }),
    );
    assert.equal(
      body,
      `
## Tracks

1. Survivor – Burning Heart (3:51) **Best track**

1\\. Then \\# this

2. War (5:53)

### Side B

- 7\\. Bonus
- 9\\. Coda

4 tracks · at least 9:44
`,
    );
  });

  it('keeps the headings of a body in Markdown, and its code', () => {
    const value = '# 1. The *film*\n\nWords\n## <b>More</b> #\n\n```\n# none\n{x\n```\n\n````\n``` <i>\n````';
    const [, body] = split(markdown({ title: 'a', body: { format: 'markdown', value } }));
    assert.equal(
      body,
      '\n# 1. The *film*\n\nWords\n\n## \\<b\\>More\\</b\\>\n\n\\# none\\\n\\{x\n\n````\n``` <i>\n````\n',
    );
  });

  it('keeps all of a long body', () => {
    const value = Array.from({ length: 9000 }, (_, i) => `word${i} and on`).join('\n\n');
    for (const format of ['text', 'markdown'] as const)
      assert.equal(squeeze(split(markdown({ title: 'a', body: { format, value } }))[1]), squeeze(value));
  });
});

describe('whatever the words, they stay words', () => {
  for (const engine of Object.keys(engines)) {
    it(`for ${engine}, in every place of a review`, () => {
      fc.assert(
        fc.property(fc.array(hostile, { minLength: 8, maxLength: 8 }), (texts) => {
          const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = texts;
          const review: Review = {
            title: a,
            tracks: [
              { title: a, disc: 1, picks: [{ kind: 'x', label: b }], note: c, composers: [d] },
              { title: b, number: '01', side: e },
            ],
            captions: [
              { after: 0, text: d },
              { after: 1, text: f },
            ],
            discs: [{ number: 1, title: f }],
            verdict: { text: g, tryIf: h },
            links: [
              { url: 'https://x.example/a_(b)_*c*?d=<e>&amp;f', label: e, kind: 'buy' },
              { url: 'mailto:a@b.example', label: c },
            ],
            series: { previous: { title: h } },
            comments: { items: [{ id: '1', author: { name: g }, body: { format: 'text', value: 'x' } }] },
          };
          const body = rendered(review, engine);
          assertTame(body);
          const words = (selector: string) => textsOf(body, selector).join('\n');
          const from = JSON.stringify(texts);
          assert.equal(words('h3,h4'), [`Disc 1: ${fold(f)}`, `Side ${fold(e)}`].map(fold).join('\n'), from);
          assert.equal(body.querySelectorAll('h2,h3,h4').length, 4, from);
          const links = [...body.querySelectorAll('a')].map((one) => [fold(one.textContent), one.href]);
          assert.deepEqual(
            links,
            [
              [fold(e), 'https://x.example/a_%28b%29_%2Ac%2A?d=%3Ce%3E&amp;f'],
              [fold(c), 'mailto:a@b.example'],
            ],
            from,
          );
          assert.equal(words('body>blockquote p'), [g, `Try it if ${h}`].map(fold).join('\n'), from);
          assert.equal(words('body>p'), [d, f, '2 tracks'].map(fold).join('\n'), from);
          assert.equal(words('strong'), [b, g].map(fold).join('\n'), from);
          const rows = [...body.querySelectorAll('li')].map((item) => fold(item.textContent));
          const quotes = rows.some((one) => one.includes(`“${fold(a)}”`)) ? ['“', '”'] : ['', ''];
          assert.equal(
            squeeze(rows[0]),
            squeeze([quotes.join(a), b, `Written by ${d}`, b === undefined ? '' : c].join('')),
            from,
          );
          assert.ok(
            rows.some((one) => squeeze(one) === squeeze(`Previous: ${h}`)),
            from,
          );
        }),
        { numRuns: 80, seed: 41 },
      );
    });

    const bodies = fc.oneof(
      fc.record({
        format: fc.constantFrom('text' as const, 'markdown' as const),
        value: fc
          .array(fc.oneof(hostile, fc.constantFrom('\n', '\n\n', '    ', '\t')), { maxLength: 6 })
          .map((parts) => parts.join('')),
      }),
      fc
        .array(
          fc.oneof(
            {
              weight: 3,
              arbitrary: hostile.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')),
            },
            {
              weight: 4,
              arbitrary: fc.constantFrom(
                ...[
                  'strong',
                  'em',
                  'b',
                  'i',
                  's',
                  'code',
                  'kbd',
                  'pre',
                  'p',
                  'blockquote',
                  'ul',
                  'ol',
                  'li',
                  'u',
                  'cite',
                  'dl',
                  'dt',
                  'dd',
                ].flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
                ...[
                  '<br>',
                  '<a href="https://x.example/a_(b)_*c*">',
                  '<a href="javascript:alert(1)">',
                  '</a>',
                  'word',
                  ' ',
                  '!',
                ],
              ),
            },
          ),
          { maxLength: 14 },
        )
        .map((parts) => ({ format: 'html' as const, value: parts.join('') })),
    );

    // a link without words is none
    const isKept = (value: Body): void => {
      const body = rendered({ title: 'a', body: value }, engine);
      assertTame(body);
      const tree = richTextOf(value, { markdown: parseMarkdown });
      const expected = parsed(richToHtml(tree));
      const from = `${JSON.stringify(value)}\n${split(markdown({ title: 'a', body: value }))[1]}`;
      if (value.format !== 'markdown')
        assert.equal(squeeze(body.textContent), squeeze(expected.textContent), from);
      assert.deepEqual(
        [...body.querySelectorAll('a')].map((one) => plainUrl(one.href)),
        [...expected.querySelectorAll('a')]
          .filter(({ textContent }) => fold(textContent))
          .map((one) => plainUrl(one.href)),
        from,
      );
    };

    it(`for ${engine}, in a body`, () => {
      fc.assert(fc.property(bodies, isKept), { numRuns: 250, seed: 41 });
    });

    it(`for ${engine}, in the attacks of others`, { skip: !hasAttacks }, () => {
      // thousands of them, and a DOM takes long: the tags are looked at as they are written
      const made =
        /<\/?(?:p|h[1-6]|[uo]l|li|strong|em|s|del|code|pre|blockquote)>|<br ?\/?>|<ol start="\d+">|<a href="(?:https?:\/\/|mailto:)[^"<>]*">|<\/a>/gi;
      for (const { id, text } of allAttacks().filter((one, i) => one.text.length < 2e4 && i % 5 === 0)) {
        for (const format of ['html', 'text', 'markdown'] as const) {
          const review = { title: text, tracks: [{ title: text }], body: { format, value: text } };
          const html = engines[engine]?.(split(markdown(review))[1]) ?? '';
          assert.doesNotMatch(html.replace(made, ''), /</, id);
        }
      }
    });
  }
});

/** The rows of a file, without their picks, as they are read aloud. */
const rowsIn = (text: string): string[] =>
  split(text)[1]
    .split('\n')
    .filter((line) => /^(?:\d+\.|- ) /.test(line) || /^- /.test(line))
    .map((line) => line.replace(/ \*\*.*$/, '').replace(/\\([!-/:-@[-`{-~])/g, '$1'));

const table = (tracks: readonly Pick<Track, 'title' | 'artist' | 'length'>[]) =>
  tracks.map(({ title, artist, length }) => [title, creditText(artist ?? ''), length]);

describe('the rows of the tracks', () => {
  const picks = [{ kind: 'favourite', label: 'Best *track*' }];

  it('of Rocky IV are read as they were', () => {
    const tracks = rockyIv.map(({ length, ...song }, i): Track => ({
      ...song,
      ...(length && { length }),
      ...(i % 3 ? {} : { picks }),
    }));
    const read = readTrackLines(rowsIn(markdown({ title: 'Rocky IV', tracks }))).tracks;
    assert.deepEqual(table(read), table(tracks));
    assert.deepEqual(
      read.map(({ number }) => number),
      tracks.map((_, i) => `${i + 1}`),
    );
  });

  it('keep numbers, sides and credits of a full review', () => {
    const read = readTrackLines(rowsIn(markdown({ title: 'a', tracks: everything.tracks }))).tracks;
    assert.deepEqual(table(read), table(everything.tracks ?? []));
    assert.deepEqual(
      read.map(({ number }) => number),
      ['A1', 'A2', 'B1', '1'],
    );
  });

  it('are read as they were, whatever songs there are', () => {
    const titles = fc.uniqueArray(
      fc.constantFrom(
        ...[
          'Stand by Me',
          'Rambo - First Blood',
          '99 Luftballons',
          'C*** #1',
          'Love_on [the] _Rocks_',
          '<b>Bold</b>',
        ],
        ...[
          'Great Balls of Fire (Live)',
          '1. Outside',
          'A – B – C',
          'Heart & Soul',
          '5:15',
          'Motörhead',
          '- x',
          '雨',
        ],
      ),
      { minLength: 3 },
    );
    const artists = fc.option(
      fc.constantFrom('Bee Gees', 'Earth, Wind & Fire', 'U2', 'M.F.S.B.', 'A*Teens', '10cc'),
      { nil: undefined },
    );
    fc.assert(
      fc.property(titles, artists, artists, (names, one, other) => {
        const tracks = names.map((title, i): Track => {
          const artist = (i % 2 ? one : other) ?? one;
          return { title, length: '3:33', ...(artist && { artist }), ...(i % 3 ? {} : { picks }) };
        });
        assert.deepEqual(
          table(readTrackLines(rowsIn(markdown({ title: 'a', tracks }))).tracks),
          table(tracks),
        );
      }),
      { numRuns: 500 },
    );
  });
});

type Front = string | number | Front[] | { [name: string]: Front };

/** Reads what `frontMatter` writes and nothing else. */
const readFront = (lines: string[], depth = 0): Front => {
  const pad = ' '.repeat(depth);
  const scalar = (text: string): Front => JSON.parse(text.replace('.0e', 'e')) as string | number;
  const list: Front[] = [];
  const map: Record<string, Front> = {};
  for (let line; (line = lines[0])?.startsWith(pad) && line[depth] !== ' ';) {
    if (line.startsWith('- ', depth)) {
      const item = line.slice(depth + 2);
      const isMap = /^(?:\w+|"(?:[^"\\]|\\.)*"):/.test(item);
      if (isMap) lines[0] = `${pad}  ${item}`;
      else lines.shift();
      list.push(isMap ? readFront(lines, depth + 2) : scalar(item));
    } else {
      const [, name = '', value = ''] = /^(\w+|"(?:[^"\\]|\\.)*"):(?: (.*))?$/.exec(line.slice(depth)) ?? [];
      assert.ok(name, line);
      lines.shift();
      map[name.startsWith('"') ? (JSON.parse(name) as string) : name] = value
        ? scalar(value)
        : readFront(lines, depth + 2);
    }
  }
  return list.length ? list : map;
};
const frontOf = (review: Review): Record<string, Front> => {
  const front = readFront(split(markdown(review))[0].split('\n')) as Record<string, Front>;
  const { $schema, ...facts } = front;
  assert.equal($schema, 'https://sleeve-notes.example/schema/review-1.json');
  return facts;
};

describe('the front matter', () => {
  // no answer to a comment is no value
  const noNull = (_name: string, value: unknown): unknown => value ?? undefined;
  const isRead = (review: Review): void => {
    const front = frontOf(review);
    for (const [name, value] of Object.entries(front))
      assert.deepEqual(value, JSON.parse(JSON.stringify(review[name as keyof Review], noNull)), name);
  };

  it('says what the review says', () => {
    isRead(fullReview);
    isRead(everything);
    const { body, $schema, version, ...facts } = everything;
    assert.deepEqual(Object.keys(frontOf(everything)).sort(), Object.keys(facts).sort());
    assert.ok(body && $schema && version);
  });

  it('is printable ASCII lines or letters, whatever comes', () => {
    fc.assert(
      fc.property(valid(), (review) => {
        const [front] = split(markdown(review as Review));
        frontOf(review as Review);
        assert.doesNotMatch(front, /[^\P{Cc}\n]|[\u2028\u2029\ufeff]|\p{Cs}/u);
      }),
      { numRuns: 300 },
    );
  });

  it('takes names and numbers that YAML would read otherwise', () => {
    const ids = { no: 'a', 'a: b': 'c', true: 'd' };
    assert.deepEqual(frontOf({ title: '---', ids, ratings: [{ value: 1e-7 }, { value: -0.5 }] }), {
      title: '---',
      ratings: [{ value: 1e-7 }, { value: -0.5 }],
      ids,
    });
  });
});
