import { Lexer, Parser, type Token, type Tokens } from 'marked';
import { safeUrl } from '../model/safe-url.js';

/** A block of a Markdown text: its source, where it stands, and its HTML. */
export interface MarkdownBlock {
  readonly raw: string;
  /** UTF-16 units from the beginning of the text. */
  readonly start: number;
  readonly html: string;
}

const PLAYERS: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  youtubelite: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
};

// Tags of templates: `{{< youtube ID >}}` of Hugo, `{% youtube ID %}` of Jekyll, Eleventy, Hexo and Forem
const TAG = /\{(?:\{[<%]|%-?)\s*([\w-]+)((?:[^{}%>]|[%>](?!\}))*)[%>-]{0,2}\}\}?/g;

/** What a tag of a template plays; undefined for any other. */
function playedBy(name: string, rest: string): string | undefined {
  const [, word = ''] = /(?:id\s*[=:]\s*)?["']?([^\s"',]+)["']?/.exec(rest.trim()) ?? [];
  if (/^https?:/i.test(word)) return safeUrl(word);
  const player = PLAYERS[name.toLowerCase()];
  return player && /^[\w-]{4,64}$/.test(word) ? player(word) : undefined;
}

// Stands for a tag while the text is read: as long as it, and in no text of anybody's.
const [HOLE, FILL] = ['\ue000', '\ue001'];
const FILLS = /\ue001+/g;
const HOLES = /\ue000\ue001*/g;

/** The end of a row in bold is what the reviewer says of it, where a length or a whole title stands before it. */
function markEnd(tokens: readonly Token[]): void {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (last?.type !== 'strong' || before?.type !== 'text') return;
  if (!/\d:[0-5]\d\)?\s*$/.test(before.raw)) return;
  const words = Parser.parseInline(last.tokens ?? []);
  Object.assign(last, { type: 'html', text: `<mark>${words}</mark>` });
}

/** The blocks of a Markdown text as HTML, each by itself. `dropped` is told of tags of templates that say nothing here. */
export function markdownBlocks(text: string, dropped: (tag: string, at: number) => void): MarkdownBlock[] {
  const urls: string[] = [];
  // the number of a note stands in no title
  const noted = text.replace(/[\ue000\ue001]/g, ' ').replace(/\[\^[^\]\s]{1,40}\](?!:)/g, (note) => FILL.repeat(note.length));
  const clean = noted.replace(TAG, (tag: string, name: string, rest: string, at: number) => {
    const url = playedBy(name, rest);
    if (!url) dropped(tag, at);
    urls.push(url ?? '');
    return HOLE + FILL.repeat(tag.length - 1);
  });
  const options = { gfm: true, breaks: true } as const;
  let start = 0;
  return new Lexer(options).lex(clean).map((token) => {
    if (token.type === 'list')
      for (const item of (token as Tokens.List).items)
        for (const part of item.tokens) if (part.type === 'text') markEnd((part as Tokens.Text).tokens ?? []);
    const from = start;
    start += token.raw.length;
    const html = Parser.parse([token], options).replace(HOLES, () => urls.shift() ?? '').replace(FILLS, '');
    return { raw: text.slice(from, start), start: from, html };
  });
} // prettier-ignore
