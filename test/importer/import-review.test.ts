import { expect } from '@open-wc/testing';
import { importHtml } from '../../src/importer/import-html.js';
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

  it('asks nobody and leaves the page as it is', async () => {
    const before = document.documentElement.outerHTML;
    performance.clearResourceTimings();
    await importReview(html.replace('<h2>', '<img src="https://pictures.example/cover.jpg"><link rel="stylesheet" href="https://styles.example/x.css"><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><h2>')); // prettier-ignore
    expect(document.documentElement.outerHTML).to.equal(before);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((url) => !url.startsWith(location.origin))).to.deep.equal([]);
  });
});
