/**
 * A card as our elements build one: a host with manual slots, of whose light nodes some are shown by the shadow root
 * in its own words and some are left to the page.
 */
export function buildCard(stage: HTMLElement): HTMLElement {
  stage.innerHTML = `
    <section class="card">
      <h3>Zephyrine</h3>
      <p class="used">Quillon</p>
      <p class="kept">An <em>extra</em> paragraph with <a href="#notes">liner notes</a>.</p>
    </section>`;
  const host = stage.querySelector<HTMLElement>('.card')!;
  const shadow = host.attachShadow({ mode: 'open', slotAssignment: 'manual' });
  shadow.innerHTML = `
    <style>
      .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
      ol { list-style: none }
      button, input { min-height: 26px }
    </style>
    <article aria-labelledby="title">
      <header><slot name="title"></slot><p id="title">Quillon</p></header>
      <p><span aria-hidden="true">★★★★☆</span> <span class="hidden">4 out of 5</span></p>
      <ol role="list" aria-label="Tracks">
        <li><span>1</span> <b>Burning Heart</b> – Survivor <mark>Favourite</mark> <time datetime="PT3M51S">3:51</time></li>
        <li><span>2</span> <b>No Easy Way Out</b> – Robert Tepper
          <button type="button" aria-expanded="false" aria-label="Notes on No Easy Way Out"><svg width="9" height="9" aria-hidden="true"><path d="M0 0L9 4L0 9z"/></svg> Notes</button></li>
      </ol>
      <p hidden>Not yet</p>
      <slot name="rest">Nothing else</slot>
      <label>Search tracks <input type="search" value="heart"></label>
      <details><summary>Credits</summary>Produced by Vince DiCola</details>
    </article>`;
  const [title, rest] = shadow.querySelectorAll('slot');
  title?.assign(...host.querySelectorAll('h3'));
  rest?.assign(...host.querySelectorAll('.kept'));
  return host;
}

/** What every engine's computed tree of it has to be. */
export const cardTree = `
article "Quillon"
  heading "Zephyrine" [level=3]
  paragraph: Quillon
  paragraph: 4 out of 5
  list "Tracks"
    listitem
      text: 1 Burning Heart – Survivor
      mark: Favourite
      time: 3:51
    listitem
      text: 2 No Easy Way Out – Robert Tepper
      button "Notes on No Easy Way Out" [expanded=false]
  paragraph
    text: An
    emphasis: extra
    text: paragraph with
    link "liner notes"
    text: .
  text: Search tracks
  searchbox "Search tracks" [value=heart]
  group
    button "Credits" [expanded=false]`.trim();
