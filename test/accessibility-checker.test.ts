import { expect } from '@open-wc/testing';
import { checkAccessibility, expectAccessible, report, type Finding } from './support/accessibility/index.js';
import { samples, type Sample } from './support/accessibility/samples.js';
import { buildCard } from './support/accessibility/samples/card.js';
import { innocent } from './support/accessibility/samples/innocent.js';

type Version = 'faulty' | 'corrected';

const page = document.documentElement;
let stage: HTMLElement;

beforeEach(() => {
  page.lang = 'en';
  document.title = 'Checker';
  stage = document.createElement('div');
  document.body.append(stage);
});
afterEach(() => stage.remove());

/** Where a sample stands; each gives the element in which its nodes are. */
const places: Record<string, (html: string) => HTMLElement> = {
  'in the page': (html) => {
    stage.innerHTML = html;
    return stage;
  },
  'in a shadow root': (html) => {
    const host = document.createElement('section');
    host.attachShadow({ mode: 'open' }).innerHTML = `<div>${html}</div>`;
    stage.replaceChildren(host);
    return host.shadowRoot!.querySelector('div')!;
  },
};

async function findingsOf(sample: Sample, version: Version, place: string): Promise<Finding[]> {
  if (sample.pageLanguage) page.lang = sample.pageLanguage[version];
  const inside = places[place]!(sample[version]);
  sample.script?.(inside);
  return await checkAccessibility(sample.pageLanguage ? page : stage, sample.options);
}

describe('accessibility checker', function () {
  this.timeout(60_000);
  const table: string[] = [];

  for (const place of Object.keys(places)) {
    for (const sample of samples) {
      it(`${place} sees ${sample.fault} by ${sample.rule}, and nothing in its corrected twin`, async () => {
        const faulty = await findingsOf(sample, 'faulty', place);
        const corrected = await findingsOf(sample, 'corrected', place);
        const rules = [...new Set(faulty.map(({ rule }) => rule))];
        const seen = rules.includes(sample.rule) ? 'seen' : 'MISSED';
        table.push([seen, place, sample.fault, rules.join(', '), `twin: ${corrected.length}`].join(' | '));
        expect(rules, report(faulty)).to.include(sample.rule);
        expect(report(corrected)).to.equal('');
      });
    }
  }

  for (const [what, html] of innocent) {
    it(`sees nothing in ${what}`, async () => {
      await expectAccessible(places['in the page']!(html));
    });
  }

  it('sees nothing in a card with a shadow root and manual slots', async () => {
    await expectAccessible(buildCard(stage));
  });

  it('sees a small control with room round it when the caller wants none', async () => {
    const [, html] = innocent.find(([what]) => what.startsWith('a small control'))!;
    const findings = await checkAccessibility(places['in the page']!(html), { spacing: false });
    expect(findings.map(({ rule }) => rule)).to.deep.equal(['target-too-small']);
  });

  it('leaves axe out, and the keyboard, where the caller says so', async () => {
    const faulty =
      '<h2>Rocky</h2><h4>Side A</h4><style>.n { outline: none }</style><a class="n" href="#x">Hear it</a>';
    const findings = await checkAccessibility(places['in the page']!(faulty), {
      axe: false,
      interact: false,
    });
    expect(findings.map(({ rule }) => rule)).to.deep.equal(['heading-level-jump']);
  });

  // printed with LOGS=1
  after(() => console.log(`\n${table.join('\n')}`));
});

describe('allowances', function () {
  this.timeout(30_000);
  const html = '<h2>Rocky IV</h2><h4>Side A</h4>';
  const allow = [
    { rule: 'heading-level-jump', reason: 'the page is the caller’s' },
    { rule: 'axe/heading-order', reason: 'the page is the caller’s' },
  ];

  it('take away what they name', async () => {
    await expectAccessible(places['in the page']!(html), { allow });
  });

  it('are reported when nothing needs them any more', async () => {
    const findings = await checkAccessibility(places['in the page']!('<h2>Rocky IV</h2><h3>Side A</h3>'), {
      allow,
    });
    expect(findings.map((found) => found.rule)).to.deep.equal(['allowance-unused', 'allowance-unused']);
  });

  it('cover no other element than the one they name', async () => {
    const elsewhere = allow.map((allowance) => ({ ...allowance, on: 'h6' }));
    const findings = await checkAccessibility(places['in the page']!(html), { allow: elsewhere });
    expect(findings.map((found) => found.rule))
      .to.include('heading-level-jump')
      .and.include('allowance-unused');
  });

  it('make an assertion fail in words otherwise', async () => {
    let message = '';
    await expectAccessible(places['in the page']!(html)).catch((error: Error) => (message = error.message));
    expect(message).to.include('heading-level-jump: heading level 4 after level 2');
  });
});
