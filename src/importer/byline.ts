import { SHORT } from '../model/leaf-rules.js';
import type { Review } from '../model/review.js';
import { ledgerRow, type LedgerRow } from './ledger.js';
import { signedName } from './page/person-name.js';
import { dayOf } from './text-comments.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Who wrote a post: the name behind a word for `by`, in any language that is read. */
const NAME = /(?:^|[\s,|·])(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor)\s+(\p{Lu}[^,|·•\d()]{1,60})$/u;
/** What may stand behind a name. */
const BEHIND = /\s+(?:on|at|in|am|um|le|el|il|em|op|às|à|a las)\s.*$|[\s,.|·-]+$/iu;
/** A line that says more is a sentence. */
const LINE = 120;
/** So much of a paragraph of a theme may say when a post was written. */
const LONGEST = 300;

/** Lines that say when and by whom, as what they say of a post; a line that says neither is nothing. */
export function bylineFacts(
  rows: readonly LedgerRow[],
  words: Vocabulary,
): { readonly facts: Pick<Partial<Review>, 'author' | 'published'>; readonly ledger: readonly LedgerRow[] } {
  const ledger: LedgerRow[] = [];
  const tell = (about: string, { from }: LedgerRow, found: string): void => {
    ledger.push(ledgerRow('inferred', about, 'A line beside the headline says so.', { found: [found], from, confidence: 0.8 }));
  };
  let name: string | undefined;
  let published: string | undefined;
  for (const row of rows) {
    const [line] = row.found;
    if (row.code !== 'furniture-dropped' || typeof line !== 'string' || line.length > LONGEST) continue;
    const without = line.replace(/\s+(?:(?:on|am|le|el|il|em|op)\s.*|(?:at|um|à)\s.*\d.*)$/iu, '');
    const said = line.length > LINE ? [] : [line, without];
    const who = said
      .map((text) => signedName(NAME.exec(text)?.[1]?.replace(BEHIND, '').trim() ?? '') ?? signedName(text, true))
      .find(Boolean);
    const day = dayOf(line, words);
    if (who && name === undefined) tell('author', row, who);
    if (day && published === undefined) tell('published', row, day);
    name ??= who;
    published ??= day;
  }
  return {
    facts: {
      ...(name && { author: { name: name.slice(0, SHORT) } }),
      ...(published && { published }),
    },
    ledger,
  };
} // prettier-ignore
