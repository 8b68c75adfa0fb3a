import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** A name has no more characters. */
const NAME = 80;

/** Words over or before a name, in all languages that are read: a capital or a mark may follow. */
const BEFORE = RegExp(
  `^(?:${[
    '(?:(?:re)?posted|written|published|submitted|reviewed|added|left|contributed|words|text|story|review|article|comments?|reply)?\\s*(?:by|from)',
    '(?:gespeichert|geschrieben|verfasst|veröffentlicht|eingetragen|gepostet|erstellt|kommentar)?\\s*von',
    '(?:écrit|publié|posté|rédigé|soumis|proposé|commentaire)e?\\s*(?:par|de)|par',
    '(?:publicad|escrit|enviad|postad)[oa]\\s*por|por',
    '(?:pubblicat|scritt|inviat|postat|inserit)[oa]\\s*d[ai]',
    '(?:geplaatst|geschreven|gepubliceerd|ingezonden|gepost)?\\s*door',
    '(?:author|autore?|auteur|verfasser|投稿者|執筆者|文|著者)(?=\\s*[:：])',
  ].join('|')})(?:\\s*[:：]\\s*|\\s+)`,
  'iu',
);
/** What themes put behind a name: a link to the comments, what kind of a user it is, a word for saying. */
const BEHIND = RegExp(
  `(?:${[
    '\\s+(?:leave|add|write|post) a (?:comment|reply)\\b.*',
    '\\s+\\d+ (?:comments?|repl(?:y|ies)|responses?|views?)\\b.*',
    '\\s+(?:no comments?|view all posts)\\b.*',
    '\\s+(?:kommentar|commentaire|comentario|commento|reactie)s?\\b.*',
    '\\s*\\((?:not verified|nicht überprüft|non vérifié|no verificado|guest|visitor|anonymous)\\)',
    '\\s*\\[(?:visitor|member|besucher|visiteur|visitante)\\].*',
    '\\s+(?:says?|said|wrote|writes|replied|commented)(?:\\s*(?:\\.{3}|…|:))?',
    '\\s*[|·•‧—:].*',
  ].join('|')})$`,
  'iu',
);
/** Words that say outright whose a line is. */
const VERB =
  /^(?:comment\s+(?:from|by)|(?:posted|written|published|submitted|reviewed)\s+by|(?:gespeichert|geschrieben|verfasst|veröffentlicht|gepostet|erstellt)\s+von|(?:écrit|publié|posté|rédigé|soumis|proposé)\s+par|(?:publicad|escrit|enviad)[oa]\s+por|(?:pubblicat|scritt|inviat|postat|inserit)[oa]\s+da|(?:geplaatst|geschreven|gepubliceerd|ingezonden)\s+door)\s/iu;
/** The day or the hour that something was written on. */
const WHEN = /\s+(?:on|at|am|um|le|el|il|em|en|op|om|às|à|a las|alle)\s(?:\S+ ){0,3}?\S*\d.*$/iu;
const LABEL = /^(?:author|admin(?:istrator)?|op|mod(?:erator)?|staff|by|posted|comment|reply|link|guest)$/i;

/** The name in the words of an element for it; undefined where they are none. */
export function personName(words: string, { months }: Pick<Vocabulary, 'months'> = { months: [] }): string | undefined {
  let name = words.slice(0, NAME * 4).replace(BEFORE, '').replace(WHEN, '');
  for (let before = ''; name !== before;) [before, name] = [name, name.replace(BEHIND, '').trim()];
  const isDay = /\d{4}/.test(name) && months.some((month) => RegExp(`(?<!\\p{L})(?:${month})`, 'iu').test(name));
  if (!/[\p{L}\p{N}]/u.test(name) || name.length > NAME || LABEL.test(name) || isDay) return undefined;
  return name;
} // prettier-ignore

/** True for a line that begins with words for `written by`. */
export const isSigned = (line: string): boolean => VERB.test(line.replace(/(?<=\p{L}):/u, ''));

/** The name that a line over or under a post gives it; `isSaid` asks for a word that says that it is one. */
export const signedName = (line: string, isSaid = false): string | undefined =>
  line && (!isSaid || VERB.test(line)) ? personName(line) : undefined;
