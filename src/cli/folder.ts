/// <reference types="node" />
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from './failure.js';

/** A title as the name of a file: letters of any script, without the accents of Latin ones. */
const nameOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/, '')
    .normalize('NFC') || 'review';

/** A folder that files are written into, each under a name of its own. */
export class Folder {
  readonly #path: string;
  readonly #input: string;
  /** The names that are taken, and what their next double is called. */
  readonly #names = new Map<string, number>();

  /** @param input the file that was read, which no other may take the place of */
  constructor(path: string, input: string) {
    this.#path = path;
    this.#input = input;
  }

  /** Writes a file that is called as a title is, and gives its path. */
  save(text: string, title: string, ending: string): string {
    const path = join(this.#path, `${this.#free(nameOf(title))}.${ending}`);
    if (resolve(path) === resolve(this.#input)) throw new Failure(`${path}: is the file that was read.`);
    try {
      mkdirSync(this.#path, { recursive: true });
      writeFileSync(path, text);
      // alone: the text can be large, and what is put together is copied
      appendFileSync(path, '\n');
    } catch (error) {
      throw new Failure(
        `${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
      );
    }
    return path;
  }

  #free(name: string): string {
    let free = name;
    for (let next = this.#names.get(name) ?? 2; this.#names.has(free); next++) {
      free = `${name}-${next}`;
      this.#names.set(name, next + 1);
    }
    this.#names.set(free, 2);
    return free;
  }
}
