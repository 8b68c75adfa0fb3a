/// <reference types="node" />
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './failure.js';

/** So many characters are kept before they go to a file. */
const KEPT = 1 << 18;

/** A file without a name: whatever ends the program, nothing of it stays. */
function nameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'sleeve-notes-'));
  try {
    return openSync(join(folder, 'spool'), 'w+');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Text that is wanted later and may be more than memory has room for: what is too much waits in a temporary file. */
export class Spool {
  readonly #most: number;
  #kept: string[] = [];
  #length = 0;
  #file: number | undefined;

  constructor(most = KEPT) {
    this.#most = most;
  }

  /** How many characters are in memory. */
  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    this.#kept.push(text);
    this.#length += text.length;
    if (this.#length < this.#most) return;
    try {
      this.#file ??= nameless();
      writeFileSync(this.#file, this.#kept.join(''));
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new Failure(`${tmpdir()}: cannot be written (${why}).`);
    }
    this.#kept = [];
    this.#length = 0;
  }

  /** All that was added, in pieces. */
  async *pieces(): AsyncGenerator<string, void> {
    if (this.#file !== undefined) {
      const stream = createReadStream('', { fd: this.#file, start: 0, autoClose: false, encoding: 'utf8' });
      for await (const piece of stream) yield piece as string;
    }
    yield this.#kept.join('');
  }

  /** Gives up the temporary file. */
  remove(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
