/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { problemSentence } from '../i18n/problem-words.js';
import { Failure } from './failure.js';
import { Folder } from './folder.js';
import { formOf } from './forms.js';
import { importCommand } from './import-command.js';
import type { Io } from './io.js';
import { only, type Options } from './options.js';
import { readReview } from './read-input.js';

/** What a command does with its file. */
export type Command = (file: string, options: Options, io: Io) => Promise<void>;

/** The commands by their names. */
export const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  check: (file, options, io) => {
    only('check', options);
    const { problems } = readReview(file);
    if (problems[0]) throw new Failure(problems.map((one) => `${file}: ${problemSentence(one)}`).join('\n'));
    return io.write(`${file}: nothing is wrong.\n`);
  },
  render: (file, options, io) => {
    only('render', options, 'to', 'out');
    const { to = 'html', out } = options;
    const form = formOf(to);
    const { review, problems } = readReview(file);
    const [first] = problems;
    if (!review.title && first) throw new Failure(`${file}: ${problemSentence(first)}`);
    for (const one of problems) io.warn(`${file}: ${problemSentence(one)}`);
    const text = form.make(review);
    return io.write(
      `${out === undefined ? text.trimEnd() : new Folder(out, file).save(text, review.title, form.ending)}\n`,
    );
  },
  schema: (_file, options, io) => {
    only('schema', options);
    return io.write(`${readFileSync(new URL('../schema.json', import.meta.url), 'utf8').trimEnd()}\n`);
  },
};
