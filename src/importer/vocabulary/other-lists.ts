const words = [
  'install|installation|usage|setup|requirements|quick start|getting started|options|changelog|ingredients|method|directions|instructions|steps|preparation|agenda|schedule|programme|timetable|sources|references|notes|footnotes',
  'zutaten|zubereitung|anleitung|schritte|quellen|ingrédients|préparation|étapes|ingredientes|preparación|pasos|modo de preparo|ingredienti|preparazione|procedimento|ingrediënten|bereiding|stappen|bronnen|材料|作り方|手順',
].join('|');

/** Headings of lists of something else than tracks, in all languages. */
export const otherList = RegExp(`^(?:${words}):?$`, 'iu');
