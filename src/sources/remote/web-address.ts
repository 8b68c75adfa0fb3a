/** A web address as a `URL`; undefined for what is none. */
export const webAddress = (value: string): URL | undefined => {
  try {
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};

/** An address with these parameters besides its own, of which it replaces those of the same name. */
export const withQuery = (address: string | URL, query: Readonly<Record<string, string>>): string => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
};
