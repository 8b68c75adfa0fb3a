// What the back ends answer, all of it made of the same comments, and the server that says it.
import { createServer } from 'node:http';
import { thread } from '../markup.mjs';

export const count = 1000;
/** Where the thread is on Bluesky. By DID: for a handle, one of the peers has to ask for the DID first. */
export const post = 'https://bsky.app/profile/did:plc:rocky/post/3kbench';

/** The comments with their replies; those that answer the post itself come with no `to`. */
function tree() {
  const nodes = new Map();
  for (const item of thread(count).comments.items) {
    const to = nodes.get(item.parentId);
    const node = { ...item, replies: [], to };
    to?.replies.push(node);
    nodes.set(item.id, node);
  }
  return [...nodes.values()].filter(({ to }) => !to);
}

const below = ({ replies }) => replies.flatMap((reply) => [reply, ...below(reply)]);

/** A comment as Waline has it. Its replies are a flat list, whatever they answer; 0 is no id there. */
function walineComment(node, root) {
  const { id, to, author, createdAt, body, counts } = node;
  return {
    objectId: Number(id) + 1,
    ...(to && { pid: Number(to.id) + 1, rid: Number(root.id) + 1, reply_user: { nick: to.author.name } }),
    nick: author.name,
    link: '',
    avatar: '',
    comment: `<p>${body.value}</p>`,
    status: 'approved',
    like: counts.likes,
    time: Date.parse(createdAt),
    ...(!to && { sticky: 0, children: below(node).map((reply) => walineComment(reply, node)) }),
  };
}

/** A page of a list, which has as many of the comments on the post itself as are asked for. */
function walineAnswer(roots, { searchParams }) {
  const page = Number(searchParams.get('page'));
  const pageSize = Number(searchParams.get('pageSize'));
  const data = roots.slice((page - 1) * pageSize, page * pageSize);
  const totalPages = Math.ceil(roots.length / pageSize);
  return { errno: 0, errmsg: '', data: { page, totalPages, pageSize, count, data } };
}

/** A post and the replies to it as Bluesky has them. */
function blueskyNode({ id, author, createdAt, body, counts, replies }) {
  const did = `did:plc:commenter${id % 97}`;
  return {
    $type: 'app.bsky.feed.defs#threadViewPost',
    post: {
      uri: `at://${did}/app.bsky.feed.post/3k${id}`,
      cid: `bafyrei${id}`,
      author: { did, handle: `commenter${id % 97}.example`, displayName: author.name, labels: [] },
      record: { $type: 'app.bsky.feed.post', text: body.value, createdAt, langs: ['en'] },
      replyCount: replies.length,
      repostCount: 0,
      likeCount: counts.likes,
      quoteCount: 0,
      indexedAt: createdAt,
      labels: [],
    },
    replies: replies.map(blueskyNode),
  };
}

function blueskyAnswer(roots) {
  const [{ createdAt }] = roots;
  const body = { value: 'Which theme do you hum?' };
  const root = { id: '', author: { name: 'Rocky' }, createdAt, body, counts: { likes: 0 }, replies: roots };
  const { post: shown, ...rest } = blueskyNode(root);
  const uri = post.replace(/^.*profile\/(.*)\/post\//, 'at://$1/app.bsky.feed.post/');
  const author = { ...shown.author, did: 'did:plc:rocky', handle: 'rocky.example' };
  return { thread: { ...rest, post: { ...shown, uri, author } } };
}

/**
 * Says on loopback, on whatever port is free, what the back ends say; to pages of any origin, as they do.
 * @returns {Promise<string>} the origin
 */
export async function serveAnswers() {
  const roots = tree();
  const waline = roots.map((root) => walineComment(root));
  const posts = JSON.stringify(blueskyAnswer(roots));
  const server = createServer((request, response) => {
    const address = new URL(request.url, 'http://localhost');
    const answers = {
      '/api/comment': () => JSON.stringify(walineAnswer(waline, address)),
      '/xrpc/app.bsky.feed.getPostThread': () => posts,
    };
    const answer = answers[address.pathname];
    response.writeHead(answer ? 200 : 404, {
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    response.end(answer?.());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  server.unref(); // it goes with the process
  return `http://127.0.0.1:${server.address().port}`;
}
