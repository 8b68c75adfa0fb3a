import { headTags } from '../export/head-tags.js';
import { jsonLd } from '../export/json-ld.js';
import { markdown } from '../export/markdown.js';
import { plainHtml } from '../export/plain-html.js';
import { plainText } from '../export/plain-text.js';
import type { Review } from '../model/review.js';
import { Failure } from './failure.js';

/** A form that a review can be given in: the ending of its file, and how it is made. */
export interface Form {
  readonly ending: string;
  readonly make: (review: Review) => string;
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** The forms by the names that `--to` takes. */
const forms: Readonly<Record<string, Form>> = {
  json: { ending: 'json', make: json },
  html: { ending: 'html', make: plainHtml },
  markdown: { ending: 'md', make: markdown },
  text: { ending: 'txt', make: plainText },
  jsonld: {
    ending: 'jsonld',
    make: (review) => {
      const data = jsonLd(review);
      if (!data) throw new Failure('title: found no visible text; JSON-LD needs a name.');
      return json(data);
    },
  },
  head: { ending: 'head.html', make: headTags },
};

/** The form of a name. */
export function formOf(name: string): Form {
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (!form) throw new Failure(`--to ${name}: allowed are ${Object.keys(forms).join(', ')}.`, 2);
  return form;
}
