import { filesIn, readText } from './sources.js';

/** What the tests read in package.json. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly sideEffects: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
}

export const manifest = JSON.parse(readText('package.json')) as Manifest;

/** One thing that can be imported from the package. */
export interface Entry {
  /** As it is written in an import: `sleeve-notes/define/track-list`. */
  readonly specifier: string;
  /** The file behind it, from the root of the project. */
  readonly file: string;
  readonly types: string | undefined;
}

/** Everything that can be imported, patterns filled in with the files that there are. */
export function entries(): Entry[] {
  const files = filesIn('dist');
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    const { default: file, types } =
      typeof target === 'string' ? { default: target, types: undefined } : target;
    const entry = (star: string): Entry => ({
      specifier: manifest.name + subpath.slice(1).replace('*', star),
      file: file.slice(2).replaceAll('*', star),
      types: types?.slice(2).replaceAll('*', star),
    });
    if (!subpath.includes('*')) return [entry('')];
    const names = files.flatMap((path) => new RegExp(`^${pattern(file.slice(2))}$`).exec(path)?.[1] ?? []);
    return names.map(entry);
  });
}

/** A path with `*` in it as a regular expression: every star stands for the same text, without a slash. */
const pattern = (path: string): string => {
  const [first = '', ...rest] = path.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').split('*');
  return rest.length ? `${first}([^/]+)${rest.join('\\1')}` : first;
};
