import { containsFlat, flatParent } from '../flat-tree.js';
import { coloursIn, contrast, luminance, over, parseColour, type Rgba } from './colour.js';

const BLACK: Rgba = [0, 0, 0, 1];
const WHITE: Rgba = [255, 255, 255, 1];

/** What may lie behind an element's content: every colour it could be, and whether a picture makes it uncertain. */
export interface Backing {
  colours: Rgba[];
  picture: boolean;
}

const papers = new Map<string, Rgba>();

/** The colour of the empty page, which follows the colour scheme and forced colours. */
function paper(): Rgba {
  const page = document.documentElement;
  const asked = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].map(
    (query) => matchMedia(query).matches,
  );
  const key = `${asked.join()} ${getComputedStyle(page).colorScheme}`;
  let colour = papers.get(key);
  if (!colour) {
    const probe = document.createElement('i');
    probe.style.backgroundColor = 'Canvas';
    page.append(probe);
    colour = parseColour(getComputedStyle(probe).backgroundColor);
    probe.remove();
    papers.set(key, colour);
  }
  return colour;
}

const distinct = (colours: Rgba[]): Rgba[] => [
  ...new Map(colours.map((c) => [c.map(Math.round).join(), c])).values(),
];

function paintImage(under: Backing, style: CSSStyleDeclaration): Backing {
  const stops = style.backgroundImage.includes('url(') ? [] : coloursIn(style.backgroundImage);
  // an image of unknown pixels can be anything from black to white
  if (stops.length === 0) return { colours: [BLACK, WHITE], picture: true };
  const laid = stops.flatMap((stop) => under.colours.map((colour) => over(stop, colour)));
  const covers = style.backgroundRepeat !== 'no-repeat' && style.backgroundSize === 'auto';
  return { colours: distinct(covers ? laid : [...laid, ...under.colours]), picture: true };
}

/**
 * The possible colours behind an element, painted from the page upwards. A picture that lies under it without being
 * an ancestor (an overlapping `<img>`) is given in `overlaps`.
 */
export function backingOf(element: Element, overlaps: readonly Element[] = []): Backing {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = flatParent(at)) chain.push(at);
  let backing: Backing = { colours: [paper()], picture: false };
  const waiting = new Set(overlaps);
  for (const at of chain.reverse()) {
    const style = getComputedStyle(at);
    const colour = parseColour(style.backgroundColor);
    if (colour[3] > 0) {
      const colours = distinct(backing.colours.map((under) => over(colour, under)));
      backing = { colours, picture: backing.picture && colour[3] < 1 };
    }
    if (style.backgroundImage !== 'none' && style.backgroundClip !== 'text')
      backing = paintImage(backing, style);
    const next = chain[chain.indexOf(at) + 1];
    for (const picture of waiting) {
      if (!containsFlat(at, picture) || (next && containsFlat(next, picture))) continue;
      waiting.delete(picture);
      backing = { colours: [BLACK, WHITE], picture: true };
    }
  }
  return backing;
}

/**
 * The worst contrast of a colour with a backing. Between two stops every shade in between occurs, so a colour that
 * lies between the lightest and the darkest one meets itself somewhere: ratio 1.
 */
export function worstContrast(colour: Rgba, backing: Backing): number {
  let worst = 21;
  const sides = new Set<boolean>();
  for (const under of backing.colours) {
    const ink = over(colour, under);
    worst = Math.min(worst, contrast(ink, under));
    sides.add(luminance(ink) > luminance(under));
  }
  return sides.size > 1 ? 1 : worst;
}
