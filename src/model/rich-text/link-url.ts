import { safeUrl } from '../safe-url.js';

/** Where a link in a stranger's text may go, with its scheme: to the web or into a mail. Undefined for anything else. */
export const linkUrl = (value: string, base?: string): string | undefined => {
  const url = safeUrl(value.trim(), base, true);
  // What is still relative would lead to a place on the page that shows it.
  return url && /^(https?:\/\/|mailto:)/i.test(url) ? url : undefined;
};
