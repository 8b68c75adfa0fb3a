import type { Expected } from './pages-shape.js';

/** A file of Markdown, and what must be found in it. */
export interface MarkdownPost extends Expected {
  readonly text: string;
}

/** Posts as the makers of sites keep them. */
export const markdownPosts: Readonly<Record<string, MarkdownPost>> = {
  'Hugo: YAML before the post, a cover in a table of its own, a shortcode of YouTube': {
    text: `---
title: "Review: Glasshouse Radio"
date: 2021-03-05T09:00:00Z
lastmod: 2022-01-01T09:00:00Z
draft: false
author: Ottoline Farr
tags: ["reviews", "tape loops"]
cover:
  image: "/img/glasshouse-radio-cover.jpg"
  alt: "Cover of Glasshouse Radio"
ShowToc: false
---

Somebody left a transistor radio among the tomatoes, and *Hal Dunmore* left a microphone among both.

<!--more-->

## Tracklist

1. Tuning (2:14)
2. Shipping Forecast, Vines (4:40)
3. Condensing (3:01)
4. Static for Bees (6:27)

{{< youtube Gl4ssh0use_ >}}

My favourite is "Static for Bees". It hums back.
`,
    title: 'Glasshouse Radio',
    headline: 'Review: Glasshouse Radio',
    author: 'Ottoline Farr',
    published: '2021-03-05',
    cover: '/img/glasshouse-radio-cover.jpg',
    tracks: ['Tuning', 'Shipping Forecast, Vines', 'Condensing', 'Static for Bees'],
    lengths: ['2:14', '4:40', '3:01', '6:27'],
    picks: ['3 favourite'],
    ratings: [],
    moments: ['https://www.youtube.com/watch?v=Gl4ssh0use_'],
    absent: ['ShowToc', 'lastmod', '2022-01-01', 'draft: false'],
    body: ['left a microphone among both', 'It hums back'],
  },
  'Jekyll: a layout, lists of attributes, a table of tracks': {
    text: `---
layout: post
title:  "Soundtrack Sunday #12: The Dovecote"
date:   2015-06-14 10:00:00 +0100
author: Percy Nuttall
categories: soundtracks film
excerpt_separator: <!--more-->
---

![Front cover of The Dovecote](/assets/dovecote-front-cover.jpg){:.center width="400"}

A film with forty pigeons and one plot. The score takes the side of the pigeons.

### Tracks
{: #tracks}

| No. | Title             | Artist        | Length |
|----:|:------------------|:--------------|-------:|
| 1   | Perch             | Maud Ellery   | 2:20   |
| 2   | Homing            | Sam Tranter   | 3:45   |
| 3   | Cat on the Roof   | Maud Ellery   | 1:09   |
{: .tracks}

The hidden gem is "Cat on the Roof".

Next week: The Ice House
`,
    title: 'The Dovecote',
    headline: 'Soundtrack Sunday #12: The Dovecote',
    series: 'Soundtrack Sunday',
    position: 12,
    next: { title: 'The Ice House' },
    work: 'film',
    author: 'Percy Nuttall',
    published: '2015-06-14',
    cover: '/assets/dovecote-front-cover.jpg',
    tracks: ['Maud Ellery | Perch', 'Sam Tranter | Homing', 'Maud Ellery | Cat on the Roof'],
    lengths: ['2:20', '3:45', '1:09'],
    picks: ['2 hidden-gem'],
    ratings: [],
    absent: ['layout: post', 'excerpt_separator'],
    body: ['The score takes the side of the pigeons'],
  },
  'Eleventy: a rating of its own before the post, a frame in the text, bullets': {
    text: `---
layout: layouts/review.njk
title: "Album Review: Postcards from the Landfill"
date: 2022-10-10
tags:
  - posts
  - reviews
author: Winnie Aldous
rating: 4.5/5
permalink: "/reviews/{{ title | slugify }}/"
eleventyExcludeFromCollections: false
---
All of it was found, most of it was wet, and the gulls were paid scale.

<iframe width="560" height="315" src="https://www.youtube-nocookie.com/embed/L4ndf1ll_9x?start=9" title="Gull Choir" frameborder="0" allowfullscreen></iframe>

Songs:

* Gull Choir
* Fridge, Door Open
* Methane
`,
    title: 'Postcards from the Landfill',
    headline: 'Album Review: Postcards from the Landfill',
    author: 'Winnie Aldous',
    published: '2022-10-10',
    tracks: ['Gull Choir', 'Fridge, Door Open', 'Methane'],
    picks: [],
    ratings: ['4.5/5'],
    moments: ['https://www.youtube.com/watch?v=L4ndf1ll_9x @9'],
    absent: ['review.njk', 'eleventyExclude', 'slugify'],
    body: ['the gulls were paid scale'],
  },
  'Hexo: a tag of YouTube, the rest after a comment, a cover at an address': {
    text: `---
title: 'Review: Tramline Nocturnes'
date: 2019-02-03 20:15:00
author: Milo Kovary
categories:
- Records
cover: https://hexo.example/images/tramline-cover.jpg
toc: true
---

The last tram leaves at 0:40. This record leaves at 0:41 and walks.

<!-- more -->

**Track listing**

1. Depot – Bela Fiala – 3:00
2. Points, Frozen – Bela Fiala – 4:15
3. Conductor's Waltz – Rosa Inman – 2:48

{% youtube Tr4ml1ne_No %}

Rosa Inman's "Conductor's Waltz" is the best track.
`,
    title: 'Tramline Nocturnes',
    headline: 'Review: Tramline Nocturnes',
    author: 'Milo Kovary',
    published: '2019-02-03',
    cover: 'https://hexo.example/images/tramline-cover.jpg',
    tracks: ['Bela Fiala | Depot', 'Bela Fiala | Points, Frozen', "Rosa Inman | Conductor's Waltz"],
    lengths: ['3:00', '4:15', '2:48'],
    picks: ['2 favourite'],
    ratings: [],
    moments: ['https://www.youtube.com/watch?v=Tr4ml1ne_No'],
    absent: ['toc: true'],
    body: ['This record leaves at 0:41 and walks'],
  },
  'Astro: a day in words, sides under headings, line ends of Windows, a mark at the beginning': {
    text: `\uFEFF---
title: 'Review: Weathervane'
description: 'Four directions, two sides.'
pubDate: 'Jul 02 2023'
author: 'Greta Solway'
heroImage: '../../assets/barn.jpg'
---

It turns. That is the whole of the concept, and it is plenty.

## Side A

1. North (3:03)
2. East, Briefly (1:40)

## Side B

1. South by Mistake (5:16)
2. West (4:00)

★★★★☆
`.replaceAll('\n', '\r\n'),
    title: 'Weathervane',
    headline: 'Review: Weathervane',
    author: 'Greta Solway',
    published: '2023-07-02',
    tracks: ['North', 'East, Briefly', 'South by Mistake', 'West'],
    lengths: ['3:03', '1:40', '5:16', '4:00'],
    sides: ['A', 'A', 'B', 'B'],
    captions: 0,
    picks: [],
    ratings: ['4/5'],
    absent: ['pubDate', 'heroImage'],
    body: ['That is the whole of the concept'],
  },
  'TOML before the post': {
    text: `+++
title = "Great Scores of 1979, part 2 of 9: The Gravel Pit"
date = 2020-05-06T07:08:09Z
draft = false
author = "Ottoline Farr"
tags = ["scores", "1979"]
[params]
  toc = true
+++

The film is about a hole. The music is about what was there before.

1. Edda Roth -- Overlooking (2:50)
2. Edda Roth -- Dragline (3:33)
3. The Sand Boys -- Filled with Rain (5:21)

Rating: 7/10
`,
    title: 'The Gravel Pit',
    headline: 'Great Scores of 1979, part 2 of 9: The Gravel Pit',
    series: 'Great Scores of 1979',
    position: 2,
    total: 9,
    work: 'film',
    author: 'Ottoline Farr',
    published: '2020-05-06',
    tracks: ['Edda Roth | Overlooking', 'Edda Roth | Dragline', 'The Sand Boys | Filled with Rain'],
    lengths: ['2:50', '3:33', '5:21'],
    picks: [],
    ratings: ['7/10'],
    absent: ['toc = true', '+++'],
    body: ['The music is about what was there before'],
  },
  'nothing before the post, headings by underlining, titles in emphasis': {
    text: `Review: The Umbrella Stand
==========================

Nine songs about hallways, of which three are any good. I have listed those.

The songs
---------

1. *Drip* (2:02)
2. _Somebody Else's Hat_ (3:30)
3. **Draught** (4:09)

*Drip* is not my favourite; that is *Draught*, my favourite by a long cold mile.
`,
    title: 'The Umbrella Stand',
    headline: 'Review: The Umbrella Stand',
    tracks: ['Drip', "Somebody Else's Hat", 'Draught'],
    lengths: ['2:02', '3:30', '4:09'],
    picks: ['2 favourite'],
    ratings: [],
    absent: ['====='],
    body: ['of which three are any good'],
  },
  'characters that are escaped, a table with composers': {
    text: `# Review: Terms \\& Conditions

Read aloud, sung aloud, accepted.

| # | Title              | Composer    | Time |
|---|--------------------|-------------|------|
| 1 | Clause \\*          | Ned Ashby   | 1:11 |
| 2 | Either\\|Or         | Ned Ashby   | 2:22 |
| 3 | Small\\_Print       | Lotte Bruhl | 3:33 |
| 4 | 7 &lt; 8 &amp; so on | Lotte Bruhl | 4:44 |
`,
    title: 'Terms & Conditions',
    headline: 'Review: Terms & Conditions',
    tracks: ['Clause *', 'Either|Or', 'Small_Print', '7 < 8 & so on'],
    lengths: ['1:11', '2:22', '3:33', '4:44'],
    composers: ['Ned Ashby', 'Ned Ashby', 'Lotte Bruhl', 'Lotte Bruhl'],
    picks: [],
    ratings: [],
    body: ['Read aloud, sung aloud, accepted'],
  },
  'a numbered list that text interrupts': {
    text: `# Track by track: The Slow Lift

I rode it with a notebook.

1. "Ground" by Cleo Marsh

It starts with the doors. They take their time, and so does she.

2. "Mezzanine" by Cleo Marsh & Tobias Wren

Somebody gets in with a cello.

3. "Stuck" by Tobias Wren

Eleven minutes. You will learn the alarm by heart.
`,
    tracks: ['Cleo Marsh | Ground', 'Cleo Marsh & Tobias Wren | Mezzanine', 'Tobias Wren | Stuck'],
    headline: 'Track by track: The Slow Lift',
    picks: [],
    ratings: [],
    present: ['Somebody gets in with a cello', 'You will learn the alarm by heart'],
  },
  'HTML in the post: a list that is folded away, marks, lines that backslashes part': {
    text: `# Review: Lost Property Office

<p align="center"><img src="covers/lost-property-cover.png" alt="Lost Property Office, the cover" width="300"></p>

Umbrellas, mostly, and a trombone that nobody has asked for since.

<details>
<summary>Tracklist</summary>

1. Ticket Stub (3:10) <mark>Best track</mark>
2. One Trombone (2:59)
3. Unclaimed (4:31) <mark>Hidden gem</mark>

</details>

<!-- 4. Hidden Bonus (9:99) -->

Open daily\\
except when it is not.
`,
    title: 'Lost Property Office',
    headline: 'Review: Lost Property Office',
    cover: 'covers/lost-property-cover.png',
    tracks: ['Ticket Stub', 'One Trombone', 'Unclaimed'],
    lengths: ['3:10', '2:59', '4:31'],
    picks: ['0 favourite', '2 hidden-gem'],
    ratings: [],
    body: ['a trombone that nobody has asked for since'],
  },
  'links, notes at the foot, a quotation with rows of its own': {
    text: `# Review: Kite Weather

By all means read the sleeve:[^sleeve]

> Recorded on a hill. Mastered in a valley.
>
> Played by whoever was there.

## Songs

1. [Up](https://kites.example/up) (2:10)
2. [Sideways](https://kites.example/sideways) (3:20)[^wind]
3. [String Burn](https://kites.example/string-burn) (4:30)

<https://www.youtube.com/watch?v=K1t3We4ther>

Buy it at [Amazon](https://www.amazon.com/dp/B0KITEWEAT) | [Discogs](https://www.discogs.com/release/9988776)

Listen on [Bandcamp](https://kiteweather.bandcamp.com/album/kite-weather)

[^sleeve]: It is short.
[^wind]: Force six, says the drummer.
`,
    title: 'Kite Weather',
    headline: 'Review: Kite Weather',
    tracks: ['Up', 'Sideways', 'String Burn'],
    lengths: ['2:10', '3:20', '4:30'],
    moments: ['https://www.youtube.com/watch?v=K1t3We4ther'],
    links: [
      'buy https://www.amazon.com/dp/B0KITEWEAT',
      'buy https://www.discogs.com/release/9988776',
      'listen https://kiteweather.bandcamp.com/album/kite-weather',
    ],
    picks: [],
    ratings: [],
    present: ['Recorded on a hill', 'Force six, says the drummer'],
  },
  'two albums in a post': {
    text: `---
title: Two for the road
date: 2018-08-18
---

I drove for nine hours and had two records.

## Kestrel Lane – Hard Shoulder

The first five times it was good.

1. Cone (3:00)
2. Contraflow (4:00)
3. Services (5:00)

## Ada Pym – Lay-by Songs

The last five times it was better.

1. Flask (2:00)
2. Lorry Sleeping (3:30)
3. Skylark, A46 (4:15)
`,
    several: [
      { title: 'Hard Shoulder', tracks: ['Cone', 'Contraflow', 'Services'] },
      { title: 'Lay-by Songs', tracks: ['Flask', 'Lorry Sleeping', 'Skylark, A46'] },
    ],
  },
  'steps that have numbers, in a post about records': {
    text: `---
title: How to move house with records
date: 2017-01-02
---

1. Buy smaller boxes than you think.
2. Buy smaller boxes than that.
3. Carry them yourself.
4. Do not let Uncle Ray help.

My favourite part is the second cup of tea.
`,
    title: 'How to move house with records',
    published: '2017-01-02',
    tracks: [],
    picks: [],
    ratings: [],
    present: ['Carry them yourself', 'the second cup of tea'],
  },
  'a file that is no review': {
    text: `# tuner-widget

[![build](https://ci.example/badge.svg)](https://ci.example)

A small widget that tunes things.

## Install

1. Clone - the repository (0:10)
2. Run - the installer (0:20)
3. Wait - for the tone (0:30)

\`\`\`sh
# 1. Shell Band - Prompt (3:00)
# 2. Shell Band - Exit Code (3:10)
npm install tuner-widget
\`\`\`

## Options

| Option | Title | Default |
|--------|-------|---------|
| pitch  | A440  | 440     |
| gain   | Gain  | 1.0     |

## Licence

MIT
`,
    tracks: [],
    ratings: [],
    picks: [],
    canBeError: true,
  },
};
