// Marks of Markdown and of what is often put on top of it: HTML, character references, addresses that become links,
// hashtags, mentions, formulas, and the braces of the templates of static sites.
const MARKS = /[\\`*_[\]<>{|~$@]|&(?=#?\w)|:(?=\/\/)|(?<=www)\.|(?<=^|\s)#|(?<=\])\(/gi;

/** Words as Markdown that says them, within a line. */
export const escapeMarkdown = (text: string): string => text.replace(MARKS, '\\$&');

/** Lines of Markdown, none of which begins a block by its first words. */
export const guardLines = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^[-+=:^%]/, '\\$&')
        .replace(/^(\d+)(?=[.)])/, '$1\\'),
    )
    .join('\n');

/** One line of words, which may stand at the beginning of a line. */
export const lineToMarkdown = (text: string): string => guardLines(escapeMarkdown(text));

/** A link. The address is safe to follow; in it only what could end it is written otherwise. */
export const linkToMarkdown = (words: string, url: string): string => {
  const target = url
    .replace(/[^\S ]/gu, encodeURIComponent)
    .replace(/[ ()<>"'`{}|^*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/[[\]]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${words}](${target})`;
};

/** Markdown within an item of a list: `mark` stands before its first line, and as much space before the others. */
export const indent = (markdown: string, mark: string): string =>
  markdown
    .split('\n')
    .map((line, i) => (i ? line && ' '.repeat(mark.length) + line : mark + line))
    .join('\n');

/** Markdown within a quote. */
export const quote = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');
