import { fixture, html } from '@open-wc/testing';
import type { SleeveElement } from '../../src/elements/shared/sleeve-element.js';
import { upgrade } from '../../src/embed/placeholders.js';
import { innerElement } from './rocky.js';
import { until } from './settle.js';

/** Puts markup into the page, as a parser does. Gone after the test. */
export async function place(markup: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(document.createRange().createContextualFragment(markup));
  return box;
}

/** The element of ours that a tag is, or that stands in a placeholder. Wakes the placeholder. */
export function awake(at: Element): SleeveElement {
  if (!(at instanceof HTMLElement) || !at.dataset['sleeve']) return at as SleeveElement;
  upgrade(at);
  return innerElement(at) as SleeveElement;
}

/** True once an element draws a review. */
export const stands = (element: SleeveElement): boolean =>
  element.shadowRoot?.querySelector('[part~=frame]') !== null;

/** The element that markup begins with, once its review stands; `before` may give it a property first. */
export async function stand(
  markup: string,
  before?: (element: SleeveElement) => void,
): Promise<SleeveElement> {
  const element = awake((await place(markup)).firstElementChild!);
  before?.(element);
  await until('the review stands', () => stands(element));
  return element;
}

/** The first place with a part's name that an element draws, and its text with white space folded. */
export const partOf = (element: Element, part: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`) ?? null;
export const partText = (element: Element, part: string): string =>
  partOf(element, part)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const partTexts = (element: Element, part: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll(`[part~=${part}]`) ?? [])].map(
    (found) => found.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );

/** The title that an element shows now. */
export const titleOf = (element: Element): string => partText(element, 'title');

/** Keeps what is warned of on the console during a test. */
export function keepWarnings(): string[] {
  const kept: string[] = [];
  let warn: typeof console.warn;
  beforeEach(() => {
    kept.length = 0;
    warn = console.warn;
    console.warn = (...words: unknown[]) => kept.push(words.filter((w) => typeof w === 'string').join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return kept;
}
