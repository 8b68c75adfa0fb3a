import type { Imported, ImportedSeveral } from '../importer/ledger.js';
import { ExportEntries, type Entry } from './export-entries.js';
import { Failure } from './failure.js';
import { countOf, faultOf } from './import-export.js';
import type { Input } from './input.js';
import type { Io } from './io.js';
import type { ExportKind } from '../importer/kinds.js';
import { NearNames } from './near-names.js';
import { postName } from './post-name.js';

const namesOf = ({ names }: Entry): string[] => names.flatMap((one) => (one ? postName(one) : []));

/** The post of an export that is called so, by its slug or its address; what stands behind it is not read. */
export async function importPost(
  input: Input,
  kind: ExportKind,
  slug: string,
  io: Io,
): Promise<Imported | ImportedSeveral> {
  const wanted = postName(slug);
  const near = new NearNames(wanted);
  const entries = new ExportEntries(input.pieces(), kind);
  try {
    const look = (): void => io.progress.tell(entries.count, input.bytesRead, input.total);
    for await (const entry of entries.read(look)) {
      const names = namesOf(entry);
      if (names.includes(wanted)) {
        const result = entry.read();
        if ('error' in result) throw new Failure(`${input.name}: ${slug}: ${result.error}`);
        return result;
      }
      if (names[0]) near.add(names[0]);
    }
  } finally {
    io.progress.clear();
  }
  const fault = faultOf(entries, input.name, kind);
  if (fault && !entries.count) throw fault;
  const others = near.names.length ? `near are ${near.names.join(', ')}` : 'none has a name like it';
  const end = fault ? ' (and it ends in the middle)' : '';
  throw new Failure(`--post ${slug}: is none of ${countOf(entries.count, kind)}${end}; ${others}.`, 2);
}
