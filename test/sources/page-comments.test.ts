import { expect } from '@open-wc/testing';
import { richWords } from '../../src/model/rich-text/words.js';
import { findComments } from '../../src/sources/page/find-comments.js';
import { readComments } from '../../src/sources/page/read-comments.js';
import { wordpressList } from '../support/comments.js';
import { place } from '../support/stand.js';

/** What is read of some markup: id, parent, name, time, words. */
async function read(markup: string) {
  const box = await place(`<div>${markup}</div>`);
  const found = findComments(box.firstElementChild!);
  const comments = found && readComments(found);
  return {
    found,
    comments,
    rows: comments?.map(({ id, parentId, author, createdAt, body }) => [
      id,
      parentId,
      author?.name ?? null,
      createdAt,
      richWords(body).replace(/\s+/g, ' ').trim(),
    ]),
  };
}

describe('comments in a page', () => {
  it('are WordPress’s list', async () => {
    const { found, comments, rows } = await read(
      `<h2 class="comments-title">18 responses</h2>${wordpressList}`,
    );
    expect(rows).to.deep.equal([
      ['7', null, 'Ines', '2026-11-02T18:04:00.000Z', 'Taped off a friend.'],
      ['8', '7', 'Mara', '2026-11-02T19:20:00.000Z', 'Good choice.'],
      ['9', null, 'Gruff', '2026-11-03T07:41:00.000Z', 'Banned from our club.'],
    ]);
    expect(found?.total).to.equal(18);
    expect(found?.nodes.size).to.equal(1);
    expect(comments?.map(({ state }) => state)).to.deep.equal(['visible', 'visible', 'pending']);
    expect(comments?.[0]?.counts).to.deep.equal({ likes: 2 });
    expect(comments?.[0]?.author?.url).to.equal('https://ines.example/');
    expect(comments?.[0]?.url).to.equal('https://blog.example/rocky/#comment-7');
    expect(comments?.[1]?.author?.roles).to.deep.equal(['post-author']);
  });

  it('are WordPress’s blocks', async () => {
    const item = (id: number, name: string, words: string, inside = ''): string =>
      `<li id="comment-${id}" class="comment even"><div class="wp-block-columns">
        <div class="wp-block-comment-author-name"><a href="https://a.example/">${name}</a></div>
        <div class="wp-block-comment-date"><time datetime="2026-11-02T18:04:00+00:00"><a href="https://blog.example/#comment-${id}">2 November</a></time></div>
        <div class="wp-block-comment-content"><p>${words}</p></div></div>${inside}</li>`;
    const { rows, comments } = await read(
      `<ol class="wp-block-comment-template">${item(3, 'Anna', 'One.', `<ol>${item(4, 'Ben', 'Two.')}</ol>`)}</ol>`,
    );
    expect(rows).to.deep.equal([
      ['3', null, 'Anna', '2026-11-02T18:04:00.000Z', 'One.'],
      ['4', '3', 'Ben', '2026-11-02T18:04:00.000Z', 'Two.'],
    ]);
    expect(comments?.[1]?.url).to.equal('https://blog.example/#comment-4');
  });

  it('are WordPress’s list of `div`, with what pinged', async () => {
    const { rows, found } = await read(`<div class="commentlist"><div class="comment depth-1" id="comment-3">
      <div id="div-comment-3" class="comment-body"><div class="comment-author"><cite class="fn">Anna</cite></div><p>One.</p></div>
      <div class="comment depth-2" id="comment-4"><div class="comment-body"><div class="comment-author"><cite class="fn">Ben</cite></div><p>Two.</p></div></div></div>
      <div class="pingback" id="comment-5"><div class="comment-body"><a class="url" href="https://c.example/">Cy</a></div></div></div>`);
    expect(rows?.map(([id, parent, name]) => [id, parent, name])).to.deep.equal([
      ['3', null, 'Anna'],
      ['4', '3', 'Ben'],
      ['5', null, 'Cy'],
    ]);
    expect(found?.nodes.size).to.equal(1);
  });

  it('are microformats where an id looks like WordPress’s', async () => {
    const { rows } = await read(
      `<div class="comment h-cite u-comment" id="comment-7"><a class="p-author h-card" href="https://a.example/">Anna</a>
       <time class="dt-published" datetime="2026-11-02T18:04:00Z">2 November</time><p class="e-content">Words.</p></div>`,
    );
    expect(rows).to.deep.equal([['7', null, 'Anna', '2026-11-02T18:04:00.000Z', 'Words.']]);
  });

  it('are Blogger’s thread', async () => {
    const item = (id: string, name: string, words: string, inside = ''): string =>
      `<li class="comment" id="${id}"><div class="comment-block"><div class="comment-header"><cite class="user"><a href="https://www.blogger.com/profile/1">${name}</a></cite>
        <span class="datetime secondary-text"><a href="https://blog.example/2026/11/rocky.html?showComment=1793642640000#${id}">2 November</a></span></div>
        <p class="comment-content">${words}</p></div><div class="comment-replies"><ol>${inside}</ol></div></li>`;
    const { rows } = await read(
      `<div class="comment-thread"><ol>${item('c11', 'Anna', 'One.', item('c12', 'Ben', 'Two.'))}</ol></div>`,
    );
    const time = new Date(1793642640000).toISOString();
    expect(rows).to.deep.equal([
      ['c11', null, 'Anna', time, 'One.'],
      ['c12', 'c11', 'Ben', time, 'Two.'],
    ]);
  });

  it('are microformats, with the likes among them', async () => {
    const { comments, rows } = await read(
      `<div class="h-cite u-comment"><a class="p-author h-card" href="https://anna.example/">Anna</a>
        <time class="dt-published" datetime="2026-11-02T18:04:00Z">2 November</time><p class="e-content">One <b>two</b>.</p>
        <a class="u-url" href="https://anna.example/note/1">link</a></div>
       <div class="h-cite u-like-of"><a class="p-author" href="https://ben.example/">Ben</a></div>`,
    );
    expect(rows?.map(([, , name]) => name)).to.deep.equal(['Anna', 'Ben']);
    expect(rows?.[0]?.[4]).to.equal('One two.');
    expect(comments?.map(({ kind }) => kind)).to.deep.equal(['comment', 'like']);
    expect(comments?.[0]?.url).to.equal('https://anna.example/note/1');
  });

  it('stay the page’s own where a form or a player stands among them', async () => {
    for (const alive of [
      '<form><textarea></textarea></form>',
      '<iframe title="x"></iframe>',
      'words beside them',
    ]) {
      const { found } = await read(
        wordpressList
          .replace('</ol>\n', `</ol>${alive}`)
          .replace('<ol class="comment-list">', `<ol class="comment-list">${alive}`),
      );
      expect(found?.nodes.size, alive).to.equal(0);
    }
  });

  it('are not counted by a year in the title of the post', async () => {
    for (const [heading, total] of [
      ['One response to “Great Soundtracks of 1985: Rocky IV”', undefined],
      ['18 responses to “Great Soundtracks of 1985”', 18],
      ['Comments (1,204)', 1204],
    ] as const)
      expect((await read(`<h2>${heading}</h2>${wordpressList}`)).found?.total, heading).to.equal(total);
  });

  it('are none where there are none', async () => {
    expect((await read('<p>No responses.</p><ol><li>Survivor – Burning Heart</li></ol>')).found).to.equal(
      undefined,
    );
  });

  it('bring nothing off the list into a text', async () => {
    const { comments } = await read(
      wordpressList.replace(
        '<p>Good choice.</p>',
        '<p style="color:red" id="x">Good <script>void 0</script><span class="y">choice</span> <a href="javascript:x()">one</a> <a href="/two" onclick="x()">two</a></p>',
      ),
    );
    const body = comments?.[1]?.body.filter((node) => typeof node !== 'string' || node.trim());
    expect(JSON.stringify(body)).to.equal(
      JSON.stringify([
        {
          tag: 'p',
          children: [
            'Good ',
            'choice',
            ' ',
            'one',
            ' ',
            { tag: 'a', href: new URL('/two', document.baseURI).href, children: ['two'] },
          ],
        },
      ]),
    );
  });
});
