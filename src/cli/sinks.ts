import type { Imported, LedgerRow } from '../importer/ledger.js';
import { Failure } from './failure.js';
import { Folder } from './folder.js';
import type { Form } from './forms.js';
import type { Io } from './io.js';
import { ReviewsJson } from './reviews-json.js';

/** Where reviews go, one after the other. */
export interface Sink {
  /** Whether `end` has a place for rows. */
  readonly takesRows?: boolean;
  add(imported: Imported): Promise<void>;
  /** There are no more; `rows` are about no review. */
  end(rows: readonly LedgerRow[]): Promise<void>;
  /** Whatever happened, it is over. */
  release(): void;
}

/** How reviews are asked for. */
export interface Delivery {
  readonly form: Form;
  readonly hasLedger: boolean;
  readonly folder: string | undefined;
  /** What was read. */
  readonly input: string;
}

const nothing = (): void => undefined;

/** A review in a form, or with its ledger. */
export const textOf = (imported: Imported, { form, hasLedger }: Delivery): string =>
  hasLedger ? JSON.stringify(imported, undefined, 2) : form.make(imported.review);

/** A file for each review; their paths are written. */
export function folderSink(path: string, delivery: Delivery, { write }: Io): Sink {
  const folder = new Folder(path, delivery.input);
  return {
    add: (imported) =>
      write(`${folder.save(textOf(imported, delivery), imported.review.title, delivery.form.ending)}\n`),
    end: () => Promise.resolve(),
    release: nothing,
  };
}

/** One review and no other: it is kept until it is sure that it is the only one. */
export function onlySink(delivery: Delivery, { write }: Io): Sink {
  let text: string | undefined;
  return {
    add: (imported) => {
      if (text !== undefined)
        throw new Failure(
          `${delivery.input}: holds several reviews: --out DIR takes a file for each, --post SLUG chooses a post of an export.`,
          2,
        );
      text = textOf(imported, delivery).trimEnd();
      return Promise.resolve();
    },
    end: async () => {
      if (text === undefined) throw new Failure(`${delivery.input}: holds no review.`);
      await write(`${text}\n`);
    },
    release: nothing,
  };
}

/** All in one JSON document. */
export function jsonSink({ hasLedger }: Delivery, { write }: Io): Sink {
  const json = new ReviewsJson(write, hasLedger);
  return {
    takesRows: hasLedger,
    add: (imported) => json.add(imported),
    end: (rows) => json.end(rows),
    release: () => json.release(),
  };
}
