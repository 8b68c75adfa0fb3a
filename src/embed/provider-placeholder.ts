import { report } from '../elements/shared/report.js';
import { attributeNames } from '../model/attribute-names.js';
import { ReviewProvider } from '../state/review-provider.js';

const providers = new WeakMap<Element, ReviewProvider>();

/** Makes a placeholder share its review: behaviour only, its nodes and looks are the page's. Again when it has come back to the page. */
export function provide(host: HTMLElement): void {
  const known = providers.get(host);
  if (known) return known.announce();
  const get = (name: string): string | null => host.getAttribute(`data-${name}`);
  const provider = new ReviewProvider(
    host,
    () => ({ review: undefined, src: get('src'), load: get('load'), for: get('for') }),
    (problems) => report(host, problems),
    true,
  );
  providers.set(host, provider);
  provider.connect();
  new MutationObserver(() => provider.update()).observe(host, {
    attributeFilter: [...attributeNames, 'src', 'load', 'for'].map((name) => `data-${name}`),
  });
}
