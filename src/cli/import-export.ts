import type { LedgerRow } from '../importer/ledger.js';
import { ExportEntries } from './export-entries.js';
import { Failure } from './failure.js';
import type { Input } from './input.js';
import type { Io } from './io.js';
import type { ExportKind } from '../importer/kinds.js';
import { reviewsOf } from './reviews-of.js';
import { folderSink, jsonSink, onlySink, type Delivery } from './sinks.js';

const words = {
  wxr: { one: 'post', several: 'posts', none: 'no review: no tracks, no rating, no soundtrack of a work' },
  disqus: { one: 'thread', several: 'threads', none: 'no comment' },
};
const whole = {
  wxr: 'nothing in it is an item of a WordPress export',
  disqus: 'nothing in it is a thread of a Disqus export',
};

/** How many there are of what an export is made of. */
export const countOf = (count: number, kind: ExportKind): string =>
  `${count.toLocaleString('en')} ${words[kind][count === 1 ? 'one' : 'several']}`;

const sentenceOf = ({ why, count = 1 }: LedgerRow): string =>
  count === 1 ? why : `${why.replace(/\.$/, '')}: ${count.toLocaleString('en')} times.`;

/** Why an export that is over was not what it should be. */
export function faultOf(
  { fault, isEmpty, isCut, count }: ExportEntries,
  name: string,
  kind: ExportKind,
): Failure | undefined {
  if (fault) return fault;
  if (isEmpty) return new Failure(`${name}: ${whole[kind]}.`);
  const given = count ? 'what stood before is given' : 'no post stood before';
  return isCut ? new Failure(`${name}: ends in the middle; ${given}.`) : undefined;
}

/** Gives all reviews of an export, one after the other as they come. */
export async function importExport(
  input: Input,
  kind: ExportKind,
  delivery: Delivery,
  io: Io,
): Promise<void> {
  const { folder, form } = delivery;
  const { name } = input;
  const entries = new ExportEntries(input.pieces(), kind);
  const sink =
    (folder !== undefined && folderSink(folder, delivery, io)) ||
    (form.ending === 'json' ? jsonSink : onlySink)(delivery, io);
  let without = 0;
  try {
    const look = (): void => io.progress.tell(entries.count, input.bytesRead, input.total);
    for await (const entry of entries.read(look)) {
      const result = entry.read();
      if ('error' in result || !entry.isWorth(result)) without++;
      else for (const one of reviewsOf(result)) await sink.add(one);
    }
    io.progress.clear();
    const { rows, count } = entries;
    const fault = faultOf(entries, name, kind);
    if (fault && !count) throw fault;
    if (without) io.warn(`${name}: ${countOf(without, kind)} held ${words[kind].none}.`);
    if (input.lost)
      io.warn(`${name}: ${input.lost.toLocaleString('en')} of its characters could not be read (U+FFFD).`);
    if (!sink.takesRows) for (const row of rows) io.warn(`${name}: ${sentenceOf(row)}`);
    await sink.end(rows);
    if (fault) throw fault;
  } finally {
    io.progress.clear();
    sink.release();
  }
}
