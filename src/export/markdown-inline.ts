import type { RichText } from '../model/rich-text/rich-text.js';
import { escapeMarkdown, linkToMarkdown } from './markdown-escape.js';

type Run =
  | string
  | { readonly kind: 'break' }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly runs: readonly Run[] }
  | { readonly kind: 'mark'; readonly mark: string; readonly runs: readonly Run[] };

const MARKS: Readonly<Record<string, string>> = {
  ...{ strong: '**', b: '**', em: '*', i: '*', cite: '*', s: '~~', del: '~~' },
};

/** Words in a row are one run, so that nothing comes about where two of them meet. */
const joined = (runs: readonly Run[]): Run[] =>
  runs.reduce<Run[]>((all, run) => {
    const last = all.at(-1);
    if (typeof run === 'string' && typeof last === 'string') all[all.length - 1] = last + run;
    else if (run) all.push(run);
    return all;
  }, []);

const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.kind === 'code' ? run.text : '')).join('');

/** `marks`: whether emphasis may stand here; within another it is words. */
const runsOf = (nodes: RichText, marks: boolean): Run[] =>
  joined(
    nodes.flatMap((node): readonly Run[] => {
      if (typeof node === 'string') return [node.replace(/[^\S\u00a0\u202f]+/g, ' ')];
      if (node.tag === 'emoji') return [node.name];
      if (node.tag === 'br') return [{ kind: 'break' }];
      const mark = marks && MARKS[node.tag];
      const runs = runsOf(node.children, marks && !mark);
      if (mark) return spaced(mark, runs);
      if (node.href) return runs.every(isEmpty) ? runs : [{ kind: 'link', href: node.href, runs }];
      if (node.tag === 'q') return ['“', ...runs, '”'];
      // Braces within code would be read by the templates of static sites.
      const text = /^(?:code|kbd|samp)$/.test(node.tag) ? wordsOf(runs).trim() : '';
      return text && !/[{}]/.test(text) && runs.every((run) => typeof run === 'string')
        ? [{ kind: 'code', text }]
        : runs;
    }),
  );

/** White space at the edges of what is marked stands outside of the marks. */
const spaced = (mark: string, runs: readonly Run[]): readonly Run[] => {
  if (runs.every(isEmpty)) return runs;
  const inner = [...runs];
  const cut = (at: number, edge: RegExp): string => {
    const run = inner.at(at);
    if (typeof run !== 'string') return '';
    const rest = run.replace(edge, '');
    inner.splice(at, 1, ...(rest ? [rest] : []));
    return run.length > rest.length ? ' ' : '';
  };
  const before = inner.length ? cut(0, /^\s+/) : '';
  const after = inner.length ? cut(-1, /\s+$/) : '';
  return [before, ...(inner.length ? [{ kind: 'mark', mark, runs: inner } as const] : []), after];
};

/** The first or last character of a run as it will stand there. */
const edge = (run: Run | undefined, at: 0 | -1): string => {
  if (run === undefined) return ' ';
  if (typeof run === 'string') return [...run].at(at) ?? ' ';
  if (run.kind === 'mark') return edge(run.runs.at(at), at);
  return run.kind === 'break' ? ' ' : run.kind === 'code' ? '`' : at ? ')' : '[';
};

const LETTER = /^[\p{L}\p{N}]$/u;
// What every reader of Markdown takes for punctuation or white space.
const APART = /^[\s\p{P}]$/u;
const hasBreak = (run: Run | undefined): boolean => typeof run === 'object' && run.kind === 'break';

/** Where a reader would not take the marks for what they are, the words stand without them. */
const settled = (runs: readonly Run[]): Run[] => {
  let isBehindMark = false;
  return joined(
    runs.flatMap((run, i): readonly Run[] => {
      const wasBehindMark = isBehindMark;
      isBehindMark = false;
      if (typeof run === 'string' || run.kind !== 'mark') return [run];
      const { runs: inner, mark } = run;
      const sides = [
        [edge(runs[i - 1], -1), edge(run, 0)],
        [edge(runs[i + 1], 0), edge(run, -1)],
      ] as const;
      isBehindMark =
        !wasBehindMark &&
        sides.every(([outer, one]) => APART.test(outer) || (LETTER.test(outer) && LETTER.test(one))) &&
        ![inner[0], inner.at(-1)].some(hasBreak) &&
        !inner.some(
          (one) => typeof one === 'object' && one.kind === 'code' && one.text.includes(mark[0] ?? ''),
        );
      return isBehindMark ? [run] : inner;
    }),
  );
};

const codeToMarkdown = (text: string): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest ? ' ' : '';
  return fence + space + text + space + fence;
};

const written = (runs: readonly Run[]): string => {
  let out = '';
  for (const run of settled(runs)) {
    if (typeof run === 'string') out += escapeMarkdown(run);
    else if (run.kind === 'break') out += '\\\n';
    else if (run.kind === 'mark') out += run.mark + written(run.runs) + run.mark;
    // Two codes side by side would be one.
    else if (run.kind === 'code')
      out += /(?<!\\)`$/.test(out) ? escapeMarkdown(run.text) : codeToMarkdown(run.text);
    // A `!` before a link would make a picture of it.
    else out = out.replace(/!$/, '\\!') + linkToMarkdown(written(run.runs), run.href);
  }
  return out;
};

const isEmpty = (run: Run | undefined): boolean => hasBreak(run) || (typeof run === 'string' && !run.trim());

/** Words with emphasis, links, code and line breaks as Markdown that means the same. */
export const inlineToMarkdown = (nodes: RichText): string => {
  const runs = settled(runsOf(nodes, true));
  while (isEmpty(runs[0])) runs.shift();
  while (isEmpty(runs.at(-1))) runs.pop();
  return written(runs);
};
