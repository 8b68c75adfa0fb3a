import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import type { Comment, ThreadPage } from '../../../src/model/comment.js';
import type { Result } from '../../../src/model/problem.js';
import type { RichText } from '../../../src/model/rich-text/rich-text.js';
import { safeUrl } from '../../../src/model/safe-url.js';

/** A server on this machine that answers JSON, for the tests of one file. */
export interface JsonServer {
  readonly origin: string;
  /** The addresses that were asked, in their order. */
  readonly asked: URL[];
  /** What to answer at a path, or to an address whose parameter `uri` is that. Bytes go out as they are. */
  serve(key: string, data: unknown, status?: number): void;
  /** A number that was not given before: answers are kept for a while, so no two tests share an address. */
  fresh(): string;
}

export const jsonServer = (): JsonServer => {
  const answers = new Map<string, { data: unknown; status: number }>();
  const asked: URL[] = [];
  let origin = '';
  let last = 1000;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', origin);
    asked.push(url);
    const { data, status } = answers.get(url.searchParams.get('uri') ?? url.pathname) ?? {
      data: { error: 'nothing here' },
      status: 404,
    };
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(Buffer.isBuffer(data) ? data : JSON.stringify(data));
  });
  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    get origin() {
      return origin;
    },
    asked,
    serve: (key, data, status = 200) => void answers.set(key, { data, status }),
    fresh: () => String(++last),
  };
};

/** The words of a rich text, without any space. */
export const tight = (text: RichText | string): string =>
  typeof text === 'string'
    ? text.replace(/\s+/g, '')
    : text
        .map((node) =>
          typeof node === 'string' || node.tag !== 'emoji'
            ? tight(typeof node === 'string' ? node : node.children)
            : node.name,
        )
        .join('');

/** Where the links of a rich text go. */
export const linksOf = (text: RichText): string[] =>
  text.flatMap((node) =>
    typeof node === 'string' || node.tag === 'emoji'
      ? []
      : [...(node.href === undefined ? [] : [node.href]), ...linksOf(node.children)],
  );

/** The page, when there is one. */
export const pageOf = (result: Result<ThreadPage>): ThreadPage => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

export const problemOf = (result: Result<ThreadPage>): string =>
  result.ok
    ? 'ok'
    : [result.problem.code, result.problem.path, result.problem.found].filter(Boolean).join(' ');

const kinds = ['comment', 'pingback', 'trackback', 'mention', 'like', 'repost', 'bookmark', 'rsvp'];
const states = ['visible', 'pending', 'deleted', 'hidden', 'blocked', 'login-required'];
const accident = /\[object |NaN|undefined|Invalid Date/;
const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

const assertComment = (comment: Comment) => {
  const {
    id,
    parentId,
    kind,
    state,
    author,
    createdAt,
    editedAt,
    counts = {},
    replyCount,
    warning,
  } = comment;
  const show = JSON.stringify(comment);
  assert.ok(typeof id === 'string' && id, show);
  assert.ok(parentId === null || (typeof parentId === 'string' && parentId), show);
  assert.ok(kinds.includes(kind) && states.includes(state), show);
  for (const moment of [createdAt, editedAt]) {
    assert.ok(
      moment === null || moment === undefined || (time.test(moment) && Number.isFinite(Date.parse(moment))),
      show,
    );
  }
  for (const count of [...Object.values(counts), replyCount ?? 0]) assert.ok(Number.isInteger(count), show);
  const said = [author?.name, author?.handle, comment.lang, warning, id, tight(comment.body)];
  for (const words of said) {
    assert.ok(words === undefined || words === null || typeof words === 'string', show);
    assert.doesNotMatch(words ?? '', accident, show);
  }
  for (const address of [author?.url, author?.avatar, comment.url, ...linksOf(comment.body)]) {
    assert.ok(address === undefined || safeUrl(address) === address, show);
  }
  // A field that is there has a value.
  for (const part of [comment, author ?? {}, counts])
    assert.ok(!Object.values(part).includes(undefined), show);
};

/** Whatever a back end answered: a page whose every part is of its type, or a problem. */
export const assertSound = (result: Result<ThreadPage>) => {
  if (!result.ok) return assert.ok(result.problem.code && !accident.test(result.problem.path));
  const { comments, total = 0, totalExact, permalink, capabilities } = result.value;
  comments.forEach(assertComment);
  assert.ok(Number.isInteger(total) && total >= 0 && typeof totalExact === 'boolean');
  for (const address of [permalink, capabilities.replyUrl]) {
    assert.ok(address === undefined || safeUrl(address) === address);
  }
};

const shared = new URL('../../../../shared/fixtures/', import.meta.url);

/** The text of a file that stands beside the checkout, or undefined where it does not. */
export const beside = (path: string): string | undefined => {
  const file = new URL(path, shared);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

/** A sample of our own. */
export const sample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../remote/samples/${name}`, import.meta.url), 'utf8'));
