import { DATE, SHORT } from '../model/leaf-rules.js';
import type { CommentItem } from '../model/review.js';
import type { LedgerRow } from './ledger.js';
import { cut, ExportedComments, webUrl } from './exported-comments.js';
import { Tally } from './tally.js';
import { XmlRecords, type XmlRecord } from './xml-records.js';

/** A page of a Disqus forum, with its comments. What the export does not say is absent. */
export interface ExportedThread {
  /** Disqus's own number of it. */
  readonly id: string;
  /** What the site itself calls the page. */
  readonly identifier?: string;
  readonly title: string;
  readonly link?: string;
  /** A flat list. A parent that was left out is not in it. */
  readonly comments: readonly CommentItem[];
  readonly ledger: readonly LedgerRow[];
}

interface Thread {
  readonly comments: ExportedComments;
  about?: XmlRecord;
}

const THREAD = ['@dsq:id', 'id', 'link', 'title', 'isDeleted'];
const POST = [
  ...[
    '@dsq:id',
    'thread@dsq:id',
    'parent@dsq:id',
    'message',
    'createdAt',
    'isDeleted',
    'isSpam',
    'isApproved',
  ],
  ...['author/name', 'author/username'],
];

const word = ({ fields }: XmlRecord, name: string): string => fields.get(name)?.trim() ?? '';
/** Whether a flag is up. What is neither yes nor no counts as yes, so that nothing is shown that may be spam. */
const isUp = (record: XmlRecord, name: string): boolean => !/^(false|0|no)?$/i.test(word(record, name));

const readPost = (record: XmlRecord, into: ExportedComments): void => {
  if (isUp(record, 'isDeleted')) return into.leaveOut('deleted', 'is deleted');
  if (isUp(record, 'isSpam')) return into.leaveOut('spam', 'is spam');
  if (/^(false|0|no)$/i.test(word(record, 'isApproved'))) return into.leaveOut('held', 'is held');
  const name = word(record, 'author/name') || word(record, 'author/username');
  const createdAt = word(record, 'createdAt');
  into.add({
    id: word(record, '@dsq:id'),
    parentId: word(record, 'parent@dsq:id') || null,
    ...(name && { author: { name } }),
    ...(DATE.test(createdAt) && { createdAt }),
    body: { format: 'html', value: word(record, 'message') },
  });
};

/**
 * Reads the XML export of Disqus, which comes in pieces. It has all threads before all comments, so the threads are
 * given out at its end, in the order of the export.
 */
export class DisqusReader {
  readonly #onThread: (thread: ExportedThread) => void;
  readonly #threads = new Map<string, Thread>();
  readonly #left = new Tally();
  #hasThreads = false;
  readonly #records = new XmlRecords({ thread: THREAD, post: POST }, (record) => this.#read(record));

  constructor(onThread: (thread: ExportedThread) => void) {
    this.#onThread = onThread;
  }

  /** The next piece of the export's text. */
  write(chunk: string): void {
    this.#records.write(chunk);
  }

  /** Whether the export ends in the middle; false before `close`. */
  get isCut(): boolean {
    return this.#records.isCut;
  }

  /** Whether nothing so far was a thread of an export. */
  get isEmpty(): boolean {
    return !this.#hasThreads;
  }

  /** The end of the export: gives out the threads; rows on what was left out and on what was wrong. */
  close(): LedgerRow[] {
    const faults = this.#records.close();
    const left = this.#left;
    if (!this.#threads.size) left.add('unreadable', 'Nothing in it is a thread of a Disqus export.');
    for (const [
      id,
      {
        about,
        comments: { items, tally },
      },
    ] of this.#threads) {
      // What is given out is not kept.
      this.#threads.delete(id);
      const found = [id.slice(0, 100)];
      if (!about) {
        const why = 'The comments of a thread that is not in the export were left out.';
        if (items.length) left.add('comment-left-out', why, { found, count: items.length });
        continue;
      }
      if (isUp(about, 'isDeleted')) {
        left.add('unreadable', 'A thread that is deleted was left out, with its comments.', { found });
        continue;
      }
      const link = webUrl(word(about, 'link'));
      const identifier = cut(word(about, 'id'), SHORT, 'id', tally);
      this.#onThread({
        id,
        ...(identifier && { identifier }),
        title: cut(word(about, 'title'), SHORT, 'title', tally),
        ...(link && { link }),
        comments: items,
        ledger: tally.rows,
      });
    }
    return [...left.rows, ...faults];
  }

  #read(record: XmlRecord): void {
    const { name, within, isWhole } = record;
    const id = word(record, '@dsq:id');
    if (name === 'post' && !isWhole) this.#left.add('unreadable', 'A comment that is not whole.');
    else if (name === 'post') readPost(record, this.#threadOf(word(record, 'thread@dsq:id')).comments);
    else if (within) return;
    else if (id) this.#threadOf(id).about ??= record;
    else this.#left.add('unreadable', 'A thread without an id.');
  }

  #threadOf(id: string): Thread {
    let thread = this.#threads.get(id);
    if (!thread) {
      this.#hasThreads = true;
      thread = { comments: new ExportedComments() };
      this.#threads.set(id, thread);
    }
    return thread;
  }
}
