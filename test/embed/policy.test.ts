import { expect } from '@open-wc/testing';
import { until } from '../support/settle.js';

interface Strict extends Window {
  readonly reports: string[];
}

describe('a page with the strictest content policy', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());
  /** What was reported, but for the script that the test server puts into every page. */
  const reported = (): string[] =>
    (frame.contentWindow as unknown as Strict).reports.filter(
      (report) => !report.includes('__web-dev-server'),
    );

  it('has a card, a list and threads, and reports nothing', async () => {
    frame = document.createElement('iframe');
    frame.title = 'A page under test';
    frame.width = '800';
    frame.height = '3000';
    frame.src = '/test/support/pages/strict.html';
    document.body.append(frame);
    await until('it is loaded', () => frame.contentDocument?.querySelector('track-list'));
    const page = frame.contentDocument!;
    const root = (selector: string): ShadowRoot | null | undefined => {
      const host = page.querySelector(selector);
      return host?.shadowRoot?.firstElementChild?.shadowRoot ?? host?.shadowRoot;
    };
    const count = (selector: string, part: string): number =>
      root(selector)?.querySelectorAll(`[part~=${part}]`).length ?? 0;
    await until('the card stands', () => count('[data-sleeve=soundtrack-card]', 'row') === 2);
    await until('the list stands', () => count('track-list', 'row') === 10);
    await until('the thread stands', () => count('comment-thread', 'article') === 5);
    await until(
      'the page’s own comment is drawn',
      () => count('[data-sleeve=comment-thread]', 'article') === 1,
    );
    const sleeve = root('[data-sleeve=soundtrack-card]')!.querySelector('[part=sleeve]')!;
    expect(getComputedStyle(sleeve).getPropertyValue('--_hue')).to.match(/^\d+$/);
    expect(getComputedStyle(root('comment-thread')!.querySelector('[part~=avatar]')!).display).to.equal(
      'grid',
    );
    expect(reported()).to.deep.equal([]);
  });

  it('would report what a thread must not do', async () => {
    frame = document.createElement('iframe');
    frame.title = 'A page under test';
    frame.src = '/test/support/pages/strict.html';
    document.body.append(frame);
    await until('it is loaded', () => (frame.contentWindow as unknown as Partial<Strict>).reports);
    const page = frame.contentDocument!;
    const element = page.createElement('p');
    element.setAttribute('style', 'color: red');
    page.body.append(element);
    await until('it is reported', () => reported().length);
    expect(reported()[0]).to.match(/^style-src/);
  });
});
