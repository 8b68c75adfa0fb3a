import { detectKind } from './detect-kind.js';
import { importHtmlSteps } from './import-html.js';
import { importMarkdownSteps } from './import-markdown.js';
import { importMusicBrainz } from './musicbrainz.js';
import { importTextSteps } from './import-text.js';
import { isExport, type Kind } from './kinds.js';
import type { ImportResult } from './ledger.js';
import type { Steps } from './steps.js';

/** How an input is read. */
export interface ImportOptions {
  /** What it is; looked at where absent. */
  readonly from?: 'text' | 'html' | 'markdown' | 'musicbrainz';
  /** The address of the page, from which relative addresses count. */
  readonly url?: string;
  /** Ends the work; the promise is rejected with its reason. */
  readonly signal?: AbortSignal;
}

/** So long, in milliseconds, it works before it lets the page do something else. */
const SLICE = 8;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function* musicBrainzSteps(input: string): Steps<ImportResult> {
  yield;
  try {
    return importMusicBrainz(JSON.parse(input) as unknown);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { error: 'The text is no JSON.' };
  }
}

function stepsOf(input: string, kind: Kind | undefined, url: string | undefined): Steps<ImportResult> {
  if (kind === 'html') return importHtmlSteps(input, url === undefined ? {} : { facts: { url } });
  if (kind === 'markdown') return importMarkdownSteps(input);
  return kind === 'musicbrainz' ? musicBrainzSteps(input) : importTextSteps(input);
}

/**
 * A review from a post as text, a page or Markdown, or from a release of MusicBrainz as JSON, in slices of a few
 * milliseconds: a page that imports stays alive. Asks nobody for anything.
 * @returns one review, several, or one plain sentence where there is nothing that could be one
 */
export async function importReview(input: string, options: ImportOptions = {}): Promise<ImportResult> {
  const { from, url, signal } = options;
  const kind = from ?? detectKind(input, '');
  if (kind && isExport(kind))
    return { error: 'This is the export of a whole site: `WxrReader` and `DisqusReader` read it.' };
  const steps = stepsOf(input, kind, url);
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await pause();
  }
}
