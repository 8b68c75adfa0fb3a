import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** What stands over a Markdown file, and the text below it. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** Where the text begins in the file. */
  readonly start: number;
  /** Why it could not be read; absent where it could, and where there is none. */
  readonly error?: string;
}

// YAML between lines of `---`, TOML between lines of `+++`
const FENCES = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(|[^]*?\n)\1[ \t]*(?:\r?\n|$)/;
/** What is longer is no front matter. */
const LONGEST = 1_000_000;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes the front matter off a Markdown file. */
export function frontMatterOf(input: string): FrontMatter {
  const [whole = '', fence, source = ''] = FENCES.exec(input.slice(0, LONGEST)) ?? [];
  if (!fence) return { data: {}, text: input, start: 0 };
  const rest = { text: input.slice(whole.length), start: whole.length };
  try {
    // aliases could make a small file a large one
    const data: unknown =
      fence === '---' ? parseYaml(source, { maxAliasCount: 0, logLevel: 'error' }) : parseToml(source);
    return { data: isMap(data) ? data : {}, ...rest };
  } catch (error) {
    return { data: {}, ...rest, error: (error as Error).message.split('\n')[0] ?? '' };
  }
}
