import { BODY, DATE, SHORT } from '../model/leaf-rules.js';
import type { CommentItem } from '../model/review.js';
import { allEntities } from '../model/rich-text/all-entities.js';
import { decodeEntities } from '../model/rich-text/entities.js';
import { linesToHtml } from '../model/rich-text/lines-to-html.js';
import { parseHtml } from '../model/rich-text/parse-html.js';
import { richWords } from '../model/rich-text/words.js';
import { cut, ExportedComments, webUrl } from './exported-comments.js';
import type { LedgerRow } from './ledger.js';
import { Tally } from './tally.js';
import { XmlRecords, type XmlRecord } from './xml-records.js';

/** A post of an export, with its comments. What the export does not say is absent. */
export interface ExportedPost {
  readonly type: 'post' | 'page';
  /** Plain text; empty where the post has none. */
  readonly title: string;
  readonly link?: string;
  readonly slug?: string;
  /** The name that readers see, or the login where the export has no other. */
  readonly author?: string;
  /** ISO 8601; without a zone where only the blog's own clock is known. */
  readonly published?: string;
  readonly html: string;
  /** HTML. */
  readonly excerpt?: string;
  /** A flat list. A parent that was left out is not in it. */
  readonly comments: readonly CommentItem[];
  readonly ledger: readonly LedgerRow[];
}

type Fields = XmlRecord['fields'];

const ITEM = [
  ...['title', 'link', 'pubDate', 'dc:creator', 'content:encoded', 'excerpt:encoded', 'wp:post_name'],
  ...['wp:post_date', 'wp:post_date_gmt', 'wp:post_type', 'wp:status', 'wp:post_password'],
];
const COMMENT = ['id', 'author', 'author_url', 'date_gmt', 'content', 'approved', 'type', 'parent'];
const AUTHOR = ['wp:author_login', 'wp:author_display_name'];
/** Most names of authors that are kept. */
const AUTHORS = 10_000;

/** What WordPress keeps among its posts and no reader ever sees as one. */
const NO_POST =
  /^(attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*)$/;
const HELD: Readonly<Record<string, readonly [kind: string, why: string]>> = {
  '0': ['held', 'is held'],
  hold: ['held', 'is held'],
  spam: ['spam', 'is spam'],
  trash: ['trash', 'is in the bin'],
  'post-trashed': ['trash', 'is in the bin'],
};
const BLOCK = /<(p|br|div|[uod]l|li|blockquote|pre|table|h[1-6])\b/i;
const RFC_822 = /^\w{3}, \d{1,2} \w{3} [12]\d{3} \d\d:\d\d:\d\d ([+-]\d{4}|GMT|UTC?)$/;

const word = (fields: Fields, name: string): string => fields.get(name)?.trim() ?? '';
const date = (text: string, zone: string): string | undefined => {
  const iso = text.replace(' ', 'T') + zone;
  return text.includes(' ') && DATE.test(iso) ? iso : undefined;
};
const publishedAt = (fields: Fields): string | undefined => {
  const sent = word(fields, 'pubDate');
  const time = RFC_822.test(sent) ? new Date(sent) : undefined;
  return (
    date(word(fields, 'wp:post_date_gmt'), 'Z') ??
    (time && Number.isFinite(+time) ? time.toISOString().replace('.000', '') : undefined) ??
    date(word(fields, 'wp:post_date'), '')
  );
};

const readComment = ({ fields, isWhole }: XmlRecord, into: ExportedComments): void => {
  const field = (name: string): string => word(fields, `wp:comment_${name}`);
  const [approved, type] = [field('approved'), field('type')];
  const isComment = /^(comment|pingback|trackback)?$/.test(type);
  const [kind, why] = HELD[approved] ?? [approved || 'unknown', 'is not known to be approved'];
  if (!isWhole) return into.tally.add('unreadable', 'A comment that is not whole.', { about: ['comments'] });
  if (approved !== '1') return into.leaveOut(kind, why);
  if (!isComment) return into.leaveOut(type, `is a “${type.slice(0, 100)}”`);
  const name = decodeEntities(field('author')).trim();
  const url = webUrl(field('author_url'));
  const createdAt = date(field('date_gmt'), 'Z');
  const words = field('content');
  into.add({
    id: field('id'),
    parentId: field('parent').replace(/^0$/, '') || null,
    ...(name && { author: { name, ...(url && { url }) } }),
    ...(createdAt && { createdAt }),
    ...((type === 'pingback' || type === 'trackback') && { kind: type }),
    // WordPress keeps a comment as it was typed, and makes paragraphs of its lines for each reader.
    body: { format: 'html', value: !BLOCK.test(words) && words.includes('\n') ? linesToHtml(words) : words },
  });
};

/**
 * Reads a WordPress export (WXR 1.0 to 1.2) that comes in pieces, and gives out each published post and page when it
 * ends. What is a draft, private or behind a password is counted and left out, with its comments.
 */
export class WxrReader {
  readonly #onPost: (post: ExportedPost) => void;
  readonly #authors = new Map<string, string>();
  readonly #left = new Tally();
  #comments = new ExportedComments();
  #items = 0;
  readonly #records = new XmlRecords(
    { item: ITEM, 'wp:comment': COMMENT.map((name) => `wp:comment_${name}`), 'wp:author': AUTHOR },
    (record) => this.#read(record),
  );

  constructor(onPost: (post: ExportedPost) => void) {
    this.#onPost = onPost;
  }

  /** The next piece of the export's text. */
  write(chunk: string): void {
    this.#records.write(chunk);
  }

  /** Whether the export ends in the middle; false before `close`. */
  get isCut(): boolean {
    return this.#records.isCut;
  }

  /** Whether nothing so far was an item of an export. */
  get isEmpty(): boolean {
    return !this.#items;
  }

  /** The end of the export: rows on what was left out of it and on what was wrong with it. */
  close(): LedgerRow[] {
    const faults = this.#records.close();
    if (!this.#items) this.#left.add('unreadable', 'Nothing in it is an item of a WordPress export.');
    return [...this.#left.rows, ...faults];
  }

  #read(record: XmlRecord): void {
    const { name, within, fields } = record;
    if (name === 'item') this.#readItem(record);
    else if (name === 'wp:author' && this.#authors.size < AUTHORS)
      this.#authors.set(word(fields, 'wp:author_login'), word(fields, 'wp:author_display_name'));
    else if (name === 'wp:comment' && within) readComment(record, this.#comments);
    else if (name === 'wp:comment')
      this.#left.add('comment-left-out', 'A comment that stands in no post was left out.', {
        found: ['no-post'],
      });
  }

  #readItem({ fields, isWhole }: XmlRecord): void {
    const { items: comments, tally } = this.#comments;
    this.#comments = new ExportedComments();
    this.#items++;
    const type = word(fields, 'wp:post_type') || 'post';
    const status = word(fields, 'wp:status') || (isWhole ? 'publish' : '');
    const leaveOut = (found: string, why: string) =>
      this.#left.add('unreadable', why, { found: [found.slice(0, 100)] });
    if (NO_POST.test(type)) return;
    if (type !== 'post' && type !== 'page')
      return leaveOut(type, `An item of the type “${type.slice(0, 100)}” is no post.`);
    if (!status) return leaveOut('cut', 'A post ends before it says whether it is published.');
    if (status !== 'publish')
      return leaveOut(status, `A post that is not published (“${status.slice(0, 100)}”).`);
    if (word(fields, 'wp:post_password')) return leaveOut('password', 'A post behind a password.');
    if (!isWhole) tally.add('unreadable', 'The post is not whole: what stood behind this is lost.');

    const title = richWords(parseHtml(fields.get('title') ?? '', { entities: allEntities })).replace(
      /\s+/g,
      ' ',
    );
    const login = word(fields, 'dc:creator');
    const known = {
      link: webUrl(fields.get('link')),
      slug: cut(word(fields, 'wp:post_name'), SHORT, 'url', tally),
      author: cut(decodeEntities(this.#authors.get(login) || login), SHORT, 'author.name', tally),
      published: publishedAt(fields),
      excerpt: cut(word(fields, 'excerpt:encoded'), BODY, 'excerpt', tally),
    };
    this.#onPost({
      type,
      title: cut(title, SHORT, 'title', tally),
      ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value)) as Partial<ExportedPost>),
      html: cut(fields.get('content:encoded') ?? '', BODY, 'body.value', tally),
      comments,
      ledger: tally.rows,
    });
  }
}
