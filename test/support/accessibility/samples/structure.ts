import type { Sample } from '../samples.js';

const tracks = ['Burning Heart', 'Heart’s on Fire', 'Double or Nothing', 'Eye of the Tiger'];
const each = (row: (title: string, number: number) => string): string =>
  tracks.map((title, at) => row(title, at + 1)).join('\n');

const comments = (answer: string): string => `
  <ol style="padding: 0 0 0 2em">
    <li>Anna: The montage still works. <time datetime="2024-11-02">2 November</time></li>
    <li style="margin-inline-start: 40px">Bert: ${answer} <time datetime="2024-11-03">3 November</time></li>
    <li>Cleo: I wore out my copy. <time datetime="2024-11-04">4 November</time></li>
  </ol>`;

const more = (region: string, message: string): string => `
  <ul class="rows"><li>Anna: Great record.</li></ul>
  <button type="button" class="more">Show more responses</button>
  ${region}<template>${message}</template>`;

export const structureSamples: readonly Sample[] = [
  {
    fault: 'divs for a track list',
    rule: 'list-not-marked-up',
    faulty: `<div>${each((title, number) => `<div><span>${number}</span> <span>${title}</span></div>`)}</div>`,
    corrected: `<ol>${each((title) => `<li><span>${title}</span></li>`)}</ol>`,
  },
  {
    fault: 'list-style none',
    rule: 'list-loses-role',
    faulty: `<ul style="list-style: none">${each((title) => `<li>${title}</li>`)}</ul>`,
    corrected: `<ul role="list" style="list-style: none">${each((title) => `<li>${title}</li>`)}</ul>`,
  },
  {
    fault: 'heading jump',
    rule: 'heading-level-jump',
    faulty: '<h2>Rocky IV</h2><p>Vince DiCola, 1985.</p><h4>Side A</h4><p>Five songs.</p>',
    corrected: '<h2>Rocky IV</h2><p>Vince DiCola, 1985.</p><h3>Side A</h3><p>Five songs.</p>',
  },
  {
    fault: 'unnamed articles in a feed',
    rule: 'article-without-name',
    faulty: `<div role="feed" aria-label="Responses">
      <article tabindex="0" aria-posinset="1" aria-setsize="2"><h3>Anna</h3><p>Great record.</p></article>
      <article tabindex="0" aria-posinset="2" aria-setsize="2"><h3>Bert</h3><p>Too many synths.</p></article></div>`,
    corrected: `<div role="feed" aria-label="Responses">
      <article tabindex="0" aria-labelledby="a" aria-posinset="1" aria-setsize="2"><h3 id="a">Anna</h3><p>Great record.</p></article>
      <article tabindex="0" aria-labelledby="b" aria-posinset="2" aria-setsize="2"><h3 id="b">Bert</h3><p>Too many synths.</p></article></div>`,
  },
  {
    fault: 'nesting shown by indentation only',
    rule: 'nesting-by-indent-only',
    faulty: comments('It does.'),
    corrected: comments('<small>in reply to Anna</small> It does.'),
  },
  {
    fault: 'no live region',
    rule: 'change-not-announced',
    faulty: more('', ''),
    corrected: more('<p role="status"></p>', '2 responses loaded'),
    script: (root) =>
      root.querySelector('.more')?.addEventListener('click', () => {
        for (const text of ['Bert: Too many synths.', 'Cleo: Never enough synths.']) {
          root
            .querySelector('.rows')
            ?.append(Object.assign(document.createElement('li'), { textContent: text }));
        }
        const status = root.querySelector('[role=status]');
        if (status) status.textContent = root.querySelector('template')?.content.textContent ?? '';
      }),
    options: { activate: ['.more'] },
  },
  {
    fault: 'a live region that comes with its message',
    rule: 'change-not-announced',
    faulty: more('', '<p role="status">Thank you, your like counts</p>'),
    corrected: more('<p role="status"></p>', 'Thank you, your like counts'),
    script: (root) =>
      root.querySelector('.more')?.addEventListener('click', () => {
        const message = root.querySelector('template')?.content ?? document.createDocumentFragment();
        const status = root.querySelector('[role=status]');
        if (status) status.replaceChildren(message.cloneNode(true));
        else root.append(message.cloneNode(true));
      }),
    options: { activate: ['.more'] },
  },
];
