// The tags that most pages have; the others have less to say than this table would.
const more: Readonly<Record<string, readonly string[]>> = {
  'comment-thread': ['basics'],
  'soundtrack-card': ['core', 'attributes'],
};

/** The files of a tag, by their names in `sleeve/`: what its own file imports is asked for with it, not after it. */
export const filesOf = (tag: string): readonly string[] => ['base', tag, ...(more[tag] ?? ['core'])];
