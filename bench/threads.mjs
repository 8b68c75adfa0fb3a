// A thread of 100, 1,000 and 10,000 comments from an object, against the HTML that it draws put in at once; and 50,000.
// And the same object given again with one like more.
import { thread, threadPage } from './markup.mjs';
import { between, run } from './measure.mjs';
import { line, ratios } from './statistics.mjs';

const sizes = [100, 1000, 10_000];
/** Ours alone: as HTML they would hold the page for ten seconds. */
const most = 50_000;
/** The most that our task may be of the HTML's, by size. */
const goals = { 100: 1, 1000: 0.6, 10_000: 0.45 };

/** The page of an address of this benchmark. */
export const threadAt = ({ pathname, searchParams }) =>
  pathname === '/thread' ? threadPage(searchParams.get('base') ?? '/dist') : undefined;

/** Runs in the page: takes what is to be put there, so that its arrival is not measured. */
const take = (input) => {
  bench.input = input;
};

/** Runs in the page: puts a thread there, and tells when its first comment stood. */
async function putThere() {
  const { way, drawn, data, styles, comments } = bench.input;
  const at = document.getElementById('at');
  // in a task before the one that is measured
  performance.mark('bench');
  await bench.pause(50);
  const began = performance.now();
  let root;
  if (way === 'thread') {
    const element = document.createElement('comment-thread');
    element.review = data;
    at.append(element);
    root = element.shadowRoot;
  } else {
    const host = document.createElement('div');
    root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styles.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    root.innerHTML = drawn;
    at.append(host);
  }
  // counted by groups: looking for each comment at each frame would be most of the work
  const list = () => (root ?? at.firstElementChild.shadowRoot)?.querySelector('[part~=comments]');
  const count = () => {
    const groups = list()?.children.length ?? 0;
    return groups && (groups - 1) * 25 + list().lastElementChild.children.length;
  };
  let first = 0;
  while (count() < comments) {
    if (!first && count()) first = performance.now() - began;
    await new Promise((done) => requestAnimationFrame(done));
  }
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  first ||= performance.now() - began;
  await bench.quiet();
  return { first };
}

/** Runs in the page: gives the thread that stands there its data anew, with one like more in the middle. */
async function like() {
  const { data, comments } = bench.input;
  const element = document.querySelector('comment-thread');
  const next = structuredClone(data);
  const item = next.comments.items[comments >> 1];
  item.counts = { likes: (item.counts?.likes ?? 0) + 1 };
  const rows = [...element.shadowRoot.querySelectorAll('[data-key]')];
  const row = rows.find(({ dataset }) => dataset.key === `json\n${item.id}`);
  const words = row.textContent;
  performance.mark('bench');
  await bench.pause(50);
  const began = performance.now();
  element.review = next;
  while (row.textContent === words) await new Promise((done) => requestAnimationFrame(done));
  const first = performance.now() - began;
  await bench.quiet();
  return { first };
}

/** Runs in the page: the markup and styles of the thread that stands there, without Lit's marks and our containment. */
function takeDrawn() {
  const element = document.querySelector('comment-thread');
  const copy = document.createElement('div');
  copy.append(...[...element.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  const marks = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (marks.nextNode()) found.push(marks.currentNode);
  for (const mark of found) mark.remove();
  const styles = element.shadowRoot.adoptedStyleSheets.map(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText.replace(/content-visibility:\s*auto/g, '')).join('\n'),
  );
  return { drawn: copy.innerHTML, styles };
}

const address = (origin, base) => ({ address: `${origin}/thread?base=${base}` });

async function threadRun(browser, origin, base, input) {
  return run(browser, address(origin, base), async (page, cost) => {
    await page.waitForSelector('[data-ready]');
    await page.evaluate(take, input);
    await page.evaluate(() => bench.quiet());
    const before = await cost();
    const { first } = await page.evaluate(putThere);
    return { spent: between(await cost(), before), first };
  });
}

async function likeRun(browser, origin, base, input) {
  return run(browser, address(origin, base), async (page, cost) => {
    await page.waitForSelector('[data-ready]');
    await page.evaluate(take, input);
    await page.evaluate(putThere);
    const before = await cost();
    const { first } = await page.evaluate(like);
    return { spent: between(await cost(), before), first };
  });
}

async function inputs(browser, origin, base, comments) {
  const ours = { comments, data: thread(comments) };
  return run(browser, address(origin, base), async (page) => {
    await page.waitForSelector('[data-ready]');
    await page.evaluate(take, { ...ours, way: 'thread' });
    await page.evaluate(putThere);
    return { ...ours, ...(await page.evaluate(takeDrawn)) };
  });
}

/** @param {readonly string[]} bases where the builds under test are served: this one, then one to compare with */
export async function threadJobs(browser, origin, [base]) {
  const jobs = [];
  for (const comments of sizes) {
    const input = await inputs(browser, origin, base, comments);
    for (const way of ['thread', 'html'])
      jobs.push([`${comments} comments ${way}`, () => threadRun(browser, origin, base, { ...input, way })]);
    jobs.push([
      `${comments} comments like`,
      () => likeRun(browser, origin, base, { ...input, way: 'thread' }),
    ]);
  }
  const long = { comments: most, data: thread(most), way: 'thread' };
  jobs.push([`${most} comments thread`, () => threadRun(browser, origin, base, long)]);
  return jobs;
}

/** The lines of the result, from the samples by job. */
export function threadLines(samples) {
  const of = (comments, way, what) => samples.get(`${comments} comments ${way}`).map(what);
  const task = ({ spent }) => spent.task;
  const first = (run) => run.first;
  const longest = (run) => run.longest;
  return [
    ...sizes.flatMap((comments) => [
      line(
        `${comments} comments: to innerHTML of what they draw`,
        ratios(of(comments, 'thread', task), of(comments, 'html', task)),
        goals[comments],
      ),
      line(
        `${comments} comments, the longest task: to innerHTML’s`,
        ratios(of(comments, 'thread', longest), of(comments, 'html', longest)),
        comments === 10_000 ? 0.033 : undefined,
      ),
    ]),
    line('50,000 comments: to 10,000 of ours', ratios(of(most, 'thread', task), of(10_000, 'thread', task))),
    line(
      'one like more in the data of 10,000 comments: to all of them anew',
      ratios(of(10_000, 'like', task), of(10_000, 'thread', task)),
    ),
    line(
      'one like more in the data of 10,000 comments, until it stands: to that in the data of 100',
      ratios(of(10_000, 'like', first), of(100, 'like', first)),
      2,
    ),
    line(
      'the first of 10,000 comments: to the first of 100',
      ratios(of(10_000, 'thread', first), of(100, 'thread', first)),
      1.5,
    ),
  ];
}

/** What our side spent its time on. */
export const threadShares = (samples) =>
  sizes.flatMap((comments) =>
    ['thread', 'html', 'like'].map((way) => [
      `${comments} comments, ${way}`,
      samples.get(`${comments} comments ${way}`).map(({ spent }) => spent),
    ]),
  );
