/// <reference types="node" />
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problemSentence } from '../i18n/problem-words.js';
import { compareWithRelease } from '../importer/compare-release.js';
import type { Imported } from '../importer/ledger.js';
import { Failure } from './failure.js';
import { formOf, type Form } from './forms.js';
import { importFile, readReview } from './read-input.js';

/** The options of a call, by their names. */
export interface Options {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly ledger?: boolean | undefined;
  readonly compare?: string | undefined;
  readonly out?: string | undefined;
}

/** A title as the name of a file: letters of any script, without the accents of Latin ones. */
const nameOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 80)
    .normalize('NFC') || 'review';

/** Writes a file into a folder, or gives its text. */
function give(
  text: string,
  { ending }: Form,
  title: string,
  folder: string | undefined,
  input: string,
): string {
  if (folder === undefined) return text;
  const path = join(folder, `${nameOf(title)}.${ending}`);
  if (resolve(path) === resolve(input)) throw new Failure(`${path}: is the file that was read.`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, `${text}\n`);
  } catch (error) {
    throw new Failure(
      `${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
    );
  }
  return path;
}

function withRelease(imported: Imported, file: string | undefined): Imported {
  if (file === undefined) return imported;
  const { review } = importFile(file, 'musicbrainz');
  return { ...imported, ledger: [...imported.ledger, ...compareWithRelease(imported, review)] };
}

/** What a command gives for its file: the text for standard output. `warn` takes lines for people. */
export type Command = (file: string, options: Options, warn: (line: string) => void) => string;

/** Ends a call that has options which the command does not know. */
function only(name: string, options: Options, ...known: (keyof Options)[]): void {
  const other = (Object.keys(options) as (keyof Options)[]).find((one) => !known.includes(one));
  if (other) throw new Failure(`--${other}: does not go with ${name}.`, 2);
}

/** The commands by their names. */
export const commands: Readonly<Record<string, Command>> = {
  import: (file, options) => {
    only('import', options, 'from', 'to', 'ledger', 'compare', 'out');
    const { from = 'auto', to = 'json', ledger, compare, out } = options;
    const form = formOf(to);
    if (ledger && to !== 'json') throw new Failure('--ledger: goes with --to json only.', 2);
    const imported = withRelease(importFile(file, from), compare);
    const { review } = imported;
    return give(
      ledger ? JSON.stringify(imported, undefined, 2) : form.make(review),
      form,
      review.title,
      out,
      file,
    );
  },
  check: (file, options) => {
    only('check', options);
    const { problems } = readReview(file);
    if (problems[0]) throw new Failure(problems.map((one) => `${file}: ${problemSentence(one)}`).join('\n'));
    return `${file}: nothing is wrong.`;
  },
  render: (file, options, warn) => {
    only('render', options, 'to', 'out');
    const { to = 'html', out } = options;
    const form = formOf(to);
    const { review, problems } = readReview(file);
    const [first] = problems;
    if (!review.title && first) throw new Failure(`${file}: ${problemSentence(first)}`);
    for (const one of problems) warn(`${file}: ${problemSentence(one)}`);
    return give(form.make(review), form, review.title, out, file);
  },
  schema: (_file, options) => {
    only('schema', options);
    return readFileSync(new URL('../schema.json', import.meta.url), 'utf8').trimEnd();
  },
};
