import { DisqusReader, type ExportedThread } from '../importer/disqus.js';
import { importHtml } from '../importer/import-html.js';
import type { Imported, ImportedSeveral, ImportResult, LedgerRow } from '../importer/ledger.js';
import { WxrReader, type ExportedPost } from '../importer/wxr.js';
import { Failure } from './failure.js';
import { hasReview } from './has-review.js';
import type { ExportKind } from '../importer/kinds.js';
import { reviewsOf } from './reviews-of.js';

/** One post of an export. */
export interface Entry {
  /** What it can be called by. */
  readonly names: readonly (string | undefined)[];
  /** What it holds. It is read when it is asked for. */
  readonly read: () => ImportResult;
  /** Whether it is worth giving where nobody asked for it. */
  readonly isWorth: (result: Imported | ImportedSeveral) => boolean;
}

const commentsOf = ({ comments: items }: ExportedPost | ExportedThread) =>
  items.length ? { comments: { total: items.length, items } } : {};

/** A post: its HTML is read, and what the export says of it goes before. */
const entryOfPost = (post: ExportedPost): Entry => ({
  names: [post.slug, post.link],
  read: () => {
    const result = importHtml(post.html, {
      hasBreaks: true,
      facts: {
        ...(post.title && { headline: post.title }),
        ...(post.author && { author: { name: post.author } }),
        ...(post.published && { published: post.published }),
        ...(post.link && { url: post.link }),
        ...commentsOf(post),
      },
    });
    return 'error' in result ? result : { ...result, ledger: [...result.ledger, ...post.ledger] };
  },
  isWorth: (result) => reviewsOf(result).some(({ review }) => hasReview(review)),
});

/** A thread: a draft with the comments of a post, which the export itself does not have. */
const entryOfThread = (thread: ExportedThread): Entry => ({
  names: [thread.identifier, thread.link],
  read: () => ({
    review: {
      version: 1,
      title: thread.title.trim() || thread.identifier || thread.link || thread.id,
      ...(thread.link && { url: thread.link }),
      ...commentsOf(thread),
    },
    ledger: thread.ledger,
  }),
  isWorth: () => thread.comments.length > 0,
});

/** The posts of an export that comes in pieces, as they come; when they are over, what was wrong with it. */
export class ExportEntries {
  readonly #pieces: AsyncIterable<string>;
  readonly #kind: ExportKind;
  /** How many there were so far. */
  count = 0;
  /** What was left out of it or could not be read. */
  rows: readonly LedgerRow[] = [];
  /** Nothing in it is of its kind. */
  isEmpty = false;
  /** It ends in the middle. */
  isCut = false;
  /** It could not be read to its end. */
  fault: Failure | undefined;

  constructor(pieces: AsyncIterable<string>, kind: ExportKind) {
    this.#pieces = pieces;
    this.#kind = kind;
  }

  /** @param onPiece is called when a piece was read */
  async *read(onPiece: () => void): AsyncGenerator<Entry, void> {
    const ready: Entry[] = [];
    const reader =
      this.#kind === 'wxr'
        ? new WxrReader((post) => ready.push(entryOfPost(post)))
        : new DisqusReader((thread) => ready.push(entryOfThread(thread)));
    try {
      for await (const piece of this.#pieces) {
        reader.write(piece);
        onPiece();
        yield* this.#take(ready);
      }
    } catch (error) {
      // what stood before is not lost
      if (!(error instanceof Failure)) throw error;
      this.fault = error;
    }
    this.rows = reader.close();
    this.isEmpty = reader.isEmpty;
    this.isCut = reader.isCut;
    yield* this.#take(ready);
  }

  *#take(ready: Entry[]): Generator<Entry, void> {
    for (let entry; (entry = ready.shift()); this.count++) yield entry;
  }
}
