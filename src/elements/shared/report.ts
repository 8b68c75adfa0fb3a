import type { Problem } from '../../model/problem.js';
import { ReviewErrorEvent } from '../review-error-event.js';

const told = new WeakMap<Element, Set<string>>();

/** Says an element's problems, each once: an event for the page, plain sentences for the console. */
export function report(element: Element, problems: readonly Problem[]): void {
  const before = told.get(element);
  const now = problems.map((problem) => JSON.stringify(problem));
  told.set(element, new Set(now)); // one that comes back is said again
  const fresh = problems.filter((_, i) => !before?.has(now[i] ?? ''));
  if (!fresh.length) return;
  element.dispatchEvent(new ReviewErrorEvent(fresh));
  void import('../../i18n/problem-words.js').then(({ problemWords }) => {
    for (const problem of fresh) console.warn(problemWords(problem, element), element);
  });
}
