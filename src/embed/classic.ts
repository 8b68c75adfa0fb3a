// The classic script: `import()` in it is relative to the script's own address, wherever that is.
import { startLoader } from './loader.js';
import { filesOf } from './tag-files.js';
import type * as Placeholders from './placeholders.js';

const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ `./sleeve/${name}.js`);

startLoader({
  define: (tag) => Promise.all(filesOf(tag).map(load)),
  placeholders: () => load('base') as Promise<typeof Placeholders>,
});
