// Words of lists, in all languages that are read: what stands in or over a list, and in none of tracks.

/** What a list of players has. */
export const playerRoles =
  /\b(?:vocals?|voice|guitars?|bass|drums|percussion|piano|keyboards?|keys|synths?|strings|violin|viola|cello|sax(?:ophone)?|trumpet|trombone|flute|clarinet|mix(?:ed|ing)|master(?:ed|ing)|produc(?:er|ed|tion)|engineer|gitarre|schlagzeug|gesang|chant|guitare|batterie|voz|guitarra|batería|bateria|voce|chitarra)\b/iu;

/** What a list of films says. */
export const directedBy = /\b(?:dir\.|directed by|réal\.|regie:)/iu;

/** A line that says that what follows is something else. */
export const somethingElse =
  /(?<!\p{L})(?:else|other|also|elsewhere|sonst|außerdem|autres?|aussi|otros?|también|altri|anche|outros?|também|ook)(?!\p{L}).*:$/iu;

/** The name of a fact of a record. */
export const recordFact =
  /^(?:artists?|composer|music|label|released?|release date|date|year|genre|style|format|catalog(?:ue)?(?: no\.?| number)?|producer|produced by|director|studio|length|running time|duration|price|rating|score|country|by|from|title|album|tags?|mood|verdict|best track|favou?rite(?: track)?|worst track|highlights?)$/i;

/** A line over a part of a list that names no side: `Act One`, `Part II`, `Bonus tracks`. */
export const listPart =
  /^(?:act|acte|acto|atto|ato|akt|bedrijf|part|partie|parte|teil|deel|scene|suite|volume|vol\.|book|set|encore|bonus)(?!\p{L}).{0,30}$/iu;

/** What stands in brackets behind a title and is no artist. */
export const versionWord =
  /\b(?:version|ver|mix|remix(?:es|ed)?|edit|live|demo|bonus|reprise|instrumental|acoustic|intro|outro|interlude|part|pt|feat|ft|featuring|with|prod|remaster(?:ed)?|theme|original|alternate|extended|radio|single|album|cover|take|mono|stereo|dub|skit|score|suite|title|main|end|opening|ending|i{1,3}|iv|v|vi{0,3})\b|\d/iu;

/** Who made a beat or wrote a song, in brackets behind the title. */
export const bracketCredit =
  / ?[([]((?:prod(?:uced|uction|\.)?|written|composed|music|lyrics|arr(?:anged|\.)?|mixed|beat|produit|produziert)\b(?: by| par| von)?[.:]? [^()[\]]{1,80})[)\]]/iu;

/** What a column is called that holds no titles of tracks. */
export const otherColumn =
  /^(?:talk|film|movie|episode|book|runner|player|team|club|dish|ingredient|date|day|event|session|room no)/i;
