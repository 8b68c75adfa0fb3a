/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { coerceReview } from '../model/coerce.js';
import type { Problem } from '../model/problem.js';
import type { Review } from '../model/review.js';
import { comments } from '../model/shape-comments.js';
import { Failure } from './failure.js';

/** The text of a file, or of standard input. */
export function readInput(name: string): string {
  try {
    const bytes = readFileSync(name === '-' ? 0 : name);
    // what a Windows shell writes begins with these
    const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new Failure(`${name}: is not written in UTF-8.`);
    throw new Failure(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}

/** The JSON of a text. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Failure(`${name}: is no JSON (${(error as Error).message}).`);
  }
}

/** A review's JSON: what is good in it, and what is wrong. */
export function readReview(name: string): { review: Review; problems: readonly Problem[] } {
  const { review, problems } = coerceReview(parseJson(readInput(name), name), { comments });
  const { title } = review ?? {};
  // without a title nothing can be made; what is wrong says so
  return { review: { ...review, title: title ?? '' }, problems };
}
