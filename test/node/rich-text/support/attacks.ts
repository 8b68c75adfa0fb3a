import { existsSync, readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../../../../shared/fixtures/attacks/', import.meta.url);

/** False on a machine that has no collection of attacks: it belongs to others and is not in the repository. */
export const hasAttacks = existsSync(folder);

/** The entries of one file. */
export const attacksIn = (name: string): readonly Record<string, unknown>[] =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>[];

export interface Attack {
  readonly id: string;
  readonly text: string;
}

/** Every text of every file, whatever it was collected for. */
export const allAttacks = (): readonly Attack[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) =>
      attacksIn(name).flatMap((entry) => {
        const { id, html, input, doc, base64 } = entry;
        const text =
          html ??
          input ??
          (typeof base64 === 'string'
            ? Buffer.from(base64, 'base64').toString()
            : JSON.stringify(doc ?? entry));
        return typeof text === 'string' ? [{ id: `${name} ${String(id)}`, text }] : [];
      }),
    );
