/** Red, green, blue from 0 to 255 and alpha from 0 to 1. */
export type Rgba = readonly [number, number, number, number];

const cache = new Map<string, Rgba>();
let brush: CanvasRenderingContext2D | null = null;

/** Any CSS colour as numbers: the browser itself paints one pixel of it. */
export function parseColour(css: string): Rgba {
  const known = cache.get(css);
  if (known) return known;
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css);
  let colour: Rgba;
  if (plain) colour = [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
  else {
    brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!brush) throw new Error('this browser gives no canvas to read colours with');
    // what is not understood leaves the brush as it was
    const [white, black] = ['#fff', '#000'].map((first) => {
      if (brush) Object.assign(brush, { fillStyle: first }, { fillStyle: css });
      return brush?.fillStyle;
    });
    if (white !== black) throw new Error(`this browser reads no colour in "${css}"`);
    brush.clearRect(0, 0, 1, 1);
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
    colour = [red, green, blue, alpha / 255];
  }
  cache.set(css, colour);
  return colour;
}

/** One colour laid over an opaque one. */
export function over(top: Rgba, bottom: Rgba): Rgba {
  const mix = (a: number, b: number): number => a * top[3] + b * (1 - top[3]);
  return [mix(top[0], bottom[0]), mix(top[1], bottom[1]), mix(top[2], bottom[2]), 1];
}

/** WCAG relative luminance, 0 black to 1 white. */
export function luminance([red, green, blue]: Rgba): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG contrast ratio of two opaque colours, 1 to 21. */
export function contrast(one: Rgba, two: Rgba): number {
  const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Every colour named in a computed value such as a gradient or a shadow. */
export const coloursIn = (value: string): Rgba[] =>
  (value.match(/(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|#[\da-f]{3,8}\b/gi) ?? []).map(
    parseColour,
  );
