import type { Sample } from '../samples.js';

const tree = (kind: string): string => `
  <ul role="tree" aria-label="Responses" data-keys="${kind}" style="list-style: none; line-height: 28px">
    <li role="treeitem" tabindex="0" aria-expanded="true">Anna: Great record.
      <ul role="group"><li role="treeitem" tabindex="-1">Bert answers: It is.</li></ul></li>
    <li role="treeitem" tabindex="-1">Cleo: Never enough synths.</li>
  </ul>`;

/** The arrow keys of a tree, as far as moving down and up goes. */
function moveByArrows(root: HTMLElement): void {
  const widget = root.querySelector('[data-keys=yes]');
  const items = [...(widget?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])];
  widget?.addEventListener('keydown', (event) => {
    const key = (event as KeyboardEvent).key;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const next = items[items.indexOf(event.target as HTMLElement) + step];
    if (!step || !next) return;
    event.preventDefault();
    for (const item of items) item.tabIndex = item === next ? 0 : -1;
    next.focus();
  });
}

const icons = (size: number, gap: number): string => `
  <div style="display: flex; gap: ${gap}px">${['Like', 'Share', 'Save']
    .map(
      (word) =>
        `<button type="button" aria-label="${word}" style="width: ${size}px; height: ${size}px; padding: 0; border: 1px solid #333; font-size: 8px"><span aria-hidden="true">+</span></button>`,
    )
    .join('')}</div>`;

// a border of its own: WebKit draws no shadow on a button in the system's look
const PLAY = '.play { outline: none; border: 1px solid #333; background: #eee }';

const listen = '<p class="listen">Hear the side</p>';

export const keyboardSamples: readonly Sample[] = [
  {
    fault: 'clickable div with a listener',
    rule: 'clickable-not-interactive',
    faulty: `<div class="listen">Hear the side</div>`,
    corrected: `<button type="button" class="listen">Hear the side</button>`,
    script: (root) =>
      root.querySelector('.listen')?.addEventListener('click', () => (root.dataset.heard = 'yes')),
  },
  {
    fault: 'clickable span by its look and attribute',
    rule: 'clickable-not-interactive',
    faulty: `${listen}<span style="cursor: pointer" onclick="void 0">Next record</span>`,
    corrected: `${listen}<a href="#next">Next record</a>`,
  },
  {
    fault: '10 px targets',
    rule: 'target-too-small',
    faulty: icons(10, 2),
    corrected: icons(24, 2),
  },
  {
    fault: 'focus outline removed',
    rule: 'focus-not-visible',
    faulty: `<style>${PLAY}</style><button type="button" class="play">Play the clip</button>`,
    corrected: `<style>${PLAY} .play:focus-visible { box-shadow: 0 0 0 3px #036 }</style>
      <button type="button" class="play">Play the clip</button>`,
  },
  {
    fault: 'focus shown in a colour that nobody sees',
    rule: 'focus-not-visible',
    faulty: `<style>.go:focus { outline: 2px solid #eee }</style><a class="go" href="#b">Side B</a>`,
    corrected: `<style>.go:focus { outline: 2px solid #236 }</style><a class="go" href="#b">Side B</a>`,
  },
  {
    fault: 'treeview without keys',
    rule: 'keys-missing',
    faulty: tree('no'),
    corrected: tree('yes'),
    script: moveByArrows,
  },
  {
    fault: 'positive tabindex',
    rule: 'tab-order',
    faulty: '<a href="#a">Side A</a> <a href="#b" tabindex="3">Side B</a>',
    corrected: '<a href="#a">Side A</a> <a href="#b" tabindex="0">Side B</a>',
  },
  {
    fault: 'Tab order against the visual order',
    rule: 'tab-order',
    faulty: `<div style="display: flex; flex-direction: row-reverse; justify-content: flex-end; gap: 1em">
      <a href="#next">Next album</a><a href="#previous">Previous album</a></div>`,
    corrected: `<div style="display: flex; gap: 1em"><a href="#previous">Previous album</a><a href="#next">Next album</a></div>`,
  },
  {
    fault: 'aria-hidden round a control',
    rule: 'hidden-focus',
    faulty: '<p>Side A <span aria-hidden="true"><a href="#a">listen</a></span></p>',
    corrected: '<p>Side A <span aria-hidden="true">♪</span> <a href="#a">listen</a></p>',
  },
];
