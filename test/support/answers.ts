/** An address whose answer a test gives when it wants to. */
export interface Answerable {
  readonly url: string;
  /** How often it has been asked. */
  readonly asked: number;
  /** Answers all who asked, and whoever asks later, with JSON and a status. */
  answer(body: unknown, status?: number): void;
  /** Ends all requests as if there were no network. */
  fail(): void;
  /** Takes the answer back: whoever asks now waits again. */
  hold(): void;
}

type Reply = () => Response;

const network = window.fetch.bind(window);
let addresses = new Map<
  string,
  { asked: number; reply?: Reply | undefined; waiting: ((reply: Reply) => void)[] }
>();
/** Every address that was asked for in a test, stubbed or not. */
export const asked: string[] = [];
let count = 0;

async function stubbedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI).href;
  asked.push(url);
  // whatever is asked for there: a back end is asked with a query
  const address = addresses.get(url) ?? addresses.get(url.replace(/\?.*/, ''));
  if (!address) return network.call(window, input, init);
  address.asked++;
  const aborted = new Promise<never>((_, reject) =>
    init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
  );
  aborted.catch(() => undefined); // nobody may be waiting any more
  const reply =
    address.reply ?? (await Promise.race([new Promise<Reply>((go) => address.waiting.push(go)), aborted]));
  return reply();
}

beforeEach(() => {
  addresses = new Map();
  asked.length = 0;
  window.fetch = stubbedFetch;
});
afterEach(() => {
  window.fetch = network;
});

/** An address of its own, on this site unless another is named; nobody has asked for it before. */
export function answerable(site = location.origin): Answerable {
  const url = `${site}/answers/${++count}.json`;
  const address: NonNullable<ReturnType<typeof addresses.get>> = { asked: 0, waiting: [] };
  addresses.set(url, address);
  const give = (reply: Reply): void => {
    address.reply = reply;
    for (const go of address.waiting.splice(0)) go(reply);
  };
  return {
    url,
    get asked() {
      return address.asked;
    },
    answer: (body, status = 200) =>
      give(() => {
        const response = new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
        Object.defineProperty(response, 'url', { value: url });
        return response;
      }),
    fail: () =>
      give(() => {
        throw new TypeError('no network');
      }),
    hold: () => {
      address.reply = undefined;
    },
  };
}
