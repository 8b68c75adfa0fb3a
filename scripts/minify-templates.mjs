// Takes the white space of our own layout out of css`` and html`` templates. What a reader could see stays: a run of
// white space in markup becomes one space, and none only where a block begins or ends; strings in CSS stay as they are.

const string = `("[^"]*"|'[^']*')`;
const comments = new RegExp(`${string}|/\\*[^]*?\\*/`, 'g');
const spaces = new RegExp(`${string}|;\\s*(?=})|\\s*([{};,])\\s*|(:)\\s+|(\\s)\\s*`, 'g');

/**
 * CSS without comments and without white space that says nothing.
 * @param {string} text
 */
export const squeezeCss = (text) =>
  text
    .replace(comments, (_all, kept = '') => kept)
    .replace(
      spaces,
      (_all, kept = '', mark = '', colon = '', space = '') => kept + mark + colon + (space && ' '),
    )
    // the quotes round a plain name in a selector, the nought before a point
    .replace(/=(['"])([a-z][\w-]*)\1(?=\])/gi, '=$2')
    .replace(/(?<=[:,( ])0(?=\.\d)/g, '');

const block = '</?(?:article|div|li|nav|ol|p|ul)\\b';

/**
 * Markup with single spaces, none at the edge of a block or the end of a tag, and no quotes round a plain name.
 * @param {string} text
 */
export const squeezeMarkup = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(new RegExp(` (?=${block})`, 'g'), '')
    .replace(new RegExp(`(?<=${block}[^<>]*>) `, 'g'), '')
    .replace(/(?<=<[^<>]*) (?=>)/g, '')
    .replace(/(?<=<[^<>]* [\w-]+=)"([\w-]+)"(?=[ >])/g, '$1');

const squeezers = { css: squeezeCss, html: squeezeMarkup, svg: squeezeMarkup };

/**
 * The pieces of every css``, html`` and svg`` template below a node.
 * @returns {Generator<{ start: number, end: number, squeeze: (text: string) => string }>}
 */
function* pieces(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(squeezers, node.tag.name ?? '')) {
    for (const { start, end } of node.quasi.quasis) yield { start, end, squeeze: squeezers[node.tag.name] };
  }
  for (const value of Array.isArray(node) ? node : Object.values(node)) yield* pieces(value);
}

/** @returns {import('vite').Plugin} */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform: {
    filter: { id: /\/src\/.+\.ts$/, code: /\b(css|html|svg)`/ },
    handler(code) {
      let result = '';
      let at = 0;
      for (const { start, end, squeeze } of [...pieces(this.parse(code))].sort((a, b) => a.start - b.start)) {
        result += code.slice(at, start) + squeeze(code.slice(start, end));
        at = end;
      }
      return { code: result + code.slice(at), map: null };
    },
  },
});
