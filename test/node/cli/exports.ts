// Small exports of WordPress and Disqus.

type Fields = Readonly<Record<string, string>>;
const tags = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('\n');
const cdata = (text: string): string => `<![CDATA[${text}]]>`;

/** The HTML of a list of tracks. */
export const trackList = (...titles: readonly string[]): string =>
  `<h3>Track Listing</h3>\n<ol>${titles.map((title, i) => `<li>${title} (3:${10 + i})</li>`).join('\n')}</ol>`;

/** An item of WordPress's export; its address ends with its slug. */
export const item = (title: string, slug: string, html: string, more: Fields = {}): string =>
  `<item>${tags({
    title: cdata(title),
    link: `https://blog.example/2024/${slug}/`,
    'dc:creator': 'anna',
    'content:encoded': cdata(html),
    'wp:post_name': slug,
    'wp:post_date_gmt': '2024-11-01 08:00:00',
    'wp:status': 'publish',
    'wp:post_type': 'post',
  })}${tags(more)}</item>\n`;

export const wxrComment = (id: number, words: string, approved = '1'): string =>
  `<wp:comment>${tags({
    'wp:comment_id': String(id),
    'wp:comment_author': 'Ben',
    'wp:comment_content': cdata(words),
    'wp:comment_approved': approved,
  })}</wp:comment>`;

/** An export of WordPress. */
export const wxr = (items: string, encoding = 'UTF-8'): string =>
  `<?xml version="1.0" encoding="${encoding}" ?>\n<!-- This is a WordPress eXtended RSS file -->
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>A blog</title>\n${items}</channel></rss>\n`;

/** An export of Disqus: a thread for each list of comments. */
export const disqus = (threads: Readonly<Record<string, readonly string[]>>): string => {
  const all = Object.entries(threads);
  const heads = all.map(
    ([slug], i) =>
      `<thread dsq:id="${i}"><id>site-${i}</id><link>https://blog.example/${slug}/</link><title>About ${slug}</title></thread>`,
  );
  const posts = all.flatMap(([, comments], i) =>
    comments.map(
      (words, n) =>
        `<post dsq:id="${i}${n}"><message>${cdata(words)}</message><author><name>Ben</name></author><thread dsq:id="${i}" /></post>`,
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">${[...heads, ...posts].join('\n')}</disqus>`;
};
