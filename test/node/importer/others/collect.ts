/** What a careful reader finds in a post. */
export interface Expected {
  /** `Title | Artist | length | side`, the later parts left out where nothing says them. */
  readonly tracks: readonly string[];
  /** `Title:favourite`, `Title:hidden-gem`, `Title:worst`. */
  readonly picks?: readonly string[];
  readonly ratings?: readonly string[];
  /** The post is about something else: it has no tracks. */
  readonly notReview?: boolean;
  readonly [fact: string]: unknown;
}

/** A post by another hand, with what was to be found in it written down first. */
export interface OtherPost {
  readonly id: string;
  readonly kind: 'text' | 'html' | 'markdown';
  readonly expected: Expected;
  readonly input: string;
}

type Add = (id: string, expected: Expected, input: string) => void;

/** What collects the posts of a file. */
export function collect(): {
  readonly text: Add;
  readonly html: Add;
  readonly markdown: Add;
  readonly posts: OtherPost[];
} {
  const posts: OtherPost[] = [];
  const add =
    (kind: OtherPost['kind']): Add =>
    (id, expected, input) => {
      posts.push({ id, kind, expected, input: input.replace(/^\n/, '') });
    };
  return { text: add('text'), html: add('html'), markdown: add('markdown'), posts };
}
