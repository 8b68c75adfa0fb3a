/// <reference types="node" />
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** A title as the name of a file. */
const nameOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 80) || 'review';

/** Writes a file into a folder, or gives its text. */
function give(text: string, { ending }: Form, title: string, folder: string | undefined): string {
  if (folder === undefined) return text;
  const path = join(folder, `${nameOf(title)}.${ending}`);
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

/** What each command gives for its file: the text for standard output. */
export const commands: Readonly<Record<string, (file: string, options: Options) => string>> = {
  import: (file, { from = 'auto', to = 'json', ledger, compare, out }) => {
    const form = formOf(to);
    if (ledger && to !== 'json') throw new Failure('--ledger: goes with --to json only.', 2);
    const imported = withRelease(importFile(file, from), compare);
    const { review } = imported;
    return give(ledger ? JSON.stringify(imported, undefined, 2) : form.make(review), form, review.title, out);
  },
  check: (file) => {
    const { problems } = readReview(file);
    if (problems[0]) throw new Failure(problems.map((one) => `${file}: ${problemSentence(one)}`).join('\n'));
    return `${file}: nothing is wrong.`;
  },
  render: (file, { to = 'html', out }) => {
    const form = formOf(to);
    const { review, problems } = readReview(file);
    const [first] = problems;
    if (!review.title && first) throw new Failure(`${file}: ${problemSentence(first)}`);
    return give(form.make(review), form, review.title, out);
  },
  schema: () => readFileSync(new URL('../schema.json', import.meta.url), 'utf8').trimEnd(),
};
