import type { Imported, LedgerRow } from '../importer/ledger.js';
import { Spool } from './spool.js';

/** As JSON that stands two deep in a document. */
const indented = (value: unknown): string => JSON.stringify([[value]], undefined, 2).slice(6, -6);

/**
 * One JSON document of many reviews, written as they come: `{ "reviews": […] }`, or with the ledger behind them, whose
 * rows say in `review` which one they are about.
 */
export class ReviewsJson {
  readonly #write: (text: string) => Promise<void>;
  readonly #ledger: Spool | undefined;
  #reviews = 0;
  #rows = 0;

  constructor(write: (text: string) => Promise<void>, hasLedger: boolean) {
    this.#write = write;
    this.#ledger = hasLedger ? new Spool() : undefined;
  }

  async add({ review, ledger }: Imported): Promise<void> {
    for (const row of ledger) this.#addRow({ ...row, review: this.#reviews });
    await this.#write(this.#reviews++ ? ',\n' : '{\n  "reviews": [\n');
    // alone: a post with its comments can be large, and what is put together is copied
    await this.#write(indented(review));
  }

  /** The end of the document; `rows` are about no review. */
  async end(rows: readonly LedgerRow[]): Promise<void> {
    rows.forEach((row) => this.#addRow(row));
    await this.#write(this.#reviews ? '\n  ]' : '{\n  "reviews": []');
    if (this.#ledger) {
      await this.#write(',\n  "ledger": [');
      for await (const piece of this.#ledger.pieces()) await this.#write(piece);
      await this.#write(this.#rows ? '\n  ]' : ']');
    }
    await this.#write('\n}\n');
  }

  /** Takes away what waits in a temporary file. */
  release(): void {
    this.#ledger?.remove();
  }

  #addRow(row: LedgerRow): void {
    this.#ledger?.add(`${this.#rows++ ? ',' : ''}\n${indented(row)}`);
  }
}
