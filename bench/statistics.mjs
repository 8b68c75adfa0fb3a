// Ratios of runs that stood side by side, and the tables made of them.

/** The value below which a share of the values lies, between two of them in proportion. */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place % 1);
}

/** @param {readonly number[]} values */
export const spread = (values) => ({
  lower: quantile(values, 0.25),
  median: quantile(values, 0.5),
  upper: quantile(values, 0.75),
});

/**
 * The ratio of each run to the one it is compared with in the same round: what slows a round down slows down both.
 * @param {readonly number[]} ours
 * @param {readonly number[]} theirs
 */
export const ratios = (ours, theirs) => ours.map((value, round) => value / theirs[round]);

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const two = (number) => number.toFixed(2);

/** A line of the result: what, how many times as much, the goal and whether it is met. */
export function line(what, values, goal) {
  const { lower, median, upper } = spread(values);
  const times = `${two(median)}× (${two(lower)}–${two(upper)})`;
  // a goal is met as it is printed
  const verdict = goal ? (Number(two(median)) <= goal ? 'met' : 'not met') : '';
  return [what, times, goal ? `≤ ${goal}×` : '', verdict];
}

/** A line of what should be many: so many times as much, or so many a second, as `words` has it. */
export function lineAtLeast(what, values, goal, words = (number) => `${two(number)}×`) {
  const { lower, median, upper } = spread(values);
  const verdict = goal ? (median >= goal ? 'met' : 'not met') : '';
  return [
    what,
    `${words(median)} (${words(lower)}–${words(upper)})`,
    goal ? `≥ ${words(goal)}` : '',
    verdict,
  ];
}
