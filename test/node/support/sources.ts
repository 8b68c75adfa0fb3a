import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '../../..');

/** The text of a file of the project. */
export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The files below a folder, as paths from the root of the project with `/` in them. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();

/** Every module of `src`. */
export const sourceFiles = (): string[] => filesIn('src').filter((path) => path.endsWith('.ts'));
