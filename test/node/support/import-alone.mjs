// node import-alone.mjs BROWSER? SPECIFIER…: imports each in a thread of its own, so that none prepares the ground for
// the next, and writes what came of it as JSON: { specifier: { error, defined } }.
// With `--browser`, a thread has just enough of a browser for a built file to be evaluated.
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

/** A browser that remembers which tags were defined, and does nothing else. */
function pretendBrowser() {
  const defined = new Map();
  class Nothing {
    observe() {}
    replaceSync() {}
  }
  Object.assign(globalThis, {
    window: globalThis,
    HTMLElement: Nothing,
    Element: Nothing,
    Document: Nothing,
    CSSStyleSheet: Nothing,
    MutationObserver: Nothing,
    IntersectionObserver: Nothing,
    document: {
      documentElement: {},
      createTreeWalker: () => ({}),
      createComment: () => ({}),
      querySelectorAll: () => [],
    },
    customElements: { get: (tag) => defined.get(tag), define: (tag, element) => defined.set(tag, element) },
  });
  return defined;
}

async function importOne({ specifier, browser }) {
  const defined = browser ? pretendBrowser() : new Map();
  const options = specifier.endsWith('.json') ? { with: { type: 'json' } } : {};
  try {
    await import(specifier, options);
    return { defined: [...defined.keys()] };
  } catch (error) {
    return { error: String(error), defined: [] };
  }
}

async function importAll() {
  const [first, ...rest] = process.argv.slice(2);
  const browser = first === '--browser';
  const specifiers = browser ? rest : [first, ...rest];
  const results = {};
  const next = async () => {
    for (let specifier; (specifier = specifiers.pop());) {
      results[specifier] = await new Promise((resolve) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: { specifier, browser } });
        worker.once('message', resolve);
        worker.once('error', (error) => resolve({ error: String(error), defined: [] }));
      });
    }
  };
  await Promise.all([next(), next()]);
  console.log(JSON.stringify(results));
}

if (isMainThread) await importAll();
else parentPort.postMessage(await importOne(workerData));
