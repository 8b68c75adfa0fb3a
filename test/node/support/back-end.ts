import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, mock } from 'node:test';

export type Answering = (response: ServerResponse, request: IncomingMessage) => void;

/** An answer of JSON. */
export const json =
  (data: unknown, status = 200, headers: Record<string, string> = {}): Answering =>
  (response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(data));

export interface BackEnd {
  readonly origin: string;
  /** Lets a path of its own answer, and gives its address. Answers are kept for a while: no two tests share one. */
  serve(answer: Answering): string;
  /** What was asked at or below an address, in order. */
  asked(address: string): readonly URL[];
  readonly requests: readonly IncomingMessage[];
}

/** A server on this machine whose every path answers as a test says. It is there for the tests of one file. */
export const backEnd = (): BackEnd => {
  const answers: { path: string; answer: Answering }[] = [];
  const requests: IncomingMessage[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    requests.push(request);
    const found = answers.find(({ path }) => request.url?.startsWith(path));
    (found?.answer ?? json({ error: 'nothing here' }, 404))(response, request);
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
    serve(answer) {
      const path = `/${String(answers.length)}-`;
      answers.push({ path, answer });
      return origin + path;
    },
    asked: (address) =>
      requests
        .map((request) => new URL(request.url ?? '', origin))
        .filter(({ href }) => href.startsWith(address)),
    requests,
  };
};

/** The parameters of a request. */
export const queryOf = (request: IncomingMessage): URLSearchParams =>
  new URL(request.url ?? '', 'http://localhost').searchParams;

/**
 * Lets every wait of `request.ts` pass in a twentieth of its time until the mocks are restored. Gives the milliseconds
 * that were asked for. Node's own `fetch` has timers, too: they are left alone.
 */
export const hurry = (): readonly number[] => {
  const waits: number[] = [];
  const original = globalThis.setTimeout;
  mock.method(globalThis, 'setTimeout', (go: () => void, wait = 0) => {
    const ours = new Error().stack?.includes('sources/request.') ?? false;
    if (ours) waits.push(wait);
    return original(go, ours ? wait / 20 : wait);
  });
  return waits;
};
