import type { LightReading } from './light-reading.js';
import { readLight } from './read-light.js';
import { vocabulary } from './vocabulary.js';

/** Reads all the markup there is, in every dialect of rows. */
export const readRich = (nodes: Iterable<ChildNode>, shows: RegExp): LightReading =>
  readLight(nodes, shows, vocabulary);
