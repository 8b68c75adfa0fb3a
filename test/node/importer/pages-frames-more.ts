// Pages of Ghost, Medium, Substack, Squarespace, Tumblr and of a hand-made blog round a post.
import type { Parts } from './pages-frames.js';

/** Words that only these frames write. */
export const moreFurniture = {
  ghost: [
    'Slow Platter',
    'Sign in',
    'Great! You’ve successfully subscribed',
    'Powered by Ghost',
    'A Shelf of Drums',
    'min read',
  ],
  medium: [
    'Open in app',
    'Written by',
    'Follow',
    'More from',
    'Brass at Breakfast',
    'Clap',
    'Get started',
    'min read',
  ],
  substack: [
    'Share this post',
    'Type your email',
    'Start your Substack',
    'No posts',
    'Ready for more?',
    'Discover more from',
    'Privacy',
  ],
  squarespace: [
    'Corner Shelf',
    'Newsletter',
    'Thank you!',
    'Powered by Squarespace',
    'Cymbal Care',
    'Cart (0)',
  ],
  tumblr: ['Archive', 'Ask me anything', 'reblogged this', 'liked this', 'notes'],
  oldBlog: [
    'Wax and Wane',
    'Blogroll',
    'Ladders: a memoir',
    'Valid XHTML',
    'tag cloud',
    'Gutters of the World',
    'Top Ten Gutters',
  ],
} as const;

/** Ghost with its Casper theme. */
export const ghost = ({ slug, headline, body, author, date, head, after }: Parts): string =>
  `<!DOCTYPE html>
<html lang="en">
<head>
    <title>${headline}</title>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <link rel="stylesheet" type="text/css" href="https://platter.example/assets/built/screen.css?v=1" />
    <link rel="canonical" href="https://platter.example/${slug}/">
    <meta name="referrer" content="no-referrer-when-downgrade">
    <meta property="og:site_name" content="Slow Platter">
    <meta property="og:type" content="article">
    <meta property="og:title" content="${headline}">
    <meta property="og:url" content="https://platter.example/${slug}/">
    ${date ? `<meta property="article:published_time" content="${date[0]}">` : ''}
    <meta name="generator" content="Ghost 5.80">
    <script defer src="https://cdn.jsdelivr.net/ghost/portal@~2.37/umd/portal.min.js" data-i18n="true" data-ghost="https://platter.example/" crossorigin="anonymous"></script>
    ${head ?? ''}
</head>
<body class="post-template tag-records is-head-left-logo has-cover">
<div class="viewport">
    <header id="gh-head" class="gh-head outer"><div class="gh-head-inner inner"><div class="gh-head-brand"><a class="gh-head-logo no-image" href="https://platter.example">Slow Platter</a></div><nav class="gh-head-menu"><ul class="nav"><li class="nav-home"><a href="https://platter.example/">Home</a></li></ul></nav><div class="gh-head-actions"><a class="gh-head-link" href="#/portal/signin" data-portal="signin">Sign in</a></div></div></header>
    <div class="site-content">
<main id="site-main" class="site-main">
<article class="article post tag-records">
    <header class="article-header gh-canvas">
        <div class="article-tag post-card-tags"><span class="post-card-primary-tag"><a href="/tag/records/">Records</a></span></div>
        <h1 class="article-title">${headline}</h1>
        <div class="article-byline"><section class="article-byline-content"><div class="article-byline-meta"><h4 class="author-name"><a href="/author/one/">${author ?? ''}</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="${date?.[0].slice(0, 10) ?? ''}">${date?.[1] ?? ''}</time><span class="byline-reading-time"><span class="bull">&bull;</span> 3 min read</span></div></div></section></div>
    </header>
    <section class="gh-content gh-canvas">
${body}
    </section>
</article>
</main>
${after ?? ''}
<aside class="read-more-wrap outer"><div class="read-more inner"><article class="post-card post"><div class="post-card-content"><a class="post-card-content-link" href="/drums/"><header class="post-card-header"><h2 class="post-card-title">A Shelf of Drums</h2></header><div class="post-card-excerpt">1. Snare – Left Shelf (2:20) 2. Tom – Right Shelf (2:40)</div></a></div></article></div></aside>
    </div>
    <footer class="site-footer outer"><div class="inner"><section class="copyright"><a href="https://platter.example">Slow Platter</a> &copy; 2024</section><div class="gh-powered-by"><a href="https://ghost.org/" target="_blank" rel="noopener">Powered by Ghost</a></div></div></footer>
</div>
<div class="notification-success" hidden>Great! You’ve successfully subscribed to Slow Platter.</div>
</body>
</html>
`;

/** An older page of Medium, or one that was saved from it. */
export const medium = ({ slug, headline, body, author, date }: Parts): string =>
  `<!DOCTYPE html><html xmlns:cc="http://creativecommons.org/ns#" lang="en"><head prefix="og: http://ogp.me/ns# fb: http://ogp.me/ns/fb# medium-com: http://ogp.me/ns/fb/medium-com#"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${headline} – ${author ?? ''} – Medium</title><link rel="canonical" href="https://medium.example/@one/${slug}"><meta name="author" content="${author ?? ''}"><meta property="og:type" content="article"><meta property="og:title" content="${headline}"><meta property="article:published_time" content="${date?.[0] ?? ''}"><meta name="twitter:label1" content="Reading time"></head>
<body itemscope class="postShowScreen browser-chrome"><div class="site-main surface-container" id="container"><div class="butterBar butterBar--error"></div>
<div class="metabar u-clearfix js-metabar"><a href="https://medium.example/" class="siteNav-logo"><span class="u-textScreenReader">Homepage</span></a><a class="button button--primary">Get started</a><a class="button button--dark">Open in app</a></div>
<main role="main"><article class="postArticle postArticle--full is-withAccentColors"><header class="container u-maxWidth740"><div class="uiScale u-flexCenter postMetaInline"><div class="postMetaInline-authorLockup ui-captionStrong"><a class="ds-link ds-link--styleSubtle" href="https://medium.example/@one" data-action="show-user-card">${author ?? ''}</a> <span class="followState"><button class="button button--follow">Follow</button></span></div><div class="ui-caption postMetaInline js-testPostMetaInlineSupplemental"><time datetime="${date?.[0] ?? ''}">${date?.[1] ?? ''}</time><span class="middotDivider"></span><span class="readingTime" title="4 min read"></span></div></div></header>
<div class="postArticle-content js-postField js-notesSource js-trackPostScrolls">
${body}
</div>
<footer class="u-paddingTop10"><div class="postActions js-postActionsFooter"><span class="multirecommend"><button class="clapButton" aria-label="Clap">Clap</button><button class="button js-multirecommendCountButton">112</button></span></div><div class="elevate u-padding20"><h4 class="ui-h4">Written by</h4><h3 class="ui-h3"><a href="https://medium.example/@one">${author ?? ''}</a></h3></div></footer></article>
<div class="streamItem streamItem--section"><h2>More from Medium</h2><article class="postArticle postArticle--short"><h3 class="graf graf--h3 graf--title">Brass at Breakfast</h3><ol class="postList"><li class="graf graf--li">Toast Trumpets – Butter Side Up (2:10)</li><li class="graf graf--li">Toast Trumpets – Marmalade (2:44)</li></ol></article></div></main></div>
<script>// <![CDATA[
window["obvInit"]({"value":{"title":"Brass at Breakfast","previewContent":{"bodyModel":{"paragraphs":[{"text":"1. Toast Trumpets – Butter Side Up (2:10)"}]}}}})
// ]]></script></body></html>
`;

/** Substack. */
export const substack = ({ slug, headline, body, author, date, comments }: Parts): string =>
  `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"><title data-rh="true">${headline} - by ${author ?? ''}</title>
<meta data-rh="true" property="og:type" content="article"><meta data-rh="true" property="og:title" content="${headline}"><meta data-rh="true" name="author" content="${author ?? ''}"><meta data-rh="true" property="og:url" content="https://lathe.example/p/${slug}">
<link data-rh="true" rel="canonical" href="https://lathe.example/p/${slug}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","url":"https://lathe.example/p/${slug}","headline":"${headline}","datePublished":"${date?.[0] ?? ''}","author":[{"@type":"Person","name":"${author ?? ''}","url":"https://substack.com/@one"}],"publisher":{"@type":"Organization","name":"The Lathe Letter"},"isAccessibleForFree":true}</script>
</head>
<body>
<div id="entry"><div id="main" class="main typography use-theme-bg"><div class="topbar-wrapper"><div class="topbar"><h2 class="name"><a href="/" native="true">The Lathe Letter</a></h2><button class="button primary subscribe-cta">Subscribe</button><button native="true" class="button sign-in">Sign in</button></div></div>
<div aria-label="Post" role="main" class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post">
<div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published">${headline}</h1><div aria-label="Post UFI" role="region" class="post-ufi"><div class="profile-hover-card-target"><a href="https://substack.com/@one">${author ?? ''}</a></div><div class="meta-EgzBVA">${date?.[1] ?? ''}</div><a class="post-ufi-button style-button post-ufi-comment-button"><div class="label">2</div></a><button class="post-ufi-button" aria-label="View share options"><div class="label">Share</div></button></div></div>
<div class="visibility-check"></div>
<div><div class="available-content"><div dir="auto" class="body markup">
${body}
<div class="subscription-widget-wrap" data-attrs="{&quot;url&quot;:&quot;https://lathe.example/subscribe?&quot;,&quot;text&quot;:&quot;Subscribe&quot;}"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Discover more from The Lathe Letter: subscribe for free.</p></div><form class="subscription-widget-subscribe"><input type="email" class="email-input" name="email" placeholder="Type your email…" tabindex="-1"><input type="submit" class="button primary" value="Subscribe"></form></div></div>
<p class="button-wrapper" data-component-name="ButtonCreateButton"><a class="button primary" href="https://lathe.example/p/${slug}?action=share"><span>Share this post</span></a></p>
</div></div></div>
</article></div></div></div>
<div class="post-footer"><div id="discussion" class="single-post-section comments-section"><h4>Discussion about this post</h4>${comments ?? ''}</div></div>
<div class="portable-archive"><div class="portable-archive-list"><div>No posts</div></div></div>
<div class="subscribe-footer"><h3>Ready for more?</h3></div>
<div class="footer-wrap publication-footer"><div class="footer-terms"><a href="https://substack.com/privacy">Privacy</a> ∙ <a href="https://substack.com/tos">Terms</a></div><a class="footer-substack-cta" href="https://substack.com/signup">Start your Substack</a></div>
</div></div>
<script>window._preloads = JSON.parse("{\\"post\\":{\\"title\\":\\"Ready for more?\\"}}")</script>
</body></html>
`;

/** Squarespace 7.1. */
export const squarespace = ({ slug, headline, body, author, date, after }: Parts): string =>
  `<!doctype html>
<html xmlns:og="http://opengraphprotocol.org/schema/" xmlns:fb="http://www.facebook.com/2008/fbml" lang="en-US">
  <head>
    <meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="viewport" content="width=device-width, initial-scale=1">
    <!-- This is Squarespace. --><!-- otter-banjo-ab12 -->
    <base href="">
    <meta charset="utf-8" />
    <title>${headline} &mdash; Corner Shelf</title>
    <link rel="canonical" href="https://corner.example/blog/${slug}"/>
    <meta property="og:site_name" content="Corner Shelf"/><meta property="og:title" content="${headline} &mdash; Corner Shelf"/><meta property="og:url" content="https://corner.example/blog/${slug}"/><meta property="og:type" content="article"/>
    <meta itemprop="name" content="${headline} — Corner Shelf"/><meta itemprop="headline" content="${headline}"/><meta itemprop="author" content="${author ?? ''}"/><meta itemprop="datePublished" content="${date?.[0] ?? ''}"/>
    <script>Static = window.Static || {}; Static.SQUARESPACE_CONTEXT = {"website":{"siteTitle":"Corner Shelf"},"item":{"title":"Cymbal Care"}};</script>
  </head>
  <body id="item-5f0" class="primary-button-style-solid view-item collection-type-blog-basic-grid homepage-false">
    <div id="siteWrapper" class="clearfix site-wrapper">
      <header data-test="header" id="header" class="header theme-col--primary"><div class="header-title-text"><a id="site-title" href="/">Corner Shelf</a></div><nav class="header-nav-list"><div class="header-nav-item"><a href="/shop">Shop</a></div></nav><a href="/cart" class="cart-style-text">Cart (0)</a></header>
      <main id="page" class="container" role="main"><article class="sections" id="sections" data-page-sections="5f1"><section data-test="page-section" class="page-section content-collection"><div class="content-wrapper"><div class="content">
<div class="blog-item-wrapper"><article id="article-" class="blog-item entry h-entry hentry post-type-text"><div class="blog-item-inner-wrapper">
<div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" data-content-field="title" itemprop="headline">${headline}</h1></div><div class="blog-item-meta-wrapper"><div class="blog-meta-item blog-meta-item--date"><time class="dt-published blog-meta-item-date" datetime="${date?.[0].slice(0, 10) ?? ''}" pubdate><span>${date?.[1] ?? ''}</span></time></div><div class="blog-meta-item blog-meta-item--author"><span class="blog-author-prefix">Written By </span><a href="/blog?author=5e" class="blog-author-name">${author ?? ''}</a></div></div></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12" data-layout-label="Post Body" data-type="item" id="item-5f0"><div class="row sqs-row"><div class="col sqs-col-12 span-12">
${body}
</div></div></div></div></div>
</div></article></div>
${after ?? ''}
</div></div></section></article></main>
<section id="itemPagination" class="item-pagination item-pagination--prev-next" data-collection-type="blog"><a href="/blog/cymbal-care" class="item-pagination-link item-pagination-link--next"><div class="item-pagination-icon"></div><div class="pagination-title-wrapper"><div class="visually-hidden">Next</div><div class="item-pagination-prev-next">Next</div><h2 class="item-pagination-title">Cymbal Care</h2></div></a></section>
<footer class="sections" id="footer-sections"><div class="newsletter-block"><div class="newsletter-form-header"><h2 class="newsletter-form-header-title">Newsletter</h2></div><form class="newsletter-form"><div class="hidden form-submission-text">Thank you!</div></form></div><p>Powered by Squarespace</p></footer>
    </div>
  </body>
</html>
`;

/** Tumblr with its older default theme; the post has no title but that in its text. */
export const tumblr = ({ slug, headline, body, date }: Parts): string =>
  `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>oboe-and-out — ${headline}</title>
<link rel="canonical" href="https://oboe.tumblr.example/post/${slug}"/><meta property="og:site_name" content="Tumblr" /><meta property="og:type" content="tumblr-feed:entry" /><meta property="og:url" content="https://oboe.tumblr.example/post/${slug}" /><meta property="og:title" content="${headline}" />
</head>
<body class="permalink-page text-post">
<div class="tumblr_controls"><iframe src="https://assets.tumblr.com/assets/html/iframe/teaser.html" scrolling="no" width="1" height="1"></iframe></div>
<header id="header"><div class="title-group"><h1 class="blog-title"><a href="/">oboe-and-out</a></h1></div><nav><ul><li><a href="/archive">Archive</a></li><li><a href="/ask">Ask me anything</a></li></ul></nav></header>
<section id="posts" class="content clearfix"><div class="container"><div class="main">
<article class="text not-page post-${slug} cf" data-post-id="${slug}"><div class="post-wrapper clearfix">
<section class="post"><div class="body-text">
${body}
</div></section>
<section class="panel"><footer class="post-panel"><ul class="tags"><li><a class="tag-link" href="https://oboe.tumblr.example/tagged/records">records</a></li></ul><div class="post-date"><a href="https://oboe.tumblr.example/post/${slug}">${date?.[1] ?? ''}</a></div><div class="post-notes"><a class="note-count" href="#notes">3 notes</a></div></footer></section>
</div></article>
<section class="related-posts-wrapper"><h2>More you might like</h2></section>
<section class="post-notes-wrapper"><ol class="notes"><li class="note like tumblelog_reedwell without_commentary"><span class="action"><a rel="nofollow" href="https://reedwell.tumblr.example/">reedwell</a> liked this</span></li><li class="note reblog tumblelog_low-brass without_commentary"><span class="action"><a rel="nofollow" href="https://low-brass.tumblr.example/" class="tumblelog">low-brass</a> reblogged this from <a class="source_tumblelog">oboe-and-out</a></span></li><li class="note original_post tumblelog_oboe"><span class="action">oboe-and-out posted this</span></li></ol></section>
</div></div></section>
</body></html>
`;

/** A blog of the years round 2005 that its writer made by hand: no article element, a list of links at the side. */
export const oldBlog = ({ slug, headline, body, author, date, head, comments, after }: Parts): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${headline} - Wax and Wane</title>
<link rel="canonical" href="http://wax.example/${slug}.php" />
<link rel="stylesheet" type="text/css" href="/style.css" />
${head ?? ''}</head>
<body>
<div id="header"><a href="/">Wax and Wane</a></div>
<div id="menu"><ul><li><a href="/">Home</a></li><li><a href="/me.php">Who I am</a></li></ul></div>
<div id="content">
<h2 class="posttitle">${headline}</h2>
${date || author ? `<p class="meta">${date ? `Posted on ${date[1]}` : ''}${author ? ` by ${author}` : ''}</p>` : ''}
<div class="post">
${body}
</div>
${after ?? ''}
${comments ?? ''}
</div>
<div id="sidebar">
<h3>Blogroll</h3>
<ul><li><a href="http://ladders.example/">Ladders: a memoir</a></li><li><a href="http://gutters.example/">Gutters of the World</a></li></ul>
<h3>Top Ten Gutters</h3>
<ol><li>Zinc – North Side (4:01)</li><li>Copper – South Side (3:58)</li><li>Plastic – Nobody Looks (2:22)</li></ol>
<h3>tag cloud</h3>
<p><a href="/t/rain" style="font-size:120%">rain</a> <a href="/t/tin" style="font-size:90%">tin</a></p>
</div>
<div id="footer"><p>&copy; 2006. <a href="http://validator.w3.org/check?uri=referer">Valid XHTML</a></p></div>
</body>
</html>
`;
