import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Serves published collections of attacks from a folder beside the project, where it is there: the project itself ships
 * only what it made.
 * @param {string} root
 */
export const collectionsPlugin = (root) => ({
  name: 'collections',
  serve(context) {
    const name = /^\/collections\/([a-z\d-]+\.json)$/.exec(context.path)?.[1];
    const file = name && join(root, '../shared/fixtures/attacks', name);
    if (!file || !existsSync(file)) return undefined;
    return { body: readFileSync(file, 'utf8'), type: 'json' };
  },
});
