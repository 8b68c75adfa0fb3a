import assert from 'node:assert/strict';
import { describe, it, after } from 'node:test';
import { importText } from '../../../src/importer/import-text.js';
import type { Track } from '../../../src/model/review.js';

/** An invented album: artist, title, writers, native title and romanisation, seconds. */
const album = [
  ['The Harbour Lights', 'Cold Engine', 'Ann Mills, Joe Park', '冷たい機関, tsumetai kikan', '3:51'],
  ['Vera Lund', 'Wide Open Gate', 'Vera Lund', '広い門, hiroi mon', '4:14'],
  ['Otto Grimm', 'Paper Crown', 'Otto Grimm, Lea Sand', '紙の冠, kami no kanmuri', '3:25'],
  ['The Harbour Lights', 'Eleven Doors', 'Ann Mills, Joe Park', '十一の扉, juuichi no tobira', '3:46'],
  ['Mica Stone', 'Night Ferry', 'Mica Stone', '夜の船, yoru no fune', '5:53'],
  ['Vera Lund', 'Salt and Iron', 'Vera Lund, Tom Reed', '塩と鉄, shio to tetsu', '4:40'],
  ['Ada Quist', 'No Further Questions', 'Ada Quist', '質問なし, shitsumon nashi', '4:32'],
  ['Jonas Beck', 'Glass Hill', 'Jonas Beck, Ann Mills', '硝子の丘, garasu no oka', '4:37'],
  ['The Harbour Lights', 'Last Train North', 'Ann Mills, Joe Park', '最後の列車, saigo no ressha', '4:26'],
  ['Mica Stone', 'Montage in Grey', 'Mica Stone', '灰色, haiiro', '3:38'],
] as const;
type Row = (typeof album)[number];

/** What a list of a dialect must come to: each field of each track, or undefined where the dialect has it not. */
type Wanted = (row: Row, i: number) => Partial<Track>;

const side = (i: number): string => `${i < 5 ? 'A' : 'B'}${(i % 5) + 1}`;
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const full: Wanted = ([artist, title], i) => ({ artist, title, number: `${i + 1}` });

/** The dialects of track lists on blogs: how a row is written, what it says, and whether it is plain. */
const dialects: Readonly<
  Record<string, { list: (rows: readonly Row[]) => string; wanted: Wanted | 'flagged' | 'no tracks' }>
> = {
  '1 dash glued to the artist': {
    list: (rows) => rows.map(([artist, title], i) => `${i + 1}. ${artist}- ${title}`).join('\n\n'),
    wanted: full,
  },
  '2 a caption in the list': {
    list: (rows) =>
      rows
        .map(([artist, title], i) => `${i + 1}. ${artist}- ${title}${i ? '' : '\n\nVera Lund on stage'}`)
        .join('\n\n'),
    wanted: full,
  },
  '3 one paragraph': {
    list: (rows) =>
      rows.map(([artist, title], i) => `${`${i + 1}`.padStart(2, '0')} ${title} - ${artist}`).join(' * '),
    wanted: full,
  },
  '4 title first': {
    list: (rows) => rows.map(([artist, title], i) => `${i + 1}. ${title} - ${artist}`).join('\n'),
    wanted: full,
  },
  '5 artist first': {
    list: (rows) => rows.map(([artist, title], i) => `${i + 1}. ${artist} - ${title}`).join('\n'),
    wanted: full,
  },
  '6 vinyl, em dash, curly quotes': {
    list: (rows) =>
      rows
        .map(([artist, title, , , length], i) => `${side(i)}. ${artist} — “${title}” (${length})`)
        .join('\n'),
    wanted: ([artist, title, , , length], i) => ({
      artist,
      title,
      length,
      number: side(i),
      side: side(i).charAt(0),
    }),
  },
  '7 brackets in the title': {
    list: (rows) =>
      rows
        .map(
          ([artist, title, , , length], i) =>
            `${side(i)}. ${artist} — “${title} (Based on an Old Song)” (${length})`,
        )
        .join('\n'),
    wanted: ([artist, title, , , length], i) => ({
      artist,
      title: `${title} (Based on an Old Song)`,
      length,
      number: side(i),
      side: side(i).charAt(0),
    }),
  },
  '8 quotes, by, en dash before the length': {
    list: (rows) =>
      rows
        .map(([artist, title, , , length], i) => `${i + 1}. "${title}" by ${artist} – ${length}`)
        .join('\n'),
    wanted: ([artist, title, , , length], i) => ({ artist, title, length, number: `${i + 1}` }),
  },
  '9 a star behind, numbers begin again': {
    list: (rows) =>
      rows
        .map(
          ([artist, title, , , length], i) =>
            `${i === 5 ? 'Side Two\n' : ''}${(i % 5) + 1}. "${title}" by ${artist} – ${length} *`,
        )
        .join('\n'),
    wanted: ([artist, title, , , length], i) => ({ artist, title, length, number: `${(i % 5) + 1}` }),
  },
  '10 a table without marks': {
    list: (rows) =>
      rows
        .map(([artist, title, writers, , length], i) => `${i + 1}."${title}"${writers}${artist}${length}`)
        .join('\n'),
    wanted: 'flagged',
  },
  '11 writers behind the quotes': {
    list: (rows) =>
      rows
        .map(([, title, writers, , length], i) => `${i + 1}.    “${title}” ${writers} ${length}`)
        .join('\n'),
    wanted: ([, title, writers, , length], i) => ({
      title,
      length,
      number: `${i + 1}`,
      composers: writers.split(', '),
    }),
  },
  '12 other titles in brackets': {
    list: (rows) =>
      rows.map(([, title, , native, length], i) => `${i + 1} ${title} (${native}) ${length}`).join('\n'),
    wanted: ([, title, , native, length], i) => ({
      title,
      length,
      number: `${i + 1}`,
      aliases: native.split(', ').map((name, j) => ({ title: name, lang: j ? 'ja-Latn' : 'ja' })),
    }),
  },
  '13 a remark behind two dashes': {
    list: (rows) =>
      rows.map(([artist, title], i) => `${i + 1}. "${title}" by ${artist} -- the loud one`).join('\n'),
    wanted: ([artist, title], i) => ({ artist, title, number: `${i + 1}`, note: 'the loud one' }),
  },
  '14 titles in prose': {
    list: (rows) =>
      rows.map(([artist, title], i) => `${i + 1}. Like ${artist}'s "${title}," a driving thing`).join('\n'),
    wanted: 'flagged',
  },
  '15 paragraphs between the rows': {
    list: (rows) =>
      rows
        .map(
          ([artist, title], i) =>
            `${i + 1}. “${title}” by ${artist}\n\nThis one is a paragraph of its own, and it says a thing or two.`,
        )
        .join('\n\n'),
    wanted: full,
  },
  '16 titles only': {
    list: (rows) =>
      `Side One\n${rows
        .slice(0, 5)
        .map(([, title]) => title)
        .join('\n')}\nSide Two\n${rows
        .slice(5)
        .map(([, title]) => title)
        .join('\n')}`,
    wanted: ([, title], i) => ({ title, side: i < 5 ? 'One' : 'Two' }),
  },
  '17 vinyl with wide gaps, full-width digits': {
    list: (rows) =>
      rows
        .map(([, title, , , length], i) =>
          i < 5
            ? `${side(i).toLowerCase()}  ${title}         0${length}`
            : wide(`${i + 1} ${title} 0${length}`).replace(/　|＿/g, ' '),
        )
        .slice(0, 5)
        .concat(rows.slice(5).map(([, title, , , length], i) => `b${i + 1}  ${title}         0${length}`))
        .join('\n'),
    wanted: ([, title, , , length], i) => ({ title, length, number: side(i), side: side(i).charAt(0) }),
  },
};

const post = (list: string): string =>
  `Great Scores of 1985: The Ferry\n\nA short text about a record from a film nobody saw.\n\nTrack Listing\n\n${list}\n\nA last word stands below the list.\n`;

const report: string[] = [];
describe('a track list in a text, by dialect', () => {
  for (const [name, { list, wanted }] of Object.entries(dialects)) {
    it(name, () => {
      const imported = importText(post(list(album)));
      assert.ok('review' in imported);
      const { tracks = [] } = imported.review;
      const flagged = new Set(
        imported.ledger.filter(({ code }) => code === 'ambiguous-line').flatMap(({ about }) => about),
      );
      const right = tracks.filter((track, i) => {
        const row = album[i];
        if (!row || typeof wanted === 'string') return false;
        const want = wanted(row, i);
        return (
          ['title', 'artist', 'length', 'number', 'side', 'composers', 'note', 'aliases'] as const
        ).every(
          (field) =>
            want[field] === undefined || JSON.stringify(track[field]) === JSON.stringify(want[field]),
        );
      }).length;
      report.push(`${name.padEnd(46)} ${tracks.length} tracks, ${right} right, ${flagged.size} flagged`);
      assert.equal(tracks.length, album.length);
      if (wanted === 'flagged') assert.equal(flagged.size, album.length);
      else {
        assert.equal(right, album.length, JSON.stringify(tracks, undefined, 1));
        assert.equal(flagged.size, 0);
      }
    });
  }
  after(() => console.log(report.join('\n')));
});
