import { report } from '../elements/shared/report.js';
import { attributeNames } from '../model/attribute-names.js';
import { ReviewProvider } from '../state/review-provider.js';

const done = new WeakSet<Element>();

/** Makes a placeholder share its review: behaviour only, its nodes and looks are the page's. Harmless twice. */
export function provide(host: HTMLElement): void {
  if (done.has(host)) return;
  done.add(host);
  const get = (name: string): string | null => host.getAttribute(`data-${name}`);
  const provider = new ReviewProvider(
    host,
    () => ({ review: undefined, src: get('src'), load: get('load'), for: get('for') }),
    (problems) => report(host, problems),
    true,
  );
  provider.connect();
  new MutationObserver(() => provider.update()).observe(host, {
    attributeFilter: [...attributeNames, 'src', 'load', 'for'].map((name) => `data-${name}`),
  });
}
