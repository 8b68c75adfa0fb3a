// The page that `plainHtml` writes, as somebody would write it in Lit: the same elements, attributes and words.

/** @param {{ html: Function, nothing: unknown }} lit `html` of @lit-labs/ssr: its templates carry no marks for a browser */
export function litPage({ html, nothing }) {
  const spaced = (parts, between) => {
    const there = parts.filter((part) => part !== nothing);
    return there.map((part, i) => (i ? html`${between}${part}` : part));
  };
  const line = (...parts) => {
    const there = parts.filter((part) => part !== nothing);
    return there.length ? html`<p>${spaced(there, ' · ')}</p>` : nothing;
  };
  const field = (name, value) =>
    value === undefined ? nothing : html`<span data-field=${name}>${value}</span>`;
  const credit = (artist) =>
    typeof artist === 'string' ? artist : artist.map(({ name, join = '' }) => name + join).join('');

  const row = ({ title, artist, number, length, picks = [], aliases = [], composers }) =>
    html`<li value=${number ?? nothing}>
      ${artist ? html`${credit(artist)} – ` : nothing}${title}${length ? html` (${length})` : nothing}
      ${picks.map(({ label }) => html` <mark>${label}</mark>`)}${aliases.map(
        (alias) => html` ${field('alias', alias.title)}`,
      )}${composers ? html` ${field('composers', composers.join(', '))}` : nothing}
    </li>`;

  const rows = ({ tracks = [], captions = [] }) => {
    const sides = [...new Set(tracks.map(({ side }) => side))];
    const caption = ({ text }) => html`<li data-field="caption">${text}</li>`;
    return sides.map(
      (side) =>
        html`${side ? html`<h4>Side ${side}</h4>` : nothing}
          <ol>
            ${tracks.map((track, i) =>
              track.side === side
                ? html`${row(track)}${captions.filter(({ after }) => after === i + 1).map(caption)}`
                : nothing,
            )}
          </ol>`,
    );
  };

  const links = (all) =>
    all
      ? html`<ul>
          ${all.map(
            ({ url, kind, label }) =>
              html`<li><a data-field=${kind ?? 'links'} href=${url}>${label}</a></li>`,
          )}
        </ul>`
      : nothing;
  const moments = (all) =>
    all
      ? html`<ul>
          ${all.map(({ url, title }) => html`<li><a data-field="moment" href=${url}>${title}</a></li>`)}
        </ul>`
      : nothing;
  const neighbour = (rel, part) => {
    if (!part) return nothing;
    const name = rel === 'prev' ? 'series.previous' : 'series.next';
    return part.url ? html`<a rel=${rel} href=${part.url}>${part.title}</a>` : field(name, part.title);
  };

  const paragraphs = (text) =>
    text
      .split(/\n\n/)
      .map((one) => html`<p>${one.split('\n').map((words, i) => (i ? html`<br />${words}` : words))}</p>`);
  const comment = ({ id, author, createdAt, body, counts }, answers) =>
    html`<li id="comment-${id}" class="comment">
      ${
        author || createdAt
          ? html`<p class="comment-meta">
              ${
                author
                  ? html`<span class="comment-author"><cite class="fn">${author.name}</cite></span>`
                  : nothing
              }
              ${
                createdAt
                  ? html`<span class="comment-metadata"
                      ><ins class="datetime" datetime=${createdAt}>${createdAt.slice(0, 10)}</ins></span
                    >`
                  : nothing
              }
            </p>`
          : nothing
      }
      <div class="comment-content">${paragraphs(body.value)}</div>
      ${counts ? html`<p class="comment-likes">♥ ${counts.likes}</p>` : nothing}
      ${
        answers.has(id)
          ? html`<ol class="children">
              ${answers.get(id).map((one) => comment(one, answers))}
            </ol>`
          : nothing
      }
    </li>`;
  const thread = (items) => {
    const answers = new Map();
    for (const one of items) answers.set(one.parentId, [...(answers.get(one.parentId) ?? []), one]);
    return answers.get(undefined).map((one) => comment(one, answers));
  };

  return (review) => {
    const { title, lang, headline, url, work, series, verdict, author, published, comments } = review;
    const name = url
      ? html`<a class="p-name u-url" data-field="headline" href=${url}>${headline}</a>`
      : html`<span class="p-name" data-field="headline">${headline}</span>`;
    return html`<div class="h-review" data-sleeve="soundtrack-card">
        <h3 class="p-item" lang=${lang ?? nothing}>${title}</h3>
        ${line(headline ? name : nothing)} ${line(field('artist', review.artist && credit(review.artist)))}
        ${
          work
            ? line(
                html`<cite data-field="work.title">${work.title}</cite>`,
                field('work.type', work.type),
                field('work.year', work.year),
              )
            : nothing
        }
        ${line(
          field('released', review.released),
          field('label', review.label),
          field('catalog', review.catalog),
        )}
        ${
          series
            ? line(
                field('series.title', series.title),
                series.position
                  ? html`${field('series.position', series.position)} / ${field('series.total', series.total)}`
                  : nothing,
              )
            : nothing
        }
        ${line(field('verdict.text', verdict?.text))} ${line(field('verdict.tryIf', verdict?.tryIf))}
        ${line(field('verdict.skipIf', verdict?.skipIf))} ${rows(review)}
        ${line(field('statedLength', review.statedLength))} ${links(review.links)} ${moments(review.moments)}
        ${line(neighbour('prev', series?.previous), neighbour('next', series?.next))}
        ${line(
          author
            ? html`<a class="p-author h-card" data-field="author" href=${author.url}>${author.name}</a>`
            : nothing,
          field('published', published),
        )}
      </div>
      ${
        comments
          ? html`<div data-sleeve="comment-thread">
              <h3 class="comments-title">${comments.total} responses</h3>
              <ol class="comment-list">
                ${thread(comments.items)}
              </ol>
            </div>`
          : nothing
      }`;
  };
}
