import type { Alias } from './review.js';

// Letters from Greek to Han.
const FOREIGN = /[Ͱ-᷿぀-퟿]/;
// Brackets in Latin script behind another may hold a version of the title, which is no other title.
const VERSION = /\b(?:live|(?:re)?mix|ver|edit|inst|demo|feat)/i;

const languageOf = (text: string, japanese: boolean) => {
  if (/[぀-ヿ㐀-鿿]/.test(text)) return japanese ? 'ja' : 'zh';
  return /[가-힣]/.test(text) ? 'ko' : /[а-яё]/i.test(text) && 'ru';
};

/**
 * The title and its other titles, where brackets at its end are in another script: `One Summer's Day (あの夏へ, ano
 * natsu e)`. `japanese`: there are kana in the list, so that a title in Han alone is Japanese too.
 */
export const splitAliases = (
  text: string,
  japanese: boolean,
): { readonly title: string; readonly aliases?: readonly Alias[] } => {
  const [, title = '', inner = ''] = /^([^(（]+?) ?[(（](?=\S)([^()（）]+)[)）]$/.exec(text) ?? [];
  const foreign = FOREIGN.test(inner);
  if (!title || foreign === FOREIGN.test(title) || VERSION.test(inner)) return { title: text };
  const lang = languageOf(inner, japanese);
  const parts = inner.split(', ');
  // A native title and its romanisation are two; any other comma may be part of one title.
  const names = foreign && !FOREIGN.test(parts[1] ?? inner) ? parts : [inner];
  const aliases = names.map((name, i) => ({ title: name, ...(lang && { lang: i ? `${lang}-Latn` : lang }) }));
  return { title, aliases };
};
