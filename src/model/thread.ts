import type { Comment } from './comment.js';
import { richWords } from './rich-text/words.js';

/** The order of a thread: by the time of its roots, or by how much they are liked. Answers stand in order of time. */
export type ThreadOrder = 'oldest' | 'newest' | 'likes';

/** One comment where it stands in a thread. */
export interface ThreadRow {
  readonly comment: Comment;
  /** Unique in the thread, and the same whatever comes later. */
  readonly key: string;
  /** 0 for what answers the post, then one more than what it answers. */
  readonly level: number;
  /** What it answers, where that is here. */
  readonly parent: Comment | undefined;
  /** How many rows after it answer it, or one that does. */
  readonly below: number;
}

/** A thread, flat: never as deep as its answers are. */
export interface Thread {
  /** In the order of reading: each comment, then its answers. */
  readonly rows: readonly ThreadRow[];
  /** What says no more than that somebody liked, shared or noted the post. */
  readonly reactions: readonly Comment[];
}

/** A row that is being put in its place: what is answered knows its first answer, and that one the next. */
class Knot implements ThreadRow {
  level = 0;
  below = 0;
  parent: Comment | undefined = undefined;
  up: Knot | undefined = undefined;
  first: Knot | undefined = undefined;
  last: Knot | undefined = undefined;
  next: Knot | undefined = undefined;
  /** Which walk up the thread came by first. */
  walk = 0;
  readonly comment: Comment;
  readonly key: string;
  readonly time: number;

  constructor(comment: Comment, key: string) {
    this.comment = comment;
    this.key = key;
    const time = Date.parse(comment.createdAt ?? '');
    this.time = Number.isNaN(time) ? Infinity : time;
  }
}

const isReaction = ({ kind }: Comment): boolean =>
  kind !== 'comment' && /^(like|repost|bookmark|rsvp)$/.test(kind);

/** What two records of one comment share: a page of a back end may begin with what the one before ended with. */
const contentOf = ({ createdAt, author, state, body }: Comment): string =>
  JSON.stringify([createdAt, author?.name, state, richWords(body)]);

const collator = new Intl.Collator('en', { numeric: true });
const byAge = (a: Knot, b: Knot): number => a.time - b.time || collator.compare(a.key, b.key);
const likes = ({ comment }: Knot): number => comment.counts?.likes ?? 0;

/** Each comment once, by its source and id; another one under the same id is kept beside it. */
class Knots {
  readonly all: Knot[] = [];
  readonly reactions = new Map<string, Comment>();
  /** By source and id. */
  readonly #known = new Map<string, Map<string, Knot>>();
  /** Of those whose id came again: how many, and their contents. */
  readonly #twins = new Map<Knot, { count: number; contents: Set<string> }>();

  add(comment: Comment): void {
    const { source, id } = comment;
    let key = `${source}\n${id}`; // no source has a line break
    if (isReaction(comment)) {
      this.reactions.set(`${comment.kind} ${key}`, comment);
      return;
    }
    let known = this.#known.get(source);
    if (!known) {
      known = new Map<string, Knot>();
      this.#known.set(source, known);
    }
    const first = known.get(id);
    if (first) {
      const twin = this.#twins.get(first) ?? { count: 1, contents: new Set([contentOf(first.comment)]) };
      const content = contentOf(comment);
      if (twin.contents.has(content)) return;
      twin.contents.add(content);
      key = `${++twin.count}\n${key}`;
      this.#twins.set(first, twin);
    }
    const knot = new Knot(comment, key);
    this.all.push(knot);
    if (!first) known.set(id, knot);
  }

  /** Lets each know what it answers; of those that answer one another in a circle the oldest answers the post. */
  join(): void {
    for (const knot of this.all) {
      const { source, parentId } = knot.comment;
      if (parentId !== null) knot.up = this.#known.get(source)?.get(parentId);
    }
    let walk = 0;
    for (const start of this.all) {
      walk++;
      let at: Knot | undefined = start;
      for (; at && !at.walk; at = at.up) at.walk = walk;
      if (at?.walk !== walk) continue;
      let oldest = at;
      for (let one = at.up; one && one !== at; one = one.up) if (byAge(one, oldest) < 0) oldest = one;
      oldest.up = undefined;
    }
  }
}

/** What is read after a comment: its first answer, or what stands after it or after what it answers. */
function after(knot: Knot): Knot | undefined {
  if (knot.first) return knot.first;
  let at: Knot | undefined = knot;
  while (at && !at.next) at = at.up;
  return at?.next;
}

/**
 * Puts a flat list of comments, in any order and from any sources, into the order of reading. Nothing is lost: what
 * answers a comment that is not here, or itself, stands where what answers the post stands. Linear but for sorting,
 * and never deeper on the stack, however deep the answers go.
 */
export function buildThread(comments: readonly Comment[], order: ThreadOrder = 'oldest'): Thread {
  const knots = new Knots();
  for (const comment of comments) knots.add(comment);
  knots.join();
  const roots: Knot[] = [];
  for (const knot of knots.all.sort(byAge)) {
    const { up } = knot;
    if (up?.last) up.last = up.last.next = knot;
    else if (up) up.last = up.first = knot;
    else roots.push(knot);
  }
  // what has no time is last in either order
  const isTimeless = (knot: Knot): number => Number(knot.time === Infinity);
  if (order === 'newest') roots.sort((a, b) => isTimeless(a) - isTimeless(b) || byAge(b, a));
  if (order === 'likes') roots.sort((a, b) => likes(b) - likes(a));
  roots.sort((a, b) => Number(!!b.comment.pinned) - Number(!!a.comment.pinned));

  const rows: Knot[] = [];
  for (const root of roots) {
    for (let at: Knot | undefined = root; at; at = after(at)) {
      at.parent = at.up?.comment;
      at.level = at.up ? at.up.level + 1 : 0;
      rows.push(at);
    }
  }
  for (let i = rows.length - 1; i >= 0; i--) {
    const { up, below = 0 } = rows[i] ?? {};
    if (up) up.below += below + 1;
  }
  return { rows, reactions: [...knots.reactions.values()] };
}
