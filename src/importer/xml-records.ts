import { SaxesParser } from 'saxes';
import type { LedgerRow } from './ledger.js';
import { Tally } from './tally.js';

/** One element that stands for a thing, such as a post, with the texts in it that were asked for. */
export interface XmlRecord {
  readonly name: string;
  /** The name of the record that this one stands in. */
  readonly within: string | undefined;
  /** By path: `title`, `author/name`; `@id` and `parent@id` are attributes. */
  readonly fields: ReadonlyMap<string, string>;
  /** False where the input ended, or the next one of its name began, before its end. */
  readonly isWhole: boolean;
}

interface Open {
  readonly name: string;
  readonly record: Omit<XmlRecord, 'isWhole'> | undefined;
  readonly path: string;
  /** The field that text goes to. */
  readonly field: string | undefined;
}

const SPECIAL = /[<&]/g;
/** What is well-formed where it begins. */
const SOUND =
  /<!--|<!\[CDATA\[|<!DOCTYPE(?=[\s>])|<\/([^\s<>/]+)\s*>|<\?|<[\p{L}_]|&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|\w{1,31});/uy;
/** Longer than any of these, so that what has so many characters behind it and is none will not become one. */
const LOOK_AHEAD = 300;
/** No element is deeper: the begins of tags are text from there. */
const DEPTH = 256;
const ENDS = { '<!--': '-->', '<?': '?>', '<![CDATA[': ']]>', '<!DOCTYPE': '>' };
type Beginning = keyof typeof ENDS;
// Each is one unit long, as is what it becomes, so that places stay what they are.
const NO_CHARACTER = /[\0-\x08\v\f\x0e-\x1f\p{Cs}\ufffe\uffff]/gu;

/**
 * Reads records out of XML that comes in pieces, and keeps nothing but those that are open. A record is given out when
 * it ends, one in another before that one. Never throws for what it reads: a lone `&` or `<`, and the end of what never
 * began, are text; the rest is told in the ledger. A DTD is skipped, so that its entities stay names.
 */
export class XmlRecords {
  readonly #wanted: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #give: (record: XmlRecord) => void;
  readonly #parser = new SaxesParser({ xmlns: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  readonly #open: Open[] = [];
  readonly #faults = new Tally();
  readonly #ready: XmlRecord[] = [];
  /** What is not read yet, and where in the input it stands. */
  #rest = '';
  #at = 0;
  #half = '';
  #inside: Beginning | undefined;
  #sawElement = false;
  #sawDoctype = false;
  #isOver = false;
  #isBroken = false;
  #isCut = false;

  /** `wanted` has, by the name of a record's element, the paths that its fields are taken from. */
  constructor(wanted: Readonly<Record<string, readonly string[]>>, give: (record: XmlRecord) => void) {
    this.#wanted = new Map(Object.entries(wanted).map(([name, paths]) => [name, new Set(paths)]));
    this.#give = give;
    const parser = this.#parser;
    // What saxes itself would do makes an error with a stack for each fault, of which there may be millions.
    parser.fail = (message) => {
      this.#fault(`${message.replace(/:.*|\.$/s, '')}.`, this.#at);
      return parser;
    };
    const text = (words: string) => {
      const { record, field } = this.#open.at(-1) ?? {};
      if (record && field)
        (record.fields as Map<string, string>).set(field, record.fields.get(field) + words);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('doctype', () => (this.#inside = undefined));
    parser.on('opentag', ({ name, attributes }) => this.#begin(name, attributes));
    parser.on('closetag', () => {
      const top = this.#open.pop();
      if (top) this.#end(top, true);
    });
  }

  write(chunk: string): void {
    if (this.#isOver || this.#isBroken) return;
    const text = this.#half + chunk;
    this.#half = /[\ud800-\udbff]$/.exec(text)?.[0] ?? '';
    this.#take(text.slice(0, text.length - this.#half.length), false);
  }

  /** Whether something was still open where the input ended; false before `close`. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** The end of the input: gives out what is still open, and the rows on what was wrong. */
  close(): LedgerRow[] {
    if (!this.#isOver) {
      this.#take(this.#half, true);
      this.#isCut = this.#isBroken || this.#open.length > 0 || this.#inside !== undefined;
      if (this.#inside) this.#fault(`“${this.#inside}” has no end.`, this.#at);
      this.#guard(() => this.#parser.close());
      for (const one of this.#open.splice(0).reverse()) this.#end(one, false);
      this.#giveOut();
      this.#isOver = true;
    }
    return this.#faults.rows;
  }

  #take(text: string, isLast: boolean): void {
    const clean = text.replace(NO_CHARACTER, (found, offset: number) => {
      this.#fault('a character that no XML may have.', this.#at + this.#rest.length + offset);
      return found < ' ' ? ' ' : '\ufffd';
    });
    const input = this.#rest + clean;
    const base = this.#at;
    let fed = 0;
    let at = 0;
    /** Hands over what stands before `at`, or drops it. */
    const feed = (isDropped = false, instead = '') => {
      const words = isDropped ? instead : input.slice(fed, at);
      if (words) this.#guard(() => this.#parser.write(words));
      this.#at = base + at;
      this.#rest = input.slice(at);
      fed = at;
      this.#giveOut();
    };

    for (;;) {
      if (this.#inside) {
        const inside = this.#inside;
        const end = ENDS[inside];
        const isDropped = end === '-->' || end === '?>';
        const found = input.indexOf(end, at);
        at = found < 0 ? Math.max(at, isLast ? input.length : input.length - 2) : found + end.length;
        feed(isDropped);
        if (found < 0) break;
        // A DTD has many a `>`: saxes tells which is its last.
        if (end !== '>') this.#inside = undefined;
        continue;
      }
      SPECIAL.lastIndex = at;
      at = SPECIAL.exec(input)?.index ?? input.length;
      SOUND.lastIndex = at;
      const [token, closes] = SOUND.exec(input) ?? [];
      if (at === input.length || (!token && !isLast && input.length - at < LOOK_AHEAD)) {
        feed();
        break;
      }
      if (token?.startsWith('&')) {
        at += token.length;
        continue;
      }
      feed();
      if (token && this.#isInPlace(token, closes)) {
        at += token.length;
        if (Object.hasOwn(ENDS, token)) this.#inside = token as Beginning;
        if (token === '<!--' || token === '<?') feed(true);
      } else {
        const lone = input[at];
        this.#fault(
          closes ? 'the end of an element that is not open.' : `“${lone}” stands alone.`,
          base + at,
        );
        at++;
        feed(true, lone === '&' ? '&amp;' : '&lt;');
      }
    }
  }

  /** Whether what is well-formed alone may also stand here. */
  #isInPlace(token: string, closes: string | undefined): boolean {
    if (closes) return this.#open.some(({ name }) => name === closes);
    if (token === '<!DOCTYPE') return !this.#sawElement && !this.#sawDoctype && (this.#sawDoctype = true);
    return Object.hasOwn(ENDS, token) || this.#open.length < DEPTH;
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#sawElement = true;
    const asField = this.#pathOf(name);
    const isField = [asField, ...Object.keys(attributes).map((key) => `${asField}@${key}`)].some((path) =>
      this.#wantedOf(this.#open.at(-1))?.has(path),
    );
    const isRecord = !isField && this.#wanted.has(name);
    if (isRecord) this.#endSame(name);
    const above = this.#open.at(-1);
    const record = isRecord
      ? { name, within: above?.record?.name, fields: new Map<string, string>() }
      : above?.record;
    const path = isRecord || !record ? '' : asField;
    const wanted = this.#wanted.get(record?.name ?? '');
    const fields = record?.fields as Map<string, string> | undefined;
    for (const [key, value] of Object.entries(attributes))
      if (wanted?.has(`${path}@${key}`) && !fields?.has(`${path}@${key}`))
        fields?.set(`${path}@${key}`, value);
    let field = isRecord ? undefined : above?.field;
    if (path && wanted?.has(path)) {
      // The first that says something counts.
      field = fields?.get(path)?.trim() ? undefined : path;
      if (field) fields?.set(field, '');
    }
    this.#open.push({ name, record, path, field });
  }

  #pathOf(name: string): string {
    const { path } = this.#open.at(-1) ?? {};
    return path ? `${path}/${name}` : name;
  }

  #wantedOf(open: Open | undefined): ReadonlySet<string> | undefined {
    return this.#wanted.get(open?.record?.name ?? '');
  }

  /** A record cannot stand in one of its own name: the outer one has lost its end. */
  #endSame(name: string): void {
    const from = this.#open.findIndex(({ record }) => record?.name === name);
    if (from < 0) return;
    const lost = this.#open.slice(from);
    const record = this.#open[from - 1]?.record;
    // No field has this path, so what stands in their elements from here is no part of the outer record either.
    const ends = lost.map((one) => ({ ...one, record, path: '/', field: undefined }));
    this.#open.splice(from, lost.length, ...ends);
    for (const one of lost.reverse()) this.#end(one, false);
  }

  #end({ record, path }: Open, isWhole: boolean): void {
    if (record && !path) this.#ready.push({ ...record, isWhole });
  }

  // Outside of the parser, so that an error of whoever takes the records is not taken for one of the XML.
  #giveOut(): void {
    for (let record; (record = this.#ready.shift());) this.#give(record);
  }

  #guard(act: () => void): void {
    try {
      if (!this.#isBroken) act();
    } catch (error) {
      this.#isBroken = true;
      this.#fault(`reading ended here (${String(error)}).`, this.#at);
    }
  }

  #fault(what: string, at: number): void {
    this.#faults.add('unreadable', `The XML is not well-formed: ${what}`, { from: [at, at + 1] });
  }
}
