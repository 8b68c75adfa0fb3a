/** So much of the beginning is searched for the name of an encoding. */
const HEAD = 1024;
const DECLARED = [
  /^\s*<\?xml\b[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/,
  /<meta\b[^>]*?\scharset\s*=\s*["']?([\w.:-]+)/i,
];

/**
 * The encoding of an input by its first bytes: a byte order mark, or what XML or a page says of itself; UTF-8 where
 * nothing is said or what is said is unknown.
 */
export function encodingOf(head: Uint8Array): string {
  // what a Windows shell writes begins with a mark
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const beginning = new TextDecoder('latin1').decode(head.subarray(0, HEAD)).replace(/^\xef\xbb\xbf/, '');
  if (!/^\s*</.test(beginning)) return 'utf-8';
  const label = DECLARED.map((one) => one.exec(beginning)?.[1]).find(Boolean) ?? 'utf-8';
  try {
    const { encoding } = new TextDecoder(label);
    // what could be read so far has no wide characters
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return 'utf-8';
  }
}
