import type { Cover, Review } from '../model/review.js';
import { ledgerRow, type ImportResult, type LedgerRow } from './ledger.js';
import { ofCards } from './page/join-cards.js';
import type { Card } from './page/read-cards.js';
import { readPost, type PostText } from './read-post.js';
import { readPosts } from './read-posts.js';
import type { Steps } from './steps.js';
import { HEADLINE } from './text-furniture.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';
import { withFacts } from './with-facts.js';

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
  if (post.headline.text.length > HEADLINE)
    return { error: 'The text begins without a headline: its first line is a paragraph.' };
  return withFacts(yield* readPosts(post, words), facts, []);
}

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
