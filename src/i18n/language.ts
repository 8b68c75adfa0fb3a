/** The language of an element's page: the nearest `lang`, across shadow hosts; English where none is given. */
export function languageOf(element: Element): string {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    const lang = at instanceof Element && (at.getAttribute('lang') ?? '');
    if (lang) return lang;
  }
  return 'en';
}
