// How much longer an importer takes for ten times the input. What grows faster than its input can be made to stand still.
import { lists, nested, oneLetter, pages, releases, texts } from './import/texts.mjs';
import { fromSource, inRounds, spent } from './in-node.mjs';
import { line, ratios, spread, table } from './statistics.mjs';

/** What is read, by what: each input is a function of its length, and is measured at `length` and ten times that. */
async function readers() {
  const { importText, importMarkdown, importHtml, importMusicBrainz, compareWithRelease } =
    await fromSource('importer/index');
  return [
    { name: 'importText', read: importText, inputs: texts, length: 100_000 },
    { name: 'importMarkdown', read: importMarkdown, inputs: texts, length: 100_000 },
    { name: 'importHtml', read: importHtml, inputs: pages, length: 100_000 },
    { name: 'importHtml', read: importHtml, inputs: nested, length: 1000 },
    { name: 'importHtml', read: importHtml, inputs: oneLetter, length: 500_000 },
    {
      name: 'compareWithRelease',
      read: ([review, release]) => compareWithRelease({ review, ledger: [] }, release),
      inputs: lists,
      length: 200,
    },
    { name: 'importMusicBrainz', read: importMusicBrainz, inputs: releases, length: 400_000 },
  ];
}

/** The table of the figures, from so many rounds. */
export async function importBench(rounds) {
  const cases = (await readers()).flatMap(({ name, read, inputs, length }) =>
    Object.entries(inputs).map(([what, input]) => {
      const [small, large] = [input(length), input(10 * length)];
      return {
        name: `${name}, ${what}`,
        // as much is read in both, so that the clock counts both alike
        small: () => spent(() => read(small), 10),
        large: () => spent(() => read(large)),
      };
    }),
  );
  const samples = inRounds(
    cases.flatMap(({ name, small, large }) => [
      [`${name} small`, small],
      [`${name} large`, large],
    ]),
    rounds,
  );
  const lines = cases.map(({ name }) => {
    const [small, large] = ['small', 'large'].map((size) => samples.get(`${name} ${size}`));
    const milliseconds = spread(large).median.toFixed(1);
    const [what, ...rest] = line(name, ratios(large, small), 12);
    return [what, ...rest, milliseconds];
  });
  const head = ['Ten times the input', 'ratio of times: median (quartiles)', 'goal', '', 'ms'];
  return `\n${rounds} rounds in Node ${process.version}, processor time; milliseconds for the longer one\n\n${table(head, lines)}`;
}
