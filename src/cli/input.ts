/// <reference types="node" />
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { encodingOf } from './encoding.js';
import { Failure } from './failure.js';

/** So many bytes are looked at to find out what an input is. */
const HEAD = 65_536;

const cannotRead = (name: string, error: unknown): Failure =>
  new Failure(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);

/** A file, or standard input, that is read in pieces: what was read is not kept. */
export class Input {
  readonly name: string;
  /** How many bytes there are; undefined where nobody knows. */
  readonly total: number | undefined;
  readonly #head: Uint8Array;
  readonly #rest: AsyncIterable<Uint8Array>;
  readonly #stop: () => void;
  readonly #encoding: string;
  #bytesRead = 0;
  #lost = 0;

  private constructor(
    name: string,
    total: number | undefined,
    head: Uint8Array,
    rest: AsyncIterable<Uint8Array>,
    stop: () => void,
  ) {
    this.name = name;
    this.total = total;
    this.#head = head;
    this.#rest = rest;
    this.#stop = stop;
    this.#encoding = encodingOf(head);
  }

  /** Opens a file by its name, or standard input for `-`, and reads its beginning. */
  static async open(name: string): Promise<Input> {
    try {
      const stream = name === '-' ? process.stdin : createReadStream(name);
      const chunks = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]() as AsyncIterator<
        Uint8Array,
        undefined
      >;
      const head: Uint8Array[] = [];
      for (let length = 0; length < HEAD;) {
        const { done, value } = await chunks.next();
        if (done) break;
        head.push(value);
        length += value.length;
      }
      const size = name === '-' ? undefined : (await stat(name)).size;
      const rest = { [Symbol.asyncIterator]: () => chunks };
      // what is no file, such as a pipe, has no size
      return new Input(name, size || undefined, Buffer.concat(head), rest, () => stream.destroy());
    } catch (error) {
      throw cannotRead(name, error);
    }
  }

  /** No more of it is wanted. */
  close(): void {
    this.#stop();
  }

  /** The text that it begins with; characters that cannot be read are U+FFFD. */
  get beginning(): string {
    return new TextDecoder(this.#encoding).decode(this.#head, { stream: true });
  }

  get bytesRead(): number {
    return this.#bytesRead;
  }

  /** How many characters of the pieces could not be read. */
  get lost(): number {
    return this.#lost;
  }

  /** The text in pieces; a character that cannot be read is U+FFFD and counted. */
  async *pieces(): AsyncGenerator<string, void> {
    const decoder = new TextDecoder(this.#encoding);
    const count = (text: string): string => {
      for (let at = -1; (at = text.indexOf('\ufffd', at + 1)) >= 0;) this.#lost++;
      return text;
    };
    for await (const chunk of this.#bytes()) yield count(decoder.decode(chunk, { stream: true }));
    yield count(decoder.decode());
  }

  /** All of the text at once. */
  async whole(): Promise<string> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#bytes()) chunks.push(chunk);
    try {
      return new TextDecoder(this.#encoding, { fatal: true }).decode(Buffer.concat(chunks));
    } catch {
      throw new Failure(`${this.name}: is not written in ${this.#encoding.toUpperCase()}.`);
    }
  }

  async *#bytes(): AsyncGenerator<Uint8Array, void> {
    this.#bytesRead = this.#head.length;
    yield this.#head;
    try {
      for await (const chunk of this.#rest) {
        this.#bytesRead += chunk.length;
        yield chunk;
      }
    } catch (error) {
      throw cannotRead(this.name, error);
    }
  }
}
