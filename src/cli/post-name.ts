/** The bytes of other scripts stand in an address as numbers. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a post is called by: a slug is its own name, of an address it is the last part, without its ending. */
export function postName(slugOrLink: string): string {
  const [, path = '', query = ''] = /^https?:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/i.exec(slugOrLink.trim()) ?? [];
  const last = path.split('/').filter(Boolean).at(-1) ?? query;
  return decoded(last || slugOrLink.trim())
    .replace(/\.(?:html?|php)$/i, '')
    .normalize('NFC')
    .toLowerCase();
}
