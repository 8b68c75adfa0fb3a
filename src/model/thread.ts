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

interface Knot {
  readonly comment: Comment;
  readonly key: string;
  readonly time: number;
  parent: Knot | undefined;
  answers: Knot[];
  level: number;
  below: number;
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
function nodesOf(comments: readonly Comment[]): { nodes: Knot[]; known: Map<string, Knot> } {
  const nodes: Knot[] = [];
  const known = new Map<string, Knot>();
  /** By id: how many, and their contents once there are two. */
  const twins = new Map<string, { count: number; contents: Set<string> }>();
  for (const comment of comments) {
    const id = `${comment.source} ${comment.id}`;
    const first = known.get(id);
    let key = id;
    if (first) {
      const twin = twins.get(id) ?? { count: 1, contents: new Set([contentOf(first.comment)]) };
      const content = contentOf(comment);
      if (twin.contents.has(content)) continue;
      twin.contents.add(content);
      twin.count++;
      twins.set(id, twin);
      key = `${twin.count} ${id}`;
    }
    const time = comment.createdAt === null ? Number.NaN : Date.parse(comment.createdAt);
    const node: Knot = {
      comment,
      key,
      time: Number.isNaN(time) ? Infinity : time,
      parent: undefined,
      answers: [],
      level: 0,
      below: 0,
    };
    nodes.push(node);
    if (!first) known.set(id, node);
  }
  return { nodes, known };
}

/** Lets each node know its parent; of those that answer one another in a circle the oldest answers the post. */
function join(nodes: readonly Knot[], known: ReadonlyMap<string, Knot>): void {
  for (const node of nodes) {
    const { source, parentId } = node.comment;
    if (parentId !== null) node.parent = known.get(`${source} ${parentId}`);
  }
  const done = new Set<Knot>();
  for (const start of nodes) {
    if (!start.parent || done.has(start.parent)) {
      done.add(start);
      continue;
    }
    const path: Knot[] = [];
    const here = new Set<Knot>();
    let at: Knot | undefined = start;
    for (; at && !done.has(at) && !here.has(at); at = at.parent) {
      here.add(at);
      path.push(at);
    }
    if (at && here.has(at)) {
      const circle = path.slice(path.indexOf(at));
      circle.reduce((oldest, node) => (byAge(node, oldest) < 0 ? node : oldest)).parent = undefined;
    }
    for (const node of path) done.add(node);
  }
}

/**
 * Puts a flat list of comments, in any order and from any sources, into the order of reading. Nothing is lost: what
 * answers a comment that is not here, or itself, stands where what answers the post stands. Linear but for sorting,
 * and never deeper on the stack, however deep the answers go.
 */
export function buildThread(comments: readonly Comment[], order: ThreadOrder = 'oldest'): Thread {
  const { nodes, known } = nodesOf(comments.filter((comment) => !isReaction(comment)));
  join(nodes, known);
  const roots: Knot[] = [];
  for (const node of [...nodes].sort(byAge)) (node.parent?.answers ?? roots).push(node);
  // what has no time is last in either order
  const isTimeless = (node: Knot): number => Number(node.time === Infinity);
  if (order === 'newest') roots.sort((a, b) => isTimeless(a) - isTimeless(b) || byAge(b, a));
  if (order === 'likes') roots.sort((a, b) => likes(b) - likes(a));
  roots.sort((a, b) => Number(b.comment.pinned ?? false) - Number(a.comment.pinned ?? false));

  const read: Knot[] = [];
  const waiting = roots.reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.parent) node.level = node.parent.level + 1;
    read.push(node);
    for (const answer of node.answers.reverse()) waiting.push(answer);
  }
  for (const { parent, below } of [...read].reverse()) if (parent) parent.below += below + 1;
  return {
    rows: read.map(({ comment, key, parent, level, below }) => ({
      comment,
      key,
      level,
      parent: parent?.comment,
      below,
    })),
    reactions: [
      ...new Map(
        comments.filter(isReaction).map((one) => [`${one.kind} ${one.source} ${one.id}`, one]),
      ).values(),
    ],
  };
}
