/** The text of the JSON script inside an element, if it has one. */
export const jsonIn = (origin: HTMLElement): string | undefined =>
  origin.querySelector(':scope>script[type="application/json"]')?.textContent ?? undefined;
