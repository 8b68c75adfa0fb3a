import { expect } from '@open-wc/testing';
import { importHtml, importHtmlSteps } from '../../src/importer/import-html.js';
import { importMarkdown } from '../../src/importer/import-markdown.js';
import { importReview } from '../../src/importer/import-review.js';
import { importText } from '../../src/importer/import-text.js';

const rows = `1. Mica Stone - Night Ferry (5:53)
2. Otto Grimm - Paper Crown (3:25)
3. Otto Grimm - Salt and Iron (4:40)`;
const text = `Great Scores of 1985: The Ferry

“Night Ferry” is my favourite.

Track Listing
${rows}
`;
const list = rows.replace(/^\d\. (.*)$/gm, '<li>$1</li>');
const html = `<!doctype html><title>Great Scores of 1985: The Ferry</title><article><h1>Great Scores of 1985: The Ferry</h1>
<p>“Night Ferry” is my favourite.</p><h2>Track Listing</h2><ol>${list}</ol></article>`;
const markdown = `---\ntitle: "Great Scores of 1985: The Ferry"\n---\n\n“Night Ferry” is my favourite.\n\n## Track Listing\n\n${rows}\n`;

/** A second passes whenever somebody looks: each step of an import is a slice of its own. */
function slowClock(): void {
  let time = 0;
  performance.now = () => (time += 1000);
}
/** The clock of the browser, which is that of all such objects. */
const ownClock = (): boolean => Reflect.deleteProperty(performance, 'now');

describe('importing in a page', () => {
  it('gives what the same gives at once, whatever the text is', async () => {
    for (const [input, expected] of [
      [text, importText(text)],
      [html, importHtml(html)],
      [markdown, importMarkdown(markdown)],
    ] as const) {
      const found = await importReview(input);
      expect(found).to.deep.equal(expected);
      const { review } = found as unknown as { review: { title: string; tracks: { picks?: unknown[] }[] } };
      expect(review.title).to.equal('The Ferry');
      expect(review.tracks.map(({ picks }) => picks?.length ?? 0)).to.deep.equal([1, 0, 0]);
    }
    const release = { title: 'The Ferry', media: [{ tracks: [{ position: 1, title: 'Night Ferry', length: 353000 }] }] }; // prettier-ignore
    expect(await importReview(JSON.stringify(release))).to.have.nested.property('review.tracks[0].title', 'Night Ferry'); // prettier-ignore
    expect(await importReview('{ "title": ')).to.have.property('error');
  });

  it('lets the page do something else meanwhile', async () => {
    const long = html.replace('<h2>', `${'<p>The film is old, and “Night Ferry” is in it. So it goes on.</p>'.repeat(5000)}<h2>`); // prettier-ignore
    let turns = 0;
    let isOver = false;
    const turn = (): void => {
      turns++;
      if (!isOver) setTimeout(turn);
    };
    setTimeout(turn);
    const found = await importReview(long);
    isOver = true;
    expect(found).to.have.nested.property('review.tracks.length', 3);
    expect(turns).to.be.greaterThan(3);
  });

  it('ends when it is told to', async () => {
    const control = new AbortController();
    control.abort(new Error('enough'));
    let reason: unknown;
    await importReview(html, { signal: control.signal }).catch((error: unknown) => (reason = error));
    expect((reason as Error).message).to.equal('enough');
  });

  it('ends between two steps when it is told to there', async () => {
    const control = new AbortController();
    slowClock();
    try {
      let turns = 0;
      const turn = (): void => {
        if (++turns === 5) control.abort(new Error('enough'));
        else setTimeout(turn);
      };
      setTimeout(turn);
      let reason: unknown;
      await importReview(html, { signal: control.signal }).catch((error: unknown) => (reason = error));
      expect((reason as Error).message).to.equal('enough');
      expect(turns).to.equal(5);
    } finally {
      ownClock();
    }
  });

  it('gives way after each step that takes long, to timers, messages and frames', async () => {
    slowClock();
    const turns = { timers: 0, messages: 0, frames: 0 };
    let isOver = false;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns.messages++;
      if (!isOver) port2.postMessage('');
    };
    const timer = (): void => {
      turns.timers++;
      if (!isOver) setTimeout(timer);
    };
    const frame = (): void => {
      turns.frames++;
      if (!isOver) requestAnimationFrame(frame);
    };
    port2.postMessage('');
    setTimeout(timer);
    requestAnimationFrame(frame);
    try {
      const comments = Array.from({ length: 200 }, (_, i) => `<li class="comment" id="comment-${i}"><cite class="fn">A</cite><div class="comment-content">So it goes, ${i}.</div></li>`); // prettier-ignore
      const long = `${html}<ol class="comment-list">${comments.join('')}</ol>`;
      const steps = importHtmlSteps(long);
      let count = 0;
      while (!steps.next().done) count++;
      expect(count).to.be.greaterThan(200);
      await importReview(long);
      // a timer of the import and one of ours take turns
      expect(turns.timers).to.be.greaterThan(count / 2);
      expect(turns.messages).to.be.greaterThan(0);
      expect(turns.frames).to.be.greaterThan(0);
    } finally {
      isOver = true;
      ownClock();
      port1.close();
    }
  });

  it('asks nobody and leaves the page as it is', async () => {
    const before = document.documentElement.outerHTML;
    const touched: string[] = [];
    const watcher = new MutationObserver((records) => touched.push(...records.map(({ type }) => type)));
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // what would make a page of it, or ask, without a trace in the document
    const kept = [
      [window, 'fetch'],
      [window, 'XMLHttpRequest'],
      [window, 'Image'],
      [window, 'DOMParser'],
      [Document.prototype, 'createElement'],
      [Document.prototype, 'createRange'],
      [DOMImplementation.prototype, 'createHTMLDocument'],
    ].map(([of, name]) => [of, name, Object.getOwnPropertyDescriptor(of, name as string)] as const);
    const called = (name: string) =>
      function (): void {
        touched.push(name);
      };
    for (const [of, name] of kept)
      Object.defineProperty(of, name as string, { configurable: true, writable: true, value: called(name as string) }); // prettier-ignore
    performance.clearResourceTimings();
    try {
      const pictured = html.replace('<h2>', '<img src="https://pictures.example/cover.jpg"><link rel="stylesheet" href="https://styles.example/x.css"><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><h2>'); // prettier-ignore
      for (const input of [pictured, text, markdown, `${markdown}\n${pictured}`]) await importReview(input);
    } finally {
      for (const [of, name, property] of kept) Object.defineProperty(of, name as string, property!);
    }
    touched.push(...watcher.takeRecords().map(({ type }) => type));
    watcher.disconnect();
    expect(touched).to.deep.equal([]);
    expect(document.documentElement.outerHTML).to.equal(before);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked).to.deep.equal([]);
  });
});
