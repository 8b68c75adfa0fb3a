/** Three comments as WordPress prints them, one in answer to another, one that waits. */
export const wordpressList = `<ol class="comment-list">
  <li id="comment-7" class="comment parent depth-1"><article id="div-comment-7" class="comment-body">
    <footer class="comment-meta"><div class="comment-author vcard"><b class="fn"><a href="https://ines.example/" class="url">Ines</a></b> <span class="says">says:</span></div>
    <div class="comment-metadata"><a href="https://blog.example/rocky/#comment-7"><time datetime="2026-11-02T18:04:00+00:00">2 November 2026</time></a></div></footer>
    <div class="comment-content"><p>Taped <em>off</em> a friend.</p></div><p class="comment-likes">Liked by 2 people</p></article>
    <ol class="children"><li id="comment-8" class="comment bypostauthor depth-2"><article class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Mara</b> <span class="says">says:</span></div>
      <div class="comment-metadata"><a href="https://blog.example/rocky/#comment-8"><time datetime="2026-11-02T19:20:00+00:00">2 November 2026</time></a></div></footer>
      <div class="comment-content"><p>Good choice.</p></div></article></li></ol></li>
  <li id="comment-9" class="comment depth-1"><article class="comment-body">
    <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Gruff</b></div>
    <div class="comment-metadata"><time datetime="2026-11-03T07:41:00+00:00">3 November 2026</time></div>
    <em class="comment-awaiting-moderation">Your comment is awaiting moderation.</em></footer>
    <div class="comment-content"><p>Banned from our club.</p></div></article></li>
</ol>`;

/** A review's comments, as data. */
export const someComments = {
  title: 'Rocky IV',
  comments: {
    total: 5,
    items: [
      {
        id: 'a',
        author: { name: 'Anna', url: 'https://anna.example/' },
        createdAt: '2026-11-02T18:04:00Z',
        body: { format: 'html', value: '<p>The <strong>bass</strong>!</p>' },
        counts: { likes: 2 },
        url: 'https://blog.example/rocky/#comment-a',
      },
      {
        id: 'b',
        parentId: 'a',
        author: { name: 'Ben' },
        createdAt: '2026-11-02T19:00:00Z',
        body: { format: 'text', value: 'Agreed.' },
      },
      { id: 'c', createdAt: '2026-11-01', state: 'deleted', body: { format: 'text', value: 'Gone words.' } },
    ],
  },
};
