import type { Problem, ProblemCode } from '../model/problem.js';

type Sentence = (found: string, allowed: string, path: string) => string;

const sentences: Readonly<Record<ProblemCode, Sentence>> = {
  'wrong-type': (found, allowed) => `found ${found}; allowed is ${allowed}`,
  'not-allowed': (found, allowed) => `found “${found}”; allowed is ${allowed}`,
  'out-of-range': (found, allowed) => `found ${found}; allowed is ${allowed}`,
  empty: () => 'found no visible text; a text is needed',
  missing: () => 'is missing; it is required',
  // `found` is the value of a field in data, whose name ends the path; of markup it is the name
  'unknown-field': (found, allowed, path) =>
    `“${path === 'data-field' ? found : path.replace(/.*\./, '')}” is no field of a review${allowed && `; allowed are ${allowed}`}`,
  'too-long': (_found, allowed) => `is longer than ${allowed} characters`,
  'too-many': (found, allowed) => `has ${found || 'more problems'}; at most ${allowed} are kept`,
  'unsafe-url': (found, allowed) =>
    `“${found}” is no address to follow${allowed && `; allowed are ${allowed}`}`,
  'not-json': (found) => `is not valid JSON: ${found}`,
  http: (found) => `the server answered ${found}`,
  network: (found) => `no answer: ${found}`,
  timeout: (_found, allowed) => `no whole answer within ${allowed} ms`,
  'too-large': (_found, allowed) => `the answer is larger than ${allowed} bytes`,
  aborted: () => 'the request was given up',
};

/** An element as an author would write it: `<soundtrack-card id="rocky">`. */
function tagOf(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : element;
  const placeholder = host !== element && host.getAttribute('data-sleeve');
  const id = (placeholder ? host.id : element.id) && ` id="${placeholder ? host.id : element.id}"`;
  return placeholder
    ? `<${host.localName}${id} data-sleeve="${placeholder}">`
    : `<${element.localName}${id}>`;
}

/** A problem as one plain sentence: which path, what was found, what is allowed. */
export const problemSentence = ({ code, path, found, allowed = '' }: Problem): string =>
  `${path || 'review'}: ${sentences[code](found, allowed, path)}.`;

/** The same for the console of a page: which element as well. */
export const problemWords = (problem: Problem, element: Element): string =>
  `[sleeve-notes] ${tagOf(element)} ${problemSentence(problem)}`;
