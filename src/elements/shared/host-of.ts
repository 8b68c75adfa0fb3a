/** The other site that an address is on; undefined on the page's own, and for what is no address. */
export function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, origin } = new URL(url);
  return origin === location.origin ? undefined : host;
}
