/// <reference types="node" />
import { Progress } from './progress.js';

/** Where the words of a command go. */
export interface Io {
  /** Text for whoever reads the results; done when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  /** A line for people. */
  readonly warn: (line: string) => void;
  readonly progress: Progress;
}

/** Standard output and standard error. */
export function standardIo(): Io {
  const { stdout, stderr } = process;
  const progress = new Progress(stderr);
  return {
    progress,
    write: (text) =>
      new Promise((resolve, reject) => {
        // both may be one screen
        if (stdout.isTTY) progress.clear();
        stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    warn: (line) => {
      progress.clear();
      stderr.write(`${line.replace(/^/gm, 'sleeve-notes: ')}\n`);
    },
  };
}
