// How themes and platforms call the parts of a page.

/**
 * Where the comments of a page stand, and the form for another: WordPress first, then Drupal (`comment-wrapper`), Substack
 * (`comments-page`), Squarespace, b2evolution (`bComments`), Blogger's older list (`comments-block`), Joomla's JComments (`jc`)
 * and K2 (`itemComments`), and what scripts put in: Disqus, Isso, Remark42, Giscus, Utterances.
 */
export const COMMENTS =
  '#comments,#comment,.comments-area,.comments:not(a,span),.comment-list,.commentlist,.wp-block-comments,.wp-block-comments-query-loop,' +
  '#respond,.comment-respond,#disqus_thread,.comments-section,.post-comments:not(a,span),.gh-comments,[data-sleeve="comment-thread"],comment-thread,' +
  '.comment-wrapper,.comments-wrapper,.comments-page,.comment-list-container,.squarespace-comments,.bComments,#comments-block,' +
  '.comments-container,.comment-section,.blog-comments,.entry-comments,#jc,.itemComments,#isso-thread,#remark42,.giscus,.utterances';

/** A post with what is said of it: its headline, its author, its day. */
export const POST = 'article,.h-entry,.hentry,.post,.node,.entry-asset,.bPost,.item-page,main';

/** Where the text of a post stands, the surest place first. */
export const ARTICLES = [
  '[itemprop~="articleBody"]',
  '.e-content',
  '.entry-content',
  '.wp-block-post-content',
  '.post-body',
  '.gh-content',
  '.available-content',
  '.post-content',
  '.article-content',
  '.article-body',
  '.post__content',
  '.postArticle-content',
  '.blog-item-content',
  // Drupal, https://www.drupal.org/docs/develop/theming-drupal, and Joomla's K2
  '.field--name-body,.field-name-body',
  '.itemFullText',
  // Wix, b2evolution, LiveJournal, older themes of WordPress
  '[data-hook="post-description"]',
  '.bText',
  '.b-singlepost-body,.aentry-post__text',
  '.entrytext,.storycontent',
  'article',
  'main,[role="main"]',
  '#content,.content,#main',
];

/** Names of what is round a post, as words in a class or an id. */
export const AROUND = RegExp(
  `(?:^|[\\s_-])(?:${[
    'share|sharing|sharedaddy|social|addtoany|addthis|jp-relatedposts|related|related-posts|relatedposts|recommended|you-may-also-like|yarpp',
    'post-navigation|posts-navigation|nav-links|nav-previous|nav-next|navigation|navbar|breadcrumbs?|pagination|pager|menu|skip-link',
    'sidebar|widget|widgets|widget-area|blogroll|archives?|tagcloud|tag-cloud|tags-links|cat-links|post-tags|post-labels|post-meta|entry-meta|entry-footer|post-footer|byline|author-box|author-bio|about-author',
    'newsletter|subscribe|subscription|subscription-widget|signup|sign-up|cookie|cookies|consent|gdpr|banner|advert|advertisement|adsbygoogle|ads|promo|sponsor-box|popup|modal|toast',
    'search-form|searchform|masthead|site-header|site-footer|site-title|site-description|colophon|footer|copyright|credits-footer|toc|table-of-contents|reading-time|jp-likes|likes-widget|post-likes|post-ratings|post-ratings-loading|edit-link|kg-bookmark-card|button-wrapper|pencraft',
    'postmetadata|submitted|article-info|comment-add|comment-form|content-nav|read-more|read-next|popular-posts|recent-posts|author-card|author-profile|about-the-author|share-count|permalink_right|page-nav|pagenav|prevnext|post-nav|entry-categories|entry-tags|entry-utility|trackbacks?|bSmallHead|bSmallPrint',
    // what plugins put into a post: forms for letters, buttons to share, boxes on authors, banners on cookies
    'mc4wp|mailpoet|convertkit|optin|sib-form|jetpack_subscription|abh_box|saboxplugin|authorbox|crp_related|heateor|sfsi|swp_social|ssba|a2a_kit|dpsp|cky|cmplz|moove_gdpr|signature',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);

/** What a theme calls the lines under a headline that are the author's own: they begin the post. */
export const STANDFIRST =
  /(?:^|[\s_-])(?:sub-?title|subhead(?:ing|line)?|standfirst|dek|deck|article-excerpt|post-excerpt|entry-excerpt|custom-excerpt|post-description)(?:$|[\s_-])/i;
