import { fold } from '../../sources/page/text.js';
import type { PageDocument } from './page-tree.js';

/** What the head of a page says under the first of some names that it has. */
export const metaOf = (page: PageDocument, ...names: readonly string[]): string | undefined => {
  const all = page.querySelector('head')?.querySelectorAll('meta') ?? [];
  return names
    .map((name) =>
      all.find((meta) => ['name', 'property'].some((one) => meta.getAttribute(one)?.toLowerCase() === name)),
    )
    .map((meta) => fold(meta?.getAttribute('content') ?? ''))
    .find(Boolean);
};
