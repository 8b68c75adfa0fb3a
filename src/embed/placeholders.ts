import { placeholderReset } from '../elements/shared/placeholder.styles.js';
import type { SleeveElement } from '../elements/shared/sleeve-element.js';
import { selectedRange } from '../state/busy.js';

/** Puts the element that a placeholder asks for into a shadow root of it. The tag must be defined. Harmless twice. */
export function upgrade(host: HTMLElement): void {
  const tag = host.dataset['sleeve'] ?? '';
  if (host.shadowRoot) return;
  if (tag === 'soundtrack-review') {
    void import('./provider-placeholder.js').then(({ provide }) => provide(host));
    return;
  }
  const element = document.createElement(tag) as SleeveElement;
  if (!('readFrom' in element)) return; // a foreign class has the tag: `define` has said so
  selectedRange(); // now, while the page is laid out
  const root = host.attachShadow({ mode: 'open', slotAssignment: 'manual' });
  // while nothing is drawn the page's nodes stand there as static.css has them
  element.readFrom(host, (isDrawn) => {
    const sheets = isDrawn && placeholderReset.styleSheet ? [placeholderReset.styleSheet] : [];
    if (sheets[0] !== root.adoptedStyleSheets[0]) root.adoptedStyleSheets = sheets;
  });
  root.append(element);
}
