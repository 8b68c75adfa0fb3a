// Writes the JSON Schema of a review: node scripts/schema.mjs [FILE], to dist/schema.json when no file is named.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { tsImport } from 'tsx/esm/api';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = resolve(process.argv[2] ?? `${root}/dist/schema.json`);
const { reviewSchema } = await tsImport('../src/model/schema.ts', import.meta.url);

// What JSON Schema cannot say is left to `sleeve-notes`: which URLs are safe, and that a rating is on its scale.
const schema = toJsonSchema(reviewSchema, { typeMode: 'output', ignoreActions: ['check'] });
const { $schema, ...rest } = schema;
const published = { $schema, $id: 'https://sleeve-notes.example/schema/review-1.json', ...rest };

await mkdir(dirname(file), { recursive: true });
await writeFile(file, `${JSON.stringify(published, null, 2)}\n`);
