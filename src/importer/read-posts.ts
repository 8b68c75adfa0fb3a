import { SHORT } from '../model/leaf-rules.js';
import type { Review } from '../model/review.js';
import { ledgerRow, type ImportResult, type LedgerRow } from './ledger.js';
import { readPost, type PostText } from './read-post.js';
import { sideIn } from './lists/side-in.js';
import type { Steps } from './steps.js';
import { placeOf, type Line } from './text-blocks.js';
import { textTracks } from './lists/text-tracks.js';
import { numberOf } from './lists/track-runs.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A post speaks of no more albums. */
const ALBUMS = 20;
/** The name of an album over its part of a text is no longer. */
const NAME = 80;

/** True for a line that can be the name of an album over what is said of it. */
function isName(line: Line, next: Line | undefined, words: Vocabulary): boolean {
  const { text, markup, isApart } = line;
  if (words.trackHeading.test(text) || sideIn(text, words) || words.ratingLine.test(text)) return false;
  if (markup) return !!markup.heading;
  const isTitle = isApart && text.length <= NAME && !/[.!?:;,…]["”’)]*$/.test(text) && !/: \S/.test(text);
  return (
    isTitle && numberOf(line) === undefined && !!next && (next.isApart || words.trackHeading.test(next.text))
  );
}

/** The lines that name the albums of a post, where each of its track lists stands under one of its own. */
function* albumNames({ headline, lines }: PostText, words: Vocabulary): Steps<number[]> {
  const lists: (readonly [number, number])[] = [];
  for (let from = 0; lists.length < ALBUMS;) {
    yield;
    const { at } = textTracks(lines.slice(from), headline.text, words);
    if (!at) break;
    lists.push([from + at[0], from + at[1]]);
    from += at[1] + 1;
  }
  if (!lists[1]) return [];
  const levelOf = (i: number): number => lines[i]?.markup?.heading ?? 0;
  const names = lists.map(([first], i) => {
    const after = (lists[i - 1]?.[1] ?? -1) + 1;
    const some = lines
      .slice(after, first)
      .flatMap((line, n) => (isName(line, lines[after + n + 1], words) ? after + n : []));
    const level = some.reduce((least, n) => Math.min(least, levelOf(n)), Infinity);
    const top = some.filter((n) => levelOf(n) === level);
    return lines[0]?.markup ? top.at(-1) : top[0];
  });
  const found = names.filter((name) => name !== undefined);
  const titles = new Set(found.map((name) => lines[name]?.text.toLowerCase()));
  const isAlike = new Set(found.map(levelOf)).size === 1 && titles.size === lists.length;
  return found.length === lists.length && isAlike ? found : [];
}

/** What the words of a post say: one review, or one for each album that has a name and a track list of its own. */
export function* readPosts(post: PostText, words: Vocabulary): Steps<ImportResult> {
  const names = post.isOther ? [] : yield* albumNames(post, words);
  yield;
  if (!names[1]) return yield* readPost(post, words);
  const { headline, lines, given: _given, ...rest } = post;
  const reviews: Review[] = [];
  const ledger: LedgerRow[] = [];
  for (const [review, at] of names.entries()) {
    const name = lines[at] as Line;
    // what stands over the first album is said of all: it is kept with the first
    const over = review ? [] : lines.slice(0, at);
    const part = [...over, ...lines.slice(at + 1, names[review + 1])];
    const found = yield* readPost({ ...rest, headline: name, lines: part }, words);
    reviews.push({ ...found.review, headline: headline.text.slice(0, SHORT) });
    ledger.push(
      {
        ...ledgerRow('review-apart', 'title', 'The post has a track list of its own under this heading.', {
          found: [name.text],
          from: placeOf(name),
          confidence: 0.8,
        }),
        review,
      },
      ...found.ledger.map((row) => ({ ...row, review })),
    );
  }
  return { reviews, ledger };
} // prettier-ignore
