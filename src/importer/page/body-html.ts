import type { Frame } from '../line-markup.js';
import type { Line } from '../text-blocks.js';

/** The lines of a post as its HTML, in the paragraphs and lists of the page. */
export function bodyHtml(lines: readonly Line[]): string {
  let html = '';
  let open: readonly Frame[] = [];
  for (const { markup } of lines) {
    if (!markup) continue;
    const { frames } = markup;
    const shared = frames.findIndex((frame, i) => frame !== open[i]);
    const kept = shared < 0 ? frames.length : shared;
    const isSame = kept === frames.length && kept === open.length;
    if (isSame) html += '<br>';
    else {
      for (const { tag } of open.slice(kept).reverse()) html += `</${tag}>`;
      for (const { tag } of frames.slice(kept)) html += `<${tag}>`;
    }
    html += markup.html;
    open = frames;
  }
  for (const { tag } of [...open].reverse()) html += `</${tag}>`;
  return html;
}
