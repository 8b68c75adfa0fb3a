import type { Comment } from '../model/comment.js';
import type { Problem } from '../model/problem.js';
import type { EntityLookup } from '../model/rich-text/entities.js';
import type { ReviewDraft } from '../model/review.js';
import { lazy } from './lazy.js';
import { ReviewInput, type InputSettings } from './review-input.js';

const json = lazy(() => import('../sources/json-comments.js'));
const entities = lazy<{ allEntities?: EntityLookup }>(() =>
  // without it the names of rare characters stand as they were written
  import('../model/rich-text/all-entities.js').catch(() => ({})),
);

/** The comments in a review's data, by whatever way the review comes in, and where the data says there are more. */
export class GivenComments {
  comments: readonly Comment[] = [];
  total: number | undefined;
  source: { readonly kind: string; readonly url?: string | undefined } | undefined;
  readonly input: ReviewInput;
  readonly #changed: () => void;
  #review: ReviewDraft | undefined;

  constructor(element: HTMLElement, changed: () => void) {
    this.#changed = changed;
    this.input = new ReviewInput(element, changed, undefined, true);
  }

  get problems(): readonly Problem[] {
    return this.input.problems;
  }

  /** Reads anew what has changed. */
  update(settings: InputSettings): void {
    this.input.decide(settings);
    const { review } = this.input;
    if (review === this.#review) return;
    const items = review?.comments?.items ?? [];
    if (items[0]) {
      const module = json(this.#changed);
      const isRare = module?.needEntities(items);
      const all = isRare ? entities(this.#changed) : undefined;
      if (!module || (isRare && !all)) return; // they are on their way
      this.comments = module.jsonComments(items, {
        base: document.baseURI,
        entities: all?.allEntities,
      });
    } else this.comments = [];
    this.#review = review;
    this.total = review?.comments?.total;
    this.source = review?.comments?.sources?.[0];
  }
}
