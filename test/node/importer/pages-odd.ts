import { furniture, wpBlocks, wpClassic } from './pages-frames.js';
import { moreFurniture, oldBlog } from './pages-frames-more.js';
import type { Pages } from './pages-shape.js';

/** Other languages and scripts, several posts or albums in a page, no page at all, and what no reader sees. */
export const oddPages: Pages = {
  'a page in German': {
    html: `<!DOCTYPE html>
<html lang="de-DE">
<head>
<meta charset="utf-8">
<title>Filmmusik: Die Brücke im Nebel – Plattenküche</title>
<link rel="canonical" href="https://plattenkueche.example/bruecke-im-nebel/">
<meta name="author" content="Friedhelm Ammer">
</head>
<body class="single">
<header class="site-header"><p class="site-title"><a href="/">Plattenküche</a></p><nav><ul><li><a href="/">Startseite</a></li><li><a href="/impressum/">Impressum</a></li></ul></nav></header>
<main><article class="post hentry">
<header class="entry-header"><h1 class="entry-title">Filmmusik: Die Brücke im Nebel</h1><p class="entry-meta">Veröffentlicht am <time class="entry-date published" datetime="2018-11-04T18:00:00+01:00">4. November 2018</time> von <span class="author vcard"><a class="url fn n" href="/author/friedhelm/">Friedhelm Ammer</a></span></p></header>
<div class="entry-content">
<p>Man sieht in dem Film eine Stunde lang nichts. Man hört aber jeden Pfeiler.</p>
<h3>Titelliste</h3>
<ol>
<li>Gerda Lohmann – Erster Pfeiler (3:05)</li>
<li>Gerda Lohmann – Nebelhorn, rückwärts (4:17)</li>
<li>Die Fährleute – Überfahrt (2:50)</li>
</ol>
<p>Wer wissen will, wie die Brücke ausgeht, muss warten, bis der Nebel sich hebt.</p>
</div>
</article></main>
<aside class="widget-area"><h2>Neueste Beiträge</h2><ul><li><a href="/kellerregal/">Das Kellerregal</a></li></ul></aside>
<footer><p>Stolz präsentiert von WordPress</p></footer>
</body>
</html>
`,
    author: 'Friedhelm Ammer',
    headline: 'Filmmusik: Die Brücke im Nebel',
    tracks: [
      'Gerda Lohmann | Erster Pfeiler',
      'Gerda Lohmann | Nebelhorn, rückwärts',
      'Die Fährleute | Überfahrt',
    ],
  },
  'a page in Japanese': {
    html: `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>雨の灯台 サウンドトラック | 針と盤</title>
<meta property="og:title" content="雨の灯台 サウンドトラック">
<meta property="og:site_name" content="針と盤">
<meta property="og:type" content="article">
<link rel="canonical" href="https://hari.example/entry/ame">
</head>
<body class="page-entry">
<header id="blog-title"><div id="title"><a href="https://hari.example/">針と盤</a></div></header>
<div id="main-inner"><article class="entry hentry">
<header class="entry-header"><div class="date entry-date first"><a href="https://hari.example/archive/2020/06/07"><time datetime="2020-06-07" title="2020-06-07">2020-06-07</time></a></div><h1 class="entry-title"><a href="https://hari.example/entry/ame" class="entry-title-link bookmark">雨の灯台 サウンドトラック</a></h1></header>
<div class="entry-content">
<p>雨の音しか聞こえない映画です。それでも音楽は雨に負けていません。</p>
<h4>収録曲</h4>
<ol>
<li>波のない朝 (2:31)</li>
<li>灯台守の靴 (4:08)</li>
<li>雨、やまず (5:44)</li>
</ol>
</div>
<footer class="entry-footer"><p class="entry-footer-section"><span class="author vcard"><span class="fn">水野あかり</span></span></p></footer>
</article></div>
<aside id="box2"><div class="hatena-module hatena-module-recent-entries"><div class="hatena-module-title">最近の記事</div><ul><li><a href="https://hari.example/entry/kutsu">靴の話</a></li></ul></div></aside>
</body>
</html>
`,
    author: '水野あかり',
    headline: '雨の灯台 サウンドトラック',
    tracks: ['波のない朝', '灯台守の靴', '雨、やまず'],
  },
  'entities, spaces that do not break, Hebrew names, emoji': {
    html: wpClassic({
      slug: 'review-fig-tree',
      headline: 'Review: Fig &amp; Thistle',
      author: 'Ze&#8217;ev Carmi-Holt',
      date: ['2021-02-02T10:00:00+00:00', 'February 2, 2021'],
      body: `<p>Side one is the&nbsp;fig. Side two is&nbsp;&hellip; you will see. 🌵</p>
<h4>Tracks</h4>
<ol>
<li><bdi dir="rtl">נועה ברקת</bdi> &ndash; <bdi dir="rtl">תאנה</bdi>&nbsp;(3:14)</li>
<li>Ana&iuml;s D&rsquo;Orme &ndash; Caf&eacute;&nbsp;au&nbsp;Thistle&nbsp;(2:47)</li>
<li>Knut &amp; the Gr&#xF8;ts &ndash; 5&nbsp;&lt;&nbsp;6&nbsp;(4:40)</li>
<li>🐝 Bee Section 🐝 &ndash; Bzz&trade;&nbsp;(0:59)</li>
</ol>
`,
    }),
    title: 'Fig & Thistle',
    headline: 'Review: Fig & Thistle',
    author: 'Ze’ev Carmi-Holt',
    tracks: [
      'נועה ברקת | תאנה',
      'Anaïs D’Orme | Café au Thistle',
      'Knut & the Grøts | 5 < 6',
      '🐝 Bee Section 🐝 | Bzz™',
    ],
    lengths: ['3:14', '2:47', '4:40', '0:59'],
    absent: furniture.wpClassic,
  },
  'the front page of a blog with two posts': {
    isFirstOfSeveral: true,
    html: `<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="UTF-8"><title>The Loose Groove</title><link rel="canonical" href="https://groove.example/"><meta property="og:type" content="website"><meta property="og:title" content="The Loose Groove"></head>
<body class="home blog hfeed">
<header class="site-header"><h1 class="site-title"><a href="https://groove.example/" rel="home">The Loose Groove</a></h1><p class="site-description">Two records a week</p></header>
<main id="main" class="site-main">
<article id="post-20" class="post-20 post type-post hentry">
<header class="entry-header"><h2 class="entry-title"><a href="https://groove.example/review-anvil-park/" rel="bookmark">Review: Anvil Park</a></h2><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2022-05-20T10:00:00+01:00">20 May 2022</time></span> <span class="author vcard"><a class="url fn n" href="https://groove.example/author/maud/">Maud Prosser</a></span></div></header>
<div class="entry-content"><p>Hammers, swings, a brass band behind the trees.</p>
<ol><li>Railings (3:00)</li><li>Bandstand, Empty (2:45)</li><li>Sparks (4:12)</li></ol></div>
<footer class="entry-footer"><span class="comments-link"><a href="https://groove.example/review-anvil-park/#respond">Leave a comment</a></span></footer>
</article>
<article id="post-19" class="post-19 post type-post hentry">
<header class="entry-header"><h2 class="entry-title"><a href="https://groove.example/review-velvet-quarry/" rel="bookmark">Review: Velvet Quarry</a></h2><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2022-05-17T10:00:00+01:00">17 May 2022</time></span> <span class="author vcard"><a class="url fn n" href="https://groove.example/author/ivo/">Ivo Stannard</a></span></div></header>
<div class="entry-content"><p>Softer than it looks, and deeper.</p>
<ol><li>Overburden (5:00)</li><li>Plug and Feather (3:20)</li></ol></div>
<footer class="entry-footer"><span class="comments-link"><a href="https://groove.example/review-velvet-quarry/#respond">Leave a comment</a></span></footer>
</article>
<nav class="navigation posts-navigation"><div class="nav-links"><div class="nav-previous"><a href="https://groove.example/page/2/">Older posts</a></div></div></nav>
</main>
<aside class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="https://groove.example/review-anvil-park/">Review: Anvil Park</a></li></ul></section></aside>
</body>
</html>
`,
    title: 'Anvil Park',
    tracks: ['Railings', 'Bandstand, Empty', 'Sparks'],
    lengths: ['3:00', '2:45', '4:12'],
    absent: ['Overburden', 'Plug and Feather', 'Ivo Stannard', 'Older posts'],
    body: ['a brass band behind the trees'],
  },
  'a piece without html or body, as it is copied from an editor': {
    html: `<!-- wp:heading {"level":2} -->
<h2 class="wp-block-heading">Review: Cardboard Organ</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>It was built from removal boxes and it plays like moving house.</p>
<!-- /wp:paragraph -->

<!-- wp:list {"ordered":true} -->
<ol class="wp-block-list"><!-- wp:list-item -->
<li>This Way Up (2:22)</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Fragile (3:33)</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Kitchen, Misc. (4:44)</li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:paragraph -->
<p>“Fragile” is the hidden gem.</p>
<!-- /wp:paragraph -->`,
    title: 'Cardboard Organ',
    headline: 'Review: Cardboard Organ',
    tracks: ['This Way Up', 'Fragile', 'Kitchen, Misc.'],
    lengths: ['2:22', '3:33', '4:44'],
    picks: ['1 hidden-gem'],
    ratings: [],
    absent: ['wp:list', 'ordered'],
    body: ['it plays like moving house'],
  },
  'what is hidden is no data': {
    html: wpBlocks({
      slug: 'review-under-the-stairs',
      headline: 'Review: Under the Stairs',
      author: 'Petra Vane',
      date: ['2024-08-08T08:00:00+00:00', 'August 8, 2024'],
      body: `
<p>A record made in a cupboard, by the light of the meter.</p>

<ol class="wp-block-list"><li>Meter Reading (2:10)</li><li>Coats (3:26)</li><li hidden>Draft Title (9:01)</li><li>Hoover, Sleeping (4:05)</li></ol>

<div style="display:none"><ol><li>Ghost Row – Nobody Heard (1:11)</li><li>Ghost Row – Nobody Saw (1:12)</li></ol><p>Rating: 1/10</p></div>

<div style="display: none !important;" aria-hidden="true">“Coats” is my favourite track, says the robot.</div>

<template><ol><li>Template Band – Slot (2:00)</li></ol></template>

<noscript><ol><li>Noscript Trio – Off (2:01)</li></ol><img src="https://pixel.example/cover.gif" alt="cover of nothing" width="1" height="1"></noscript>

<script>var tracks = ["1. Script Kids – Eval (3:03)", "2. Script Kids – Loop (3:04)"];</script>

<style>.x:before { content: "3. Style Council of One – Cascade (3:05)"; }</style>

<!-- 1. Comment Choir – Aside (3:06) -->

<p>Bring a torch.</p>
`,
    }),
    title: 'Under the Stairs',
    headline: 'Review: Under the Stairs',
    author: 'Petra Vane',
    tracks: ['Meter Reading', 'Coats', 'Hoover, Sleeping'],
    lengths: ['2:10', '3:26', '4:05'],
    picks: [],
    ratings: [],
    absent: [
      ...furniture.wpBlocks,
      'Draft Title',
      'Ghost Row',
      'the robot',
      'Template Band',
      'Noscript Trio',
      'cover.gif',
      'Script Kids',
      'Style Council',
      'Comment Choir',
    ],
    body: ['by the light of the meter', 'Bring a torch'],
  },
  'a post with two albums, each with its heading and its list': {
    html: wpClassic({
      slug: 'two-from-the-post-bag',
      headline: 'Two from the postbag',
      author: 'Cass Illingworth',
      date: ['2020-09-09T09:00:00+01:00', 'September 9, 2020'],
      body: `<p>Two parcels came this week, and both of them rattled.</p>
<h2>Rook Parade – Feather Dust</h2>
<p>The first rattled because the case was broken. The record is in one piece and so, at last, are they.</p>
<ol>
<li>Moult (3:15)</li>
<li>Nest Egg (2:40)</li>
<li>Crow Road (5:08)</li>
</ol>
<h2>Sister Meridian – Greenhouse Hours</h2>
<p>The second rattled because there were seeds in it. They have come up.</p>
<ol>
<li>Pane (4:44)</li>
<li>Condensation (3:21)</li>
<li>Tomatoes at Night (6:16)</li>
</ol>
`,
    }),
    several: [
      { title: 'Feather Dust', tracks: ['Moult', 'Nest Egg', 'Crow Road'] },
      { title: 'Greenhouse Hours', tracks: ['Pane', 'Condensation', 'Tomatoes at Night'] },
    ],
    absent: furniture.wpClassic,
  },
  'a list that stands beside the post, and none in it': {
    html: oldBlog({
      slug: 'on-lending-records',
      headline: 'On lending records',
      author: 'Jory',
      date: ['2009-12-01', '1 December 2009'],
      body: `<p>I lent out Tin Harbour in 1994. I see it sometimes, through a window, on a shelf that is not mine.</p>
<p>I wave.</p>`,
    }),
    title: 'On lending records',
    author: 'Jory',
    published: '2009-12-01',
    tracks: [],
    ratings: [],
    picks: [],
    absent: moreFurniture.oldBlog,
    body: ['through a window'],
  },
};
