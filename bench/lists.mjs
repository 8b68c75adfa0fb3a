// A track list of 10, 100 and 1,000 rows, from the page's own markup and from an object, against the HTML it draws.
import { list, listPage, review } from './markup.mjs';
import { between, run } from './measure.mjs';
import { line, ratios } from './statistics.mjs';

const sizes = [10, 100, 1000];

/** The page of an address of this benchmark. */
export const listAt = ({ pathname, searchParams }) =>
  pathname === '/list' ? listPage(searchParams.get('base') ?? '/dist') : undefined;

/** Runs in the page: puts a list there in one of four ways, in a task of its own, and tells how tall it came out. */
async function putThere({ way, markup, drawn, data, styles }) {
  const at = document.getElementById('at');
  const ways = {
    html() {
      at.innerHTML = `<track-list>${markup}</track-list>`;
    },
    property() {
      const element = document.createElement('track-list');
      element.review = data;
      at.append(element);
    },
    drawn() {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = styles.map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
      });
      root.innerHTML = drawn;
      at.append(host);
    },
    plain() {
      at.innerHTML = markup;
    },
  };
  await bench.pause(50);
  ways[way]();
  await bench.quiet();
  const root = at.firstElementChild.shadowRoot ?? at;
  return {
    height: Math.round(at.getBoundingClientRect().height),
    rows: root.querySelectorAll('li').length,
  };
}

/** Runs in the page: the markup and styles of the list that stands there, without the marks that Lit leaves. */
function takeDrawn() {
  const element = document.querySelector('track-list');
  const copy = document.createElement('div');
  copy.append(...[...element.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  const marks = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (marks.nextNode()) found.push(marks.currentNode);
  for (const mark of found) mark.remove();
  return { drawn: copy.innerHTML, styles: element.constructor.elementStyles.map(({ cssText }) => cssText) };
}

const address = (origin, base) => ({ address: `${origin}/list?base=${base}` });

async function listRun(browser, origin, base, input) {
  return run(browser, address(origin, base), async (page, cost) => {
    await page.waitForSelector('[data-ready]');
    await page.evaluate(() => bench.quiet());
    const before = await cost();
    const result = await page.evaluate(putThere, input);
    const spent = between(await cost(), before);
    if (result.rows !== input.rows)
      throw new Error(`a list (${input.way}) has ${result.rows} rows, not ${input.rows}`);
    return { spent, height: result.height };
  });
}

/** What a list of a size is made from, in each way, and what our element draws of it. */
async function inputs(browser, origin, base, rows) {
  const ours = { rows, markup: list(rows), data: review(rows) };
  return run(browser, address(origin, base), async (page) => {
    await page.waitForSelector('[data-ready]');
    await page.evaluate(putThere, { ...ours, way: 'html' });
    return { ...ours, ...(await page.evaluate(takeDrawn)) };
  });
}

/** @param {readonly string[]} bases where the builds under test are served: this one, then one to compare with */
export async function listJobs(browser, origin, bases) {
  const [base] = bases;
  const jobs = [];
  for (const rows of sizes) {
    const input = await inputs(browser, origin, base, rows);
    for (const way of ['html', 'property', 'drawn', 'plain']) {
      for (const at of way === 'html' || way === 'property' ? bases : [base])
        jobs.push([`${rows} ${way} ${at}`, () => listRun(browser, origin, at, { ...input, way })]);
    }
  }
  return jobs;
}

/** The lines of the result, from the samples by job. */
export function listLines(samples, [base, other]) {
  const pick = (rows, way, at = base) => samples.get(`${rows} ${way} ${at}`);
  const against = (rows, way, than, at = base) =>
    ratios(
      pick(rows, way).map(({ spent }) => spent.task),
      pick(rows, than, at).map(({ spent }) => spent.task),
    );
  const sources = { html: 'light DOM', property: '`review`' };
  return sizes.flatMap((rows) => {
    const heights = ['html', 'property', 'drawn'].map((way) => pick(rows, way)[0].height);
    if (new Set(heights).size > 1)
      throw new Error(`lists of ${rows} rows that should look the same are ${heights.join(', ')} px tall`);
    return Object.entries(sources).flatMap(([way, from]) => [
      line(`${rows} rows from ${from}: to the HTML that it draws`, against(rows, way, 'drawn'), 1.5),
      line(`${rows} rows from ${from}: to the plain \`<ol>\``, against(rows, way, 'plain')),
      ...(other
        ? [line(`${rows} rows from ${from}: to the other build`, against(rows, way, way, other))]
        : []),
    ]);
  });
}

/** What our side spent its time on. */
export const listShares = (samples, [base]) =>
  sizes.flatMap((rows) =>
    ['html', 'property', 'drawn'].map((way) => [
      `${rows} rows, ${way}`,
      samples.get(`${rows} ${way} ${base}`).map(({ spent }) => spent),
    ]),
  );
