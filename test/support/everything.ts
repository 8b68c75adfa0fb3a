/** Any value of a JSON file. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

export const everythingUrl = '/demo/data/everything.json';

/** A review with a value in every field that there is. */
export const everything = async (): Promise<Record<string, Json>> =>
  (await (await fetch(everythingUrl)).json()) as Record<string, Json>;

/** The review of demo/data/everything.json as plain markup: every field that plain markup can say. */
export const everythingMarkup = `
<img src="/demo/data/cover.svg" alt="A white tower under a yellow sun" width="600" height="600">
<h3 lang="en">The Lighthouse at Noon</h3>
<p><span data-field="artist">Ada Brandt and the Harbour Quartet</span></p>
<p><cite data-field="work.title">The Lighthouse at Noon</cite>, <span data-field="work.type">film</span>,
<span data-field="work.year">1998</span></p>
<p><time data-field="released" datetime="1998-03-20">March 20, 1998</time> · <span data-field="label">Pier Nine Records</span> ·
<span data-field="catalog">PNR 0017</span> · <span data-field="genres">score, chamber</span></p>
<p><span data-field="series.title">Scores by the Sea</span>, <span data-field="series.position">2</span> / <span data-field="series.total">5</span></p>
<p><span data-field="rating" data-of="album" data-label="Close to essential" data-worst="0">4.5/5</span>
<span data-field="rating" data-of="sound">B+</span></p>
<p data-field="verdict">Four strings and a foghorn, and not one of them is in a hurry.</p>
<p data-field="verdict.tryIf">you keep the window open when it rains.</p>
<p data-field="verdict.skipIf">you want a tune to whistle on the way home.</p>
<h4>Disc 1: The film</h4>
<ol>
<li data-field="caption">Recorded in two nights, between two ferries.</li>
<li data-field="side">Side A</li>
<li data-number="A1" data-composers="Ada Brandt, Tomas Reyl" data-editions="first, anniversary"><a href="https://audio.example/low-water"><span data-field="title" lang="en">Low Water</span></a>
<span data-field="alias" lang="de">Niedrigwasser</span> <span data-field="artist">Ada Brandt &amp; Tomas Reyl</span>
<span data-field="length">4:05</span> <span data-field="rating" data-of="track" data-label="A fine start" data-worst="1">9/10</span>
<mark data-field="pick" data-pick="favourite" data-note="It says everything the film will say.">Best track</mark>
<span data-field="note">The foghorn is real; it was recorded from a rowing boat.</span></li>
<li>A2. Harbour Quartet – “The Keeper’s Ladder” (6:40) <mark>Hidden gem</mark></li>
<li data-field="caption">Here the power failed and the candles came out.</li>
<li data-field="side">Side B</li>
<li>B1. Harbour Quartet – “Noon” (3:15) <mark data-field="pick" data-pick="skip" data-note="A reprise of a reprise.">One to skip</mark></li>
</ol>
<h4>Disc 2: The pier</h4>
<ol><li data-number="1" data-editions="anniversary">Ada Brandt – “Low Water (pier version)” (1:01:20) <mark data-pick="headphones">Wear headphones</mark></li></ol>
<p><span data-field="statedLength">1:15:20</span></p>
<p><span data-field="editions[0].title" data-id="first">First pressing</span> <time data-field="editions[0].released" datetime="1998-03-20">March 20, 1998</time>
<span data-field="editions[1].title" data-id="anniversary">Anniversary edition</span> <time data-field="editions[1].released">2018</time></p>
<ul><li><a data-field="listen" href="https://listen.example/lighthouse">Hear the album</a></li>
<li><a data-field="buy" rel="sponsored" href="https://shop.example/pnr-0017">Buy the LP</a></li>
<li><a data-field="read" href="https://magazine.example/brandt">An interview with Ada Brandt</a></li>
<li><a data-field="links" href="mailto:mara@blog.example">Write to the reviewer</a></li></ul>
<p><a rel="prev" href="https://blog.example/salt-and-brass">Salt and Brass</a> <a rel="next" href="https://blog.example/ferry-waltzes">The Ferry Waltzes</a></p>
<p><a data-field="headline" href="https://blog.example/lighthouse-at-noon">A score for an empty pier: The Lighthouse at Noon</a>,
<a data-field="author" href="https://blog.example/about">Mara Quill</a>, <time data-field="published" datetime="2026-08-17T07:30:00+02:00">August 17, 2026</time></p>`;
