import { compareWithRelease } from '../importer/compare-release.js';
import { importHtml } from '../importer/import-html.js';
import { importMarkdown } from '../importer/import-markdown.js';
import { importText } from '../importer/import-text.js';
import type { Imported, ImportedSeveral, ImportResult } from '../importer/ledger.js';
import { importMusicBrainz } from '../importer/musicbrainz.js';
import { detectKind } from '../importer/detect-kind.js';
import { Failure } from './failure.js';
import { formOf } from './forms.js';
import { giveResult } from './give-result.js';
import { importExport } from './import-export.js';
import { importPost } from './import-post.js';
import { Input } from './input.js';
import type { Io } from './io.js';
import { isExport, kinds, type ExportKind, type Kind } from '../importer/kinds.js';
import { only, type Options } from './options.js';
import { parseJson, readInput } from './read-input.js';

const readers: Readonly<Record<Exclude<Kind, ExportKind>, (text: string, name: string) => ImportResult>> = {
  text: (text) => importText(text),
  html: (text) => importHtml(text),
  markdown: (text) => importMarkdown(text),
  musicbrainz: (text, name) => importMusicBrainz(parseJson(text, name)),
};

function kindOf(input: Input, from: string): Kind {
  const kind = from === 'auto' ? detectKind(input.beginning, input.name) : kinds.find((one) => one === from);
  if (kind) return kind;
  throw new Failure(`${input.name}: is XML, and no export of WordPress or Disqus; --from says what it is.`);
}

async function read(input: Input, kind: Exclude<Kind, ExportKind>): Promise<Imported | ImportedSeveral> {
  const result = readers[kind](await input.whole(), input.name);
  if ('error' in result) throw new Failure(`${input.name}: ${result.error}`);
  return result;
}

function withRelease(result: Imported | ImportedSeveral, file: string | undefined): typeof result {
  if (file === undefined) return result;
  if ('reviews' in result)
    throw new Failure('--compare: goes with one review, and the post holds several.', 2);
  const release = importMusicBrainz(parseJson(readInput(file), file));
  if ('error' in release) throw new Failure(`${file}: ${release.error}`);
  return { ...result, ledger: [...result.ledger, ...compareWithRelease(result, release.review)] };
}

/** `import`: what a file holds becomes a review, or several. */
export async function importCommand(file: string, options: Options, io: Io): Promise<void> {
  only('import', options, 'from', 'to', 'ledger', 'compare', 'post', 'out');
  const { from = 'auto', to = 'json', ledger: hasLedger = false, compare, post, out: folder } = options;
  const delivery = { form: formOf(to), hasLedger, folder, input: file };
  if (hasLedger && to !== 'json') throw new Failure('--ledger: goes with --to json only.', 2);
  if (from !== 'auto' && !kinds.some((kind) => kind === from))
    throw new Failure(`--from ${from}: allowed are auto, ${kinds.join(', ')}.`, 2);
  const input = await Input.open(file);
  try {
    const kind = kindOf(input, from);
    if (!isExport(kind)) {
      if (post !== undefined)
        throw new Failure(`--post: goes with an export, and ${file} is read as ${kind}.`, 2);
      return await giveResult(withRelease(await read(input, kind), compare), delivery, io);
    }
    if (post !== undefined)
      return await giveResult(withRelease(await importPost(input, kind, post, io), compare), delivery, io);
    if (compare !== undefined)
      throw new Failure('--compare: goes with one review: --post SLUG chooses one of an export.', 2);
    await importExport(input, kind, delivery, io);
  } finally {
    input.close();
  }
}
