import type { Moment } from '../../model/review.js';
import { safeUrl } from '../../model/safe-url.js';
import type { PageElement } from './page-tree.js';

/** What a page plays: an address that a reader can follow, and from when to when. */
export type Embed = Pick<Moment, 'url' | 'start' | 'end'>;

const ID = '([\\w-]{5,64})';
/** Players by their addresses, and the page of what they play. */
const players: readonly (readonly [RegExp, (id: string, kind: string) => string])[] = [
  [
    RegExp(`^https://(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/(?!videoseries)${ID}`, 'i'),
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d+)/i, (id) => `https://vimeo.com/${id}`],
  [RegExp(`^https://www\\.dailymotion\\.com/embed/video/${ID}`, 'i'), (id) => `https://www.dailymotion.com/video/${id}`],
  [/^https:\/\/open\.spotify\.com\/embed\/(?=(album|track|playlist|episode|show|artist))\w+\/(\w+)/i, (kind, id) => `https://open.spotify.com/${kind}/${id}`],
  [/^https:\/\/embed\.music\.apple\.com\/([^?#]+)/i, (path) => `https://music.apple.com/${path}`],
  [/^https:\/\/(?:widget|www)\.deezer\.com\/widget\/(?:auto|dark|light)\/(album|track|playlist)\/(\d+)/i, (kind, id) => `https://www.deezer.com/${kind}/${id}`],
]; // prettier-ignore

const secondsOf = (text: string | null): number | undefined => {
  const [, hours = 0, minutes = 0, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text ?? '') ?? [];
  const all = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return text && Number.isFinite(all) ? all : undefined;
};

/** The page of what a player's address plays, where it is one that is known; else the address itself. */
export function playedAt(address: string, base: string): Embed | undefined {
  const safe = safeUrl(address.replace(/^\/\//, 'https://'), base);
  if (!safe || !/^https?:/i.test(safe)) return undefined;
  const { searchParams, hash } = new URL(safe);
  // SoundCloud's player names what it plays
  const inner = /^https:\/\/w\.soundcloud\.com\/player/i.test(safe) && safeUrl(searchParams.get('url') ?? '');
  const start = secondsOf(searchParams.get('start') ?? searchParams.get('t') ?? /^#t=(\w+)$/.exec(hash)?.[1] ?? null);
  const end = secondsOf(searchParams.get('end'));
  for (const [pattern, page] of players) {
    const [found, id = '', more = ''] = pattern.exec(safe) ?? [];
    if (found)
      return { url: page(id, more), ...(start && { start }), ...(end && end > (start ?? 0) && { end }) };
  }
  return { url: inner || safe };
} // prettier-ignore

/** Elements that play something, and where they say what. */
export function embedOf(element: PageElement): Embed | undefined {
  const { localName, baseURI } = element;
  const attribute = (...names: string[]): string =>
    names.map((name) => element.getAttribute(name)).find(Boolean) ?? '';
  if (localName === 'lite-youtube') {
    const id = attribute('videoid');
    return /^[\w-]{5,64}$/.test(id) ? { url: `https://www.youtube.com/watch?v=${id}` } : undefined;
  }
  if (localName === 'iframe' || localName === 'embed')
    return playedAt(attribute('src', 'data-src', 'data-lazy-src'), baseURI);
  if (localName !== 'video' && localName !== 'audio') return undefined;
  const source = attribute('src') || (element.querySelector('source[src]')?.getAttribute('src') ?? '');
  return source ? playedAt(source, baseURI) : undefined;
}
