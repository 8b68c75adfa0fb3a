// The classic script: `import()` in it is relative to the script's own address, wherever that is.
import { startLoader } from './loader.js';
import type * as Placeholders from './placeholders.js';

const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ `./sleeve/${name}.js`);

startLoader({
  // what the tag's file imports is asked for with it, not after it
  define: (tag) => Promise.all([load('base'), load(tag), tag !== 'comment-thread' && load('core')]),
  placeholders: () => load('base') as Promise<typeof Placeholders>,
});
