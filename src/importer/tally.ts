import { PROBLEMS } from '../model/leaf-rules.js';
import { ledgerRow, type LedgerCode, type LedgerRow } from './ledger.js';

/** Rows of a ledger that stand for several of a kind each: a file with a million faults has a hundred rows. */
export class Tally {
  readonly #rows = new Map<string, LedgerRow>();

  /** One more, or `count` more, of the kind that the code and the sentence name. */
  add(
    code: LedgerCode,
    why: string,
    more: Partial<Pick<LedgerRow, 'about' | 'found' | 'from' | 'count'>> = {},
  ): void {
    let key = code + why;
    if (!this.#rows.has(key) && this.#rows.size >= PROBLEMS) key = 'more';
    const row = this.#rows.get(key);
    const { about = [], count = 1, ...rest } = more;
    if (!row) {
      const words = key === 'more' ? 'More is left out or wrong than can be told apart.' : why;
      this.#rows.set(key, ledgerRow(code, about, words, { ...rest, count }));
    } else {
      const places = row.about.length < PROBLEMS ? [...new Set([...row.about, ...about])] : row.about;
      this.#rows.set(key, { ...row, about: places, count: (row.count ?? 1) + count });
    }
  }

  get rows(): LedgerRow[] {
    return [...this.#rows.values()];
  }
}
