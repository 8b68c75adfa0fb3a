/** The ten tracks of Rocky IV: number, artist, title, length, pick. */
export const rockyTracks: readonly (readonly [string, string, string, string, string?])[] = [
  ['1', 'Survivor', 'Burning Heart', '3:51', 'favourite'],
  ['2', 'John Cafferty', 'Heart’s on Fire', '4:14'],
  ['3', 'Kenny Loggins & Gladys Knight', 'Double or Nothing', '3:25'],
  ['4', 'Survivor', 'Eye of the Tiger', '3:46'],
  ['5', 'Vince DiCola', 'War / Fanfare from Rocky', '5:53'],
  ['6', 'James Brown', 'Living in America', '4:40'],
  ['7', 'Robert Tepper', 'No Easy Way Out', '4:32', 'hidden-gem'],
  ['8', 'Go West', 'One Way Street', '4:37'],
  ['9', 'Touch', 'The Sweetest Victory', '4:26'],
  ['10', 'Vince DiCola', 'Training Montage', '3:38'],
];

const labels: Readonly<Record<string, string>> = { favourite: 'Best track', 'hidden-gem': 'Hidden gem' };

/** The list as an author types it, each row by a dialect's function, picks as `<mark>`. */
export const rockyList = (
  row: (artist: string, title: string, length: string, number: string) => string = (artist, title, length) =>
    `${artist} – ${title} (${length})`,
): string =>
  `<ol>${rockyTracks
    .map(([number, artist, title, length, pick]) => {
      const text = row(artist.replace('&', '&amp;'), title, length, number);
      return `<li>${text}${pick ? ` <mark>${labels[pick]}</mark>` : ''}</li>`;
    })
    .join('')}</ol>`;

/** The snippet that a blogger pastes. */
export const rockySnippet = (list = rockyList()): string =>
  `<div data-sleeve="soundtrack-card" data-work-type="film" data-year="1985"><h3>Rocky IV</h3>${list}</div>`;

/** What an element draws of each row: number, artist, title, length, kind of pick. */
export const drawnRows = (root: ParentNode): (string | undefined)[][] =>
  [...root.querySelectorAll('[part~=row]')].map((row) => {
    const text = (part: string): string => row.querySelector(`[part~=${part}]`)?.textContent?.trim() ?? '';
    const pick = [...(row.querySelector('[part~=pick]')?.part ?? [])].find((part) =>
      part.startsWith('pick-'),
    );
    return [
      text('number'),
      text('artist'),
      text('track-title'),
      text('length'),
      ...(pick ? [pick.slice(5)] : []),
    ];
  });

/** The element inside an upgraded placeholder. */
export const innerElement = (host: Element): HTMLElement => host.shadowRoot?.firstElementChild as HTMLElement;
