import type { Problem } from '../../model/problem.js';
import { ReviewErrorEvent } from '../review-error-event.js';

const told = new WeakMap<Element, string>();

/** Says an element's problems, once each set: an event for the page, plain sentences for the console. */
export function report(element: Element, problems: readonly Problem[]): void {
  const key = JSON.stringify(problems);
  if (!problems.length || told.get(element) === key) return;
  told.set(element, key);
  element.dispatchEvent(new ReviewErrorEvent(problems));
  void import('../../i18n/problem-words.js').then(({ problemWords }) => {
    for (const problem of problems) console.warn(problemWords(problem, element), element);
  });
}
