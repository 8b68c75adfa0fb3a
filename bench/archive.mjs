// An archive page of 100 cards with the script, against the same page without it.
import { archivePage, warmUpPage } from './markup.mjs';
import { between, run } from './measure.mjs';
import { line, ratios } from './statistics.mjs';

const count = 100;

const variants = {
  cards: { script: true, placeholder: true },
  plain: { script: false, placeholder: true },
  bare: { script: false, placeholder: false },
};

/** The page of an address of this benchmark. */
export function archiveAt({ pathname, searchParams }) {
  const base = searchParams.get('base') ?? '/dist';
  if (pathname === '/warm-up') return warmUpPage(base);
  const variant = variants[searchParams.get('variant') ?? ''];
  return pathname === '/archive' && variant ? archivePage({ base, count, ...variant }) : undefined;
}

/** One run of one variant. */
async function archiveRun(browser, origin, variant, base) {
  const at = {
    warmUp: `${origin}/warm-up?base=${base}`,
    address: `${origin}/archive?variant=${variant}&base=${base}`,
  };
  return run(browser, at, async (page, cost) => {
    await page.evaluate(() => bench.quiet());
    const loaded = await cost();
    const near = await page.evaluate(() => bench.cards());
    await page.evaluate(() => bench.scrollToEnd());
    const scrolled = await cost();
    const { drawn } = await page.evaluate(() => bench.cards());
    if (variant === 'cards' && (near.drawn < 1 || near.drawn > 10 || drawn !== count))
      throw new Error(`the archive drew ${near.drawn} cards after loading and ${drawn} at its end`);
    return { loaded, scrolled, steps: between(scrolled, loaded) };
  });
}

/** @param {readonly string[]} bases where the builds under test are served: this one, then one to compare with */
export function archiveJobs(browser, origin, bases) {
  const job = (variant, base) => [
    `archive ${variant} ${base}`,
    () => archiveRun(browser, origin, variant, base),
  ];
  return [...bases.map((base) => job('cards', base)), job('plain', bases[0]), job('bare', bases[0])];
}

/** The lines of the result, from the samples by job. */
export function archiveLines(samples, [base, other]) {
  const pick = (variant, at, of) => samples.get(`archive ${variant} ${at}`).map(of);
  const against = (variant, of, at = base) => ratios(pick('cards', base, of), pick(variant, at, of));
  const loaded = ({ loaded: { task } }) => task;
  const scrolled = ({ scrolled: { task } }) => task;
  const longest = ({ longest: seconds }) => seconds;
  const cards = `${count} cards`;
  return [
    line(`${cards}, loaded, nothing scrolled: to the page without script`, against('plain', loaded), 1.3),
    line(
      `${cards}, scrolled to the end, all drawn: to the page without script`,
      against('plain', scrolled),
      4.5,
    ),
    line(`${cards}, the longest task: to the page without script`, against('plain', longest)),
    line(`${cards}, loaded: to the page without script and placeholders`, against('bare', loaded)),
    line(`${cards}, scrolled: to the page without script and placeholders`, against('bare', scrolled)),
    ...(other
      ? [
          line(`${cards}, loaded: to the other build`, against('cards', loaded, other)),
          line(`${cards}, scrolled: to the other build`, against('cards', scrolled, other)),
        ]
      : []),
  ];
}

/** What our side spent its time on. */
export const archiveShares = (samples, [base]) => {
  const runs = samples.get(`archive cards ${base}`);
  return [
    [`${count} cards, loaded`, runs.map(({ loaded }) => loaded)],
    [`${count} cards, while scrolling`, runs.map(({ steps }) => steps)],
  ];
};
