import type { Imported, ImportedSeveral } from '../importer/ledger.js';
import type { Io } from './io.js';
import { reviewsOf } from './reviews-of.js';
import { folderSink, onlySink, type Delivery } from './sinks.js';

/** Gives what one post holds: a review, or several. */
export async function giveResult(
  result: Imported | ImportedSeveral,
  delivery: Delivery,
  io: Io,
): Promise<void> {
  const { folder, form, hasLedger } = delivery;
  if ('reviews' in result && folder === undefined && form.ending === 'json') {
    const { reviews, ledger } = result;
    return io.write(`${JSON.stringify(hasLedger ? { reviews, ledger } : { reviews }, undefined, 2)}\n`);
  }
  const sink = folder === undefined ? onlySink(delivery, io) : folderSink(folder, delivery, io);
  for (const one of reviewsOf(result)) await sink.add(one);
  await sink.end([]);
}
