import type { Field } from '../../model/fields.js';
import { safeUrl } from '../../model/safe-url.js';
import { textOf } from './node-words.js';
import { parseField } from './parse-field.js';
import { fold } from './text.js';

/** The safe address of the link that an element is, stands in or holds. */
export function addressOf(element: Element): string | undefined {
  const anchor = element.closest('a') ?? element.querySelector('a');
  return safeUrl(anchor?.getAttribute('href') ?? '', '', true);
}

const given = (element: HTMLElement, ...names: string[]): object =>
  Object.fromEntries(
    names.filter((name) => element.dataset[name]).map((name) => [name, element.dataset[name]]),
  );

/** A link as the review data has it: title or label, address, kind, whether it is paid for. */
function readLink({ path }: Field, element: HTMLElement, words: string): unknown {
  const url = addressOf(element);
  if (path.startsWith('series')) return { title: words, ...(url && { url }) };
  if (!url) return undefined;
  if (path === 'moments[]') return { url, ...(words && { title: words }) };
  const { field: name, kind: wish } = element.dataset;
  const kind = [wish, name].find((word) => /^(listen|buy|read)$/.test(word ?? ''));
  const sponsored = !!element.closest('a[rel~=sponsored]') || !!element.querySelector('a[rel~=sponsored]');
  return { url, ...(words && { label: words }), ...(kind && { kind }), ...(sponsored && { sponsored }) };
}

/** What an element of the author's says for a field, or undefined when it says nothing of that kind. */
export function readField(field: Field, element: HTMLElement): unknown {
  const words = fold(textOf(element));
  const { kind } = field;
  if (kind === 'link') return readLink(field, element, words);
  if (kind === 'url') return addressOf(element) ?? safeUrl(words);
  if (kind === 'date') {
    const time = element.matches('time') ? element : element.querySelector('time');
    return parseField(field, time?.getAttribute('datetime') ?? words);
  }
  if (!words) return undefined;
  if (kind === 'alias') return { title: words, ...(element.lang && { lang: element.lang }) };
  if (kind === 'person') {
    const url = addressOf(element);
    return { name: words, ...(url && { url }) };
  }
  if (kind === 'words') {
    const items = [...element.querySelectorAll('li')].map((item) => fold(textOf(item)));
    return items.length ? items : parseField(field, words);
  }
  const value = parseField(field, words);
  if (kind !== 'rating' || !value) return value;
  const worst = Number(element.dataset['worst'] ?? Number.NaN);
  return { ...value, ...(worst >= 0 && { worst }), ...given(element, 'of', 'label') };
}
