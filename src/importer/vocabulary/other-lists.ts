const words = [
  'install|installation|usage|setup|requirements|quick start|getting started|options|changelog|ingredients|method|directions|instructions|steps|preparation|agenda|schedule|programme|timetable|sources|references|notes|footnotes|chapters|episodes|contents',
  "what[’']s new|what is new|(?:new )?features|fixed|fixes|bug ?fixes|changes|known issues|improvements|to[ -]?do(?: list)?|shopping list|line-?up|personnel|musicians|players|cast|crew|credits|pros|cons|besetzung|musiker|musiciens|formación|músicos|formazione|musicisti|bezetting|formação",
  'kapitel|folgen|chapitres|épisodes|capítulos|episodios|capitoli|hoofdstukken',
  'zutaten|zubereitung|anleitung|schritte|quellen|ingrédients|préparation|étapes|ingredientes|preparación|pasos|modo de preparo|ingredienti|preparazione|procedimento|ingrediënten|bereiding|stappen|bronnen|材料|作り方|手順',
].join('|');

/** Headlines over something else than an album that has lengths, too. */
export const otherHeadline =
  /\b(?:podcasts?|audiobooks?|hörbuch|hörbücher|livre audio|audiolibro|audiolivro|luisterboek|playlist of talks)\b/iu;

/** Headings of lists of something else than tracks, in all languages. */
export const otherList = RegExp(`^(?:${words}):?$`, 'iu');
