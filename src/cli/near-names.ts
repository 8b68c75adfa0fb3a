/** No more are kept. */
const MOST = 5;
/** Of a longer name only so much is compared. */
const LENGTH = 100;

/** How many characters have to be changed, added or taken away to make one of the other. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
        ),
      );
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** The names, of all that pass by, that are nearest to one that is looked for. */
export class NearNames {
  readonly #wanted: string;
  #nearest: (readonly [name: string, distance: number])[] = [];

  constructor(wanted: string) {
    this.#wanted = wanted.slice(0, LENGTH);
  }

  add(name: string): void {
    const [one, other] = [this.#wanted, name.slice(0, LENGTH)];
    // a part of a name is as near as a slip of the finger
    const isPart = !!other && (one.includes(other) || other.includes(one));
    const far = isPart ? 1 : distance(one, other);
    const last = this.#nearest[MOST - 1];
    if (far > Math.max(one.length, other.length) / 2 || (last && far >= last[1])) return;
    if (this.#nearest.some(([known]) => known === name)) return;
    this.#nearest = [...this.#nearest, [name, far] as const].sort((a, b) => a[1] - b[1]).slice(0, MOST);
  }

  /** The nearest first. */
  get names(): readonly string[] {
    return this.#nearest.map(([name]) => name);
  }
}
