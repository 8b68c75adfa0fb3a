import { html, type TemplateResult } from 'lit';

/** A number for a text: the same title always gets the same sleeve. */
function hash(text: string): number {
  let value = 0x811c9dc5; // FNV-1a
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 8;
}

/** Hues that stay clear colours when they are dark. */
const hues = [12, 32, 148, 182, 216, 248, 282, 318, 350];

/** A sleeve drawn from the title, for an album without a cover. Its letters are decoration: the title stands beside it. */
export function sleeveTemplate(title: string): TemplateResult {
  const size = title.length > 28 ? 'small' : title.length > 12 ? 'medium' : 'large';
  return html`<div
    part="sleeve"
    data-title=${title.slice(0, 60)}
    data-size=${size}
    data-pattern=${hash(title) % 4}
    aria-hidden="true"
  ></div>`;
}

/** Gives a sleeve its hue. Not an attribute in the template: a strict content policy forbids inline styles. */
export function paintSleeve(root: ParentNode): void {
  const sleeve = root.querySelector<HTMLElement>('[part=sleeve]');
  sleeve?.style.setProperty('--_hue', String(hues[hash(sleeve.dataset['title'] ?? '') % hues.length]));
}
