// Pages of WordPress and Blogger round a post: header, menus, widgets with lists of their own, buttons, forms, footer.

/** What a frame is put round. */
export interface Parts {
  readonly slug: string;
  readonly headline: string;
  readonly body: string;
  readonly author?: string;
  /** When the post came out, as a machine and as a reader reads it. */
  readonly date?: readonly [machine: string, words: string];
  readonly head?: string;
  readonly comments?: string;
  /** What stands between the post and the comments. */
  readonly after?: string;
}

/** Words that only the frames write. */
export const furniture = {
  wpClassic: [
    'The Tin Gramophone',
    'back of the shop',
    'Sourdough for Sundays',
    'Nine Kettles Ranked',
    'Ten Scores for a Power Cut',
    'uncategorised',
    'Share this',
    'Click to share',
    'Notify me of',
    'Proudly powered',
    'Recent Posts',
    'says:',
  ],
  wpBlocks: [
    'Needle and Thread',
    'Lamps of the Nineties',
    'Moss and Other Pets',
    'Skip to content',
    'Subscribe to our weekly letter',
    'We use cookies',
    'Leave a Reply',
    'Designed with WordPress',
  ],
  blogger: [
    'Attic Tapes',
    'Blog Archive',
    'Cardigans I Have Known',
    'Total Pageviews',
    'Email This',
    'BlogThis!',
    'Powered by Blogger',
    'Simple theme',
    'Post a Comment',
  ],
} as const;

/** A comment of a classic WordPress theme. */
export const classicComment = (id: number, name: string, text: string, replies = '', held = false): string =>
  `<li id="comment-${id}" class="comment even thread-even depth-1${replies && ' parent'}">
<article id="div-comment-${id}" class="comment-body">
<footer class="comment-meta">
<div class="comment-author vcard"><img alt='' src='https://secure.gravatar.com/avatar/c${id}?s=34&#038;d=mm' class='avatar avatar-34 photo' height='34' width='34' /> <b class="fn">${name}</b> <span class="says">says:</span></div><!-- .comment-author -->
<div class="comment-metadata"><a href="https://tin.example/post/#comment-${id}"><time datetime="2016-04-12T10:${(id % 50) | 10}:00+00:00">April 12, 2016 at 10:${(id % 50) | 10} am</time></a></div>
${held ? '<em class="comment-awaiting-moderation">Your comment is awaiting moderation. This is a preview; your comment will be visible after it has been approved.</em>' : ''}</footer><!-- .comment-meta -->
<div class="comment-content">
<p>${text}</p>
</div><!-- .comment-content -->
<div class="reply"><a rel='nofollow' class='comment-reply-link' href='#comment-${id}' data-commentid="${id}" aria-label='Reply to ${name}'>Reply</a></div></article><!-- .comment-body -->
${replies && `<ol class="children">\n${replies}</ol><!-- .children -->\n`}</li><!-- #comment-## -->
`;

/** A classic WordPress theme with Jetpack; the name of the site is a first heading too, as some of them have it. */
export const wpClassic = ({ slug, headline, body, author, date, head, comments, after }: Parts): string =>
  `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width">
<title>${headline} | The Tin Gramophone</title>
<link rel="profile" href="https://gmpg.org/xfn/11">
<link rel="pingback" href="https://tin.example/xmlrpc.php">
<link rel="alternate" type="application/rss+xml" title="The Tin Gramophone &raquo; Feed" href="https://tin.example/feed/" />
<link rel='stylesheet' id='style-css' href='https://tin.example/wp-content/themes/fourteen/style.css' type='text/css' media='all' />
<link rel="canonical" href="https://tin.example/${slug}/" />
<meta property="og:type" content="article" />
<meta property="og:title" content="${headline}" />
<meta property="og:site_name" content="The Tin Gramophone" />
<style type="text/css">.recentcomments a{display:inline !important;padding:0 !important;margin:0 !important;}</style>
<script type="text/javascript">
/* <![CDATA[ */
var related_posts_js_options = {"post_heading":"h4","list":"1. Sourdough for Sundays 2. Nine Kettles Ranked"};
/* ]]> */
</script>
${head ?? ''}</head>
<body class="single single-post postid-412 single-format-standard group-blog masthead-fixed">
<div id="page" class="hfeed site">
<header id="masthead" class="site-header" role="banner">
<div class="header-main">
<h1 class="site-title"><a href="https://tin.example/" rel="home">The Tin Gramophone</a></h1>
<h2 class="site-description">Soundtracks from the back of the shop</h2>
<nav id="primary-navigation" class="site-navigation primary-navigation" role="navigation">
<button class="menu-toggle">Primary Menu</button>
<a class="screen-reader-text skip-link" href="#content">Skip to content</a>
<ul id="menu-main" class="nav-menu"><li class="menu-item"><a href="https://tin.example/">Home</a></li><li class="menu-item"><a href="https://tin.example/about/">About</a></li><li class="menu-item"><a href="https://tin.example/scores/">Ten Scores for a Power Cut</a></li></ul>
</nav></div></header>
<div id="main" class="site-main"><div id="primary" class="content-area"><div id="content" class="site-content" role="main">
<article id="post-412" class="post-412 post type-post status-publish format-standard hentry category-uncategorised">
<header class="entry-header">
<div class="entry-meta"><span class="cat-links"><a href="https://tin.example/category/uncategorised/" rel="category tag">uncategorised</a></span></div>
<h1 class="entry-title">${headline}</h1>
<div class="entry-meta">
${date ? `<span class="entry-date"><a href="https://tin.example/${slug}/" rel="bookmark"><time class="entry-date" datetime="${date[0]}">${date[1]}</time></a></span>` : ''} ${author ? `<span class="byline"><span class="author vcard"><a class="url fn n" href="https://tin.example/author/one/" rel="author">${author}</a></span></span>` : ''}
<span class="comments-link"><a href="https://tin.example/${slug}/#comments">Comments</a></span>
</div></header>
<div class="entry-content">
${body}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social sd-social-icon-text sd-sharing"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-twitter"><a rel="nofollow noopener noreferrer" class="share-twitter sd-button share-icon" href="https://tin.example/${slug}/?share=twitter" title="Click to share on Twitter"><span>Twitter</span></a></li><li class="share-facebook"><a rel="nofollow noopener noreferrer" class="share-facebook sd-button share-icon" href="https://tin.example/${slug}/?share=facebook" title="Click to share on Facebook"><span>Facebook</span></a></li><li class="share-end"></li></ul></div></div></div>
<div class='sharedaddy sd-block sd-like jetpack-likes-widget-wrapper jetpack-likes-widget-unloaded'><h3 class="sd-title">Like this:</h3><div class='likes-widget-placeholder post-likes-widget-placeholder'><span class='button'><span>Like</span></span> <span class="loading">Loading...</span></div></div>
<div id='jp-relatedposts' class='jp-relatedposts'><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items"><div class="jp-relatedposts-post"><h4 class="jp-relatedposts-post-title"><a href="https://tin.example/kettles/">Nine Kettles Ranked</a></h4><p class="jp-relatedposts-post-excerpt">1. Copper - heavy (4:10) 2. Steel - light (3:02)</p></div></div></div>
</div><!-- .entry-content -->
<footer class="entry-meta"><span class="tag-links"><a href="https://tin.example/tag/vinyl/" rel="tag">vinyl</a></span></footer>
</article><!-- #post-## -->
${after ?? ''}
<div id="comments" class="comments-area">
${comments ?? ''}
<div id="respond" class="comment-respond">
<h3 id="reply-title" class="comment-reply-title">Leave a Reply <small><a rel="nofollow" id="cancel-comment-reply-link" href="/${slug}/#respond" style="display:none;">Cancel reply</a></small></h3>
<form action="https://tin.example/wp-comments-post.php" method="post" id="commentform" class="comment-form" novalidate>
<p class="comment-notes"><span id="email-notes">Your email address will not be published.</span> <span class="required-field-message">Required fields are marked <span class="required">*</span></span></p>
<p class="comment-form-comment"><label for="comment">Comment</label> <textarea id="comment" name="comment" cols="45" rows="8"></textarea></p>
<p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="Post Comment" /></p>
<p class="comment-subscription-form"><input type="checkbox" name="subscribe_comments" id="subscribe_comments" /> <label for="subscribe_comments">Notify me of follow-up comments by email.</label></p>
</form></div><!-- #respond -->
</div><!-- #comments -->
</div></div></div>
<div id="secondary"><div id="primary-sidebar" class="primary-sidebar widget-area" role="complementary">
<aside id="search-2" class="widget widget_search"><form role="search" method="get" class="search-form" action="https://tin.example/"><label><span class="screen-reader-text">Search for:</span><input type="search" class="search-field" placeholder="Search …" name="s" /></label></form></aside>
<aside id="recent-posts-2" class="widget widget_recent_entries"><h1 class="widget-title">Recent Posts</h1><ul><li><a href="https://tin.example/sourdough/">Sourdough for Sundays</a></li><li><a href="https://tin.example/kettles/">Nine Kettles Ranked</a></li></ul></aside>
<aside id="text-3" class="widget widget_text"><h1 class="widget-title">Ten Scores for a Power Cut</h1><div class="textwidget"><ol><li>Candle Company – The Fuse Box (3:33)</li><li>Candle Company – Who Has a Torch (2:58)</li></ol></div></aside>
<aside id="archives-2" class="widget widget_archive"><h1 class="widget-title">Archives</h1><ul><li><a href='https://tin.example/2016/04/'>April 2016</a></li><li><a href='https://tin.example/2016/03/'>March 2016</a></li></ul></aside>
</div></div>
</div><!-- #main -->
<footer id="colophon" class="site-footer" role="contentinfo"><div class="site-info"><a href="https://wordpress.org/">Proudly powered by WordPress</a></div></footer>
</div><!-- #page -->
<script type='text/javascript' src='https://tin.example/wp-includes/js/comment-reply.min.js'></script>
</body>
</html>
`;

/** A comment of a block theme. */
export const blockComment = (id: number, name: string, text: string, replies = ''): string =>
  `<li id="comment-${id}" class="comment even thread-even depth-1">
<div class="wp-block-group is-layout-flow wp-block-group-is-layout-flow" style="margin-top:0;margin-bottom:var(--wp--preset--spacing--50)">
<div class="wp-block-group is-nowrap is-layout-flex wp-block-group-is-layout-flex"><div class="wp-block-avatar"><img alt='${name} avatar' src='https://secure.gravatar.com/avatar/b${id}?s=50' class='avatar avatar-50 photo wp-block-avatar__image' height='50' width='50' /></div>
<div class="wp-block-group is-layout-flow"><div class="wp-block-comment-date has-small-font-size"><time datetime="2024-02-0${(id % 8) + 1}T09:15:00+00:00"><a href="https://needle.example/post/#comment-${id}">February ${(id % 8) + 1}, 2024</a></time></div>
<div class="wp-block-comment-author-name has-small-font-size"><a rel="external nofollow ugc" href="https://reader${id}.example" target="_self">${name}</a></div>
</div></div>
<div class="wp-block-comment-content"><p>${text}</p>
</div>
<div class="wp-block-group is-layout-flex"><div class="wp-block-comment-reply-link has-small-font-size"><a rel="nofollow" class="comment-reply-link" href="#respond" data-commentid="${id}" aria-label="Reply to ${name}">Reply</a></div></div>
</div>${replies && `<ol>${replies}</ol>`}</li>`;

/** A block theme of WordPress. */
export const wpBlocks = ({ slug, headline, body, author, date, head, comments, after }: Parts): string =>
  `<!DOCTYPE html>
<html lang="en-US">
<head>
	<meta charset="UTF-8" />
	<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name='robots' content='max-image-preview:large' />
<title>${headline} &#8211; Needle and Thread</title>
<link rel="alternate" type="application/json+oembed" href="https://needle.example/wp-json/oembed/1.0/embed?url=https%3A%2F%2Fneedle.example%2F${slug}%2F" />
<link rel="canonical" href="https://needle.example/${slug}/" />
<style id='global-styles-inline-css'>body{--wp--preset--color--base:#fff;}</style>
<script type="importmap" id="wp-importmap">{"imports":{"@wordpress/interactivity":"https://needle.example/wp-includes/js/interactivity.min.js"}}</script>
${head ?? ''}</head>
<body class="post-template-default single single-post postid-88 single-format-standard wp-embed-responsive">
<a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a>
<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignfull is-layout-flow"><p class="wp-block-site-title"><a href="https://needle.example" target="_self" rel="home">Needle and Thread</a></p><nav class="is-responsive wp-block-navigation is-layout-flex" aria-label="Navigation"><ul class="wp-block-page-list"><li class="wp-block-pages-list__item wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="https://needle.example/contact/">Write to us</a></li></ul></nav></div></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target">
<h1 class="wp-block-post-title">${headline}</h1>
<div class="wp-block-template-part"><div class="wp-block-group has-global-padding is-layout-constrained"><div class="wp-block-group is-layout-flex">${date ? `<div class="wp-block-post-date"><time datetime="${date[0]}"><a href="https://needle.example/${slug}/">${date[1]}</a></time></div>` : ''}<p class="has-contrast-2-color has-text-color">—</p>${author ? `<p class="has-small-font-size">by</p><div class="wp-block-post-author-name"><a href="https://needle.example/author/one/" target="_self" class="wp-block-post-author-name__link">${author}</a></div>` : ''}<div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a href="https://needle.example/category/records/" rel="tag">Records</a></div></div></div></div>
<div class="entry-content alignfull wp-block-post-content has-global-padding is-layout-constrained wp-block-post-content-is-layout-constrained">
${body}
</div>
${after ?? ''}
<div class="wp-block-comments">
${comments ?? ''}
<div id="respond" class="comment-respond wp-block-post-comments-form"><h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3><form action="https://needle.example/wp-comments-post.php" method="post" id="commentform" class="comment-form"><p class="comment-notes">Your email address will not be published.</p><p class="form-submit wp-block-button"><input name="submit" type="submit" class="wp-block-button__link wp-element-button" value="Post Comment" /></p></form></div>
</div>
<div class="wp-block-group"><h2 class="wp-block-heading">More posts</h2><ul class="wp-block-latest-posts__list wp-block-latest-posts"><li><a class="wp-block-latest-posts__post-title" href="https://needle.example/lamps/">Lamps of the Nineties</a></li><li><a class="wp-block-latest-posts__post-title" href="https://needle.example/moss/">Moss and Other Pets</a></li></ul></div>
<div class="wp-block-jetpack-subscriptions"><form action="#"><p>Subscribe to our weekly letter</p><input type="email" placeholder="Type your email…" /><button type="submit">Subscribe</button></form></div>
</main>
<footer class="wp-block-template-part"><p class="has-small-font-size">Designed with <a href="https://wordpress.org" rel="nofollow">WordPress</a></p></footer></div>
<div id="cookie-law-info-bar" role="dialog" aria-label="cookie consent"><span>We use cookies on our site to remember your visits. <a role="button" class="cli-plugin-button">Accept all</a></span></div>
</body>
</html>
`;

/** Blogger with its Simple theme. */
export const blogger = ({ slug, headline, body, author, date, head, comments }: Parts): string =>
  `<!DOCTYPE html>
<html class='v2' dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b' xmlns:data='http://www.google.com/2005/gml/data' xmlns:expr='http://www.google.com/2005/gml/expr'>
<head>
<meta content='width=1100' name='viewport'/>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<link href='https://attic.example/favicon.ico' rel='icon' type='image/x-icon'/>
<link href='https://attic.example/${slug}.html' rel='canonical'/>
<link rel="alternate" type="application/atom+xml" title="Attic Tapes - Atom" href="https://attic.example/feeds/posts/default" />
<meta content='https://attic.example/${slug}.html' property='og:url'/>
<meta content='${headline}' property='og:title'/>
<title>Attic Tapes: ${headline}</title>
<style id='page-skin-1' type='text/css'><!--
body { font: normal normal 12px Arial; }
--></style>
${head ?? ''}</head>
<body class='loading variant-wide'>
<div class='navbar section' id='navbar'><div class='widget Navbar' data-version='1' id='Navbar1'><script type="text/javascript">function setAttributeOnload(object, attribute, val) {}</script><div id="navbar-iframe-container"></div></div></div>
<div class='body-fauxcolumns'></div>
<div class='content'><div class='content-inner'>
<header><div class='header-outer'><div class='header section' id='header'><div class='widget Header' id='Header1'><div id='header-inner'><div class='titlewrapper'><h1 class='title'><a href='https://attic.example/'>Attic Tapes</a></h1></div><div class='descriptionwrapper'><p class='description'><span>What the loft had.</span></p></div></div></div></div></div></header>
<div class='main-outer'><div class='columns-inner'><div class='column-center-outer'><div class='main section' id='main' name='Main'><div class='widget Blog' data-version='1' id='Blog1'>
<div class='blog-posts hfeed'>
<div class="date-outer">
${date ? `<h2 class='date-header'><span>${date[1]}</span></h2>` : ''}
<div class="date-posts"><div class='post-outer'>
<div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'>
<a name='5512345678901234567'></a>
<h3 class='post-title entry-title' itemprop='name'>
${headline}
</h3>
<div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-5512345678901234567' itemprop='description articleBody'>
${body}
<div style='clear: both;'></div>
</div>
<div class='post-footer'>
<div class='post-footer-line post-footer-line-1'>
${author ? `<span class='post-author vcard'>Posted by <span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><a class='g-profile' href='https://www.blogger.com/profile/01' rel='author' title='author profile'><span itemprop='name'>${author}</span></a></span></span>` : ''}
<span class='post-timestamp'>at <a class='timestamp-link' href='https://attic.example/${slug}.html' rel='bookmark' title='permanent link'><abbr class='published' itemprop='datePublished' title='${date?.[0] ?? ''}'>9:41 PM</abbr></a></span>
<span class='post-icons'><span class='item-control blog-admin pid-77'><a href='https://www.blogger.com/post-edit.g?postID=55' title='Edit Post'><img alt='' class='icon-action' height='18' src='https://resources.blogblog.com/img/icon18_edit_allbkg.gif' width='18'/></a></span></span>
<div class='post-share-buttons goog-inline-block'><a class='goog-inline-block share-button sb-email' href='https://www.blogger.com/share-post.g?target=email' title='Email This'><span class='share-button-link-text'>Email This</span></a><a class='goog-inline-block share-button sb-blog' href='https://www.blogger.com/share-post.g?target=blog' title='BlogThis!'><span class='share-button-link-text'>BlogThis!</span></a></div>
</div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a href='https://attic.example/search/label/tape' rel='tag'>tape</a></span></div>
</div></div>
<div class='comments' id='comments'><a name='comments'></a>
${comments ?? ''}
<p class='comment-footer'><a href='https://www.blogger.com/comment.g?postID=55'>Post a Comment</a></p>
</div></div></div></div></div>
<div class='blog-pager' id='blog-pager'><span id='blog-pager-newer-link'><a class='blog-pager-newer-link' href='https://attic.example/newer.html' id='Blog1_blog-pager-newer-link' title='Newer Post'>Newer Post</a></span><span id='blog-pager-older-link'><a class='blog-pager-older-link' href='https://attic.example/older.html' id='Blog1_blog-pager-older-link' title='Older Post'>Older Post</a></span><a class='home-link' href='https://attic.example/'>Home</a></div>
<div class='post-feeds'><div class='feed-links'>Subscribe to: <a class='feed-link' href='https://attic.example/feeds/55/comments/default' type='application/atom+xml'>Post Comments (Atom)</a></div></div>
</div></div></div>
<div class='column-right-outer'><aside><div class='sidebar section' id='sidebar-right-1'>
<div class='widget PopularPosts' id='PopularPosts1'><h2>Popular Posts</h2><div class='widget-content popular-posts'><ul><li><div class='item-title'><a href='https://attic.example/cardigans.html'>Cardigans I Have Known</a></div><div class='item-snippet'>1. The Green One 2. The Other Green One</div></li></ul></div></div>
<div class='widget BlogArchive' id='BlogArchive1'><h2>Blog Archive</h2><div class='widget-content'><ul class='hierarchy'><li class='archivedate expanded'><a class='post-count-link' href='https://attic.example/2011/'>2011</a> <span class='post-count' dir='ltr'>(41)</span><ul class='posts'><li><a href='https://attic.example/cardigans.html'>Cardigans I Have Known</a></li></ul></li></ul></div></div>
<div class='widget Stats' id='Stats1'><h2>Total Pageviews</h2><div class='widget-content'><span class='counter-wrapper' id='Stats1_totalCount'>10,412</span></div></div>
</div></aside></div></div></div>
<footer><div class='widget Attribution' id='Attribution1'><div class='widget-content' style='text-align: center;'>Simple theme. Powered by <a href='https://www.blogger.com' target='_blank'>Blogger</a>.</div></div></footer>
</div></div>
<script type="text/javascript">window['__wavt'] = 'AOuZ';_WidgetManager._Init('//www.blogger.com/rearrange','//attic.example/','77');</script>
</body>
</html>
`;
