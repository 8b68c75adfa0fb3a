import type { Cover, Review } from '../model/review.js';
import { ledgerRow, type ImportResult, type LedgerRow } from './ledger.js';
import { ofCards } from './page/join-cards.js';
import type { Card } from './page/read-cards.js';
import { readPost, type PostText } from './read-post.js';
import { readPosts } from './read-posts.js';
import type { Steps } from './steps.js';
import type { Line, Span } from './text-blocks.js';
import { HEADLINE } from './text-furniture.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';
import { withFacts } from './with-facts.js';

/** So many paragraphs are looked at for the name of what they are about, and it is no longer. */
const FIRST = 3;
const NAME = 80;

/** True where elements of ours say what the review is. */
export const areCarded = (cards: readonly Card[]): boolean =>
  cards.some(({ review }) => review.title ?? review.tracks);

/** What a page or a file holds. */
export interface PagePost {
  /** Its words; absent where there are none but those of elements of ours. */
  readonly post: PostText | undefined;
  readonly cards: readonly Card[];
  /** What is known of the post beside its words. */
  readonly facts: Partial<Review>;
  /** The headline, where the page has one of its own. */
  readonly headline: string | undefined;
}

/**
 * The reviews of a page or a file. What elements of ours say is the reviewer's word: beside it nothing is inferred, and
 * the words round them are the body.
 */
export function* readPage(
  { post, cards, facts, headline }: PagePost,
  words: Vocabulary,
): Steps<ImportResult> {
  if (areCarded(cards)) {
    const body = post && (yield* readPost(post, words)).review.body;
    return ofCards(cards, { ...facts, ...(body && { body }), ...(headline && { headline }) });
  }
  if (!post) return { error: 'There is no text of a post.' };
  if (post.headline.text.length <= HEADLINE) return withFacts(yield* readPosts(post, words), facts, []);
  const lines = [post.headline, ...post.lines];
  const name = firstName(lines);
  if (!name) return { error: 'The text begins without a headline: its first line is a paragraph.' };
  const row = ledgerRow(
    'inferred',
    'title',
    'There is no headline: the first words that stand out were taken.',
    {
      found: [name.text],
      from: [name.start, name.start + name.text.length],
      confidence: 0.4,
    },
  );
  const found = yield* readPosts({ ...post, headline: { ...name, isApart: true }, lines }, words);
  return withFacts(found, facts, [row]);
}

/** The first words that stand out in the first paragraphs: a text without a headline names there what it is about. */
const firstName = (lines: readonly Line[]): Span | undefined =>
  lines
    .slice(0, FIRST)
    .flatMap(({ markup }) => markup?.emphasis ?? [])
    .find(({ text }) => /\p{L}/u.test(text) && text.length <= NAME && !/[.:!?,;]$/.test(text));

/** Rows on the pictures of a post: the one that is its cover, and those that are not kept. */
export const pictureRows = (cover: Cover | undefined, count: number): LedgerRow[] => [
  ...(cover
    ? [
        ledgerRow('inferred', 'cover', 'What the picture is called says that it is the cover.', {
          found: [cover.src],
          confidence: 0.7,
          alternatives: [{ path: 'cover', value: undefined }],
        }),
      ]
    : []),
  ...(count ? [ledgerRow('media-lost', 'body', 'Pictures are not in the text of a review.', { count })] : []),
];
