/** What an input can be, by the names that `--from` takes. */
export const kinds = ['text', 'html', 'markdown', 'wxr', 'disqus', 'musicbrainz'] as const;

export type Kind = (typeof kinds)[number];
/** An export of a whole site, which is read in pieces. */
export type ExportKind = 'wxr' | 'disqus';

export const isExport = (kind: Kind): kind is ExportKind => kind === 'wxr' || kind === 'disqus';
