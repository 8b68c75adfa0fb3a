import type { Sample } from '../samples.js';

const rows = (label: (name: string) => string): string => `
  <ul>${['Anna', 'Bert', 'Cleo'].map((name) => `<li>${name}: I agree. <button type="button" style="min-height: 26px">${label(name)}</button></li>`).join('')}</ul>`;

const field = (attributes: string): string =>
  `<p><label>Email <input type="email" ${attributes}></label></p>`;

export const formSamples: readonly Sample[] = [
  {
    fault: 'identical "Reply" labels',
    rule: 'same-name',
    faulty: rows(() => 'Reply'),
    corrected: rows((name) => `Reply to ${name}`),
  },
  {
    fault: 'links of one name to different places',
    rule: 'same-name',
    faulty: '<p>Rocky III: <a href="#three">read more</a>. Rocky V: <a href="#five">read more</a>.</p>',
    corrected:
      '<p>Rocky III: <a href="#three">the third review</a>. Rocky V: <a href="#five">the fifth review</a>.</p>',
  },
  {
    fault: 'a name without the words on the control',
    rule: 'label-not-in-name',
    faulty: '<button type="button" aria-label="Submit the form">Post response</button>',
    corrected: '<button type="button" aria-label="Post response to Anna">Post response</button>',
  },
  {
    fault: 'label by placeholder only',
    rule: 'placeholder-as-label',
    faulty: '<p><textarea placeholder="Your response" rows="3"></textarea></p>',
    corrected: '<p><label>Your response <textarea placeholder="Be kind" rows="3"></textarea></label></p>',
  },
  {
    fault: 'missing autocomplete',
    rule: 'autocomplete-missing',
    faulty: field(''),
    corrected: field('autocomplete="email"'),
  },
  {
    fault: 'missing autocomplete of a name',
    rule: 'autocomplete-missing',
    faulty: '<p><label>Your name <input></label></p><p><label>Track name <input></label></p>',
    corrected:
      '<p><label>Your name <input autocomplete="name"></label></p><p><label>Track name <input></label></p>',
  },
];
