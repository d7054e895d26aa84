import type { AgentOptions } from 'node:http';

type Init = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly signal?: AbortSignal;
};

/** No answer within this time is no answer, in milliseconds. */
const TIMEOUT = 30_000;

/** An import would read every export of these modules, and one of them loads all of Node's fetch. */
const MODULES = {
  'http:': () => process.getBuiltinModule('node:http'),
  'https:': () => process.getBuiltinModule('node:https'),
};

type Protocol = keyof typeof MODULES;

/** What speaks a protocol: loaded when it is asked for, with one agent for all requests. */
const speakers = (proxies: NodeJS.ProcessEnv) => {
  // `proxyEnv` (Node ≥ 24.5) obeys HTTP_PROXY, HTTPS_PROXY and NO_PROXY; older types do not know it.
  const options = { keepAlive: true, proxyEnv: proxies } as AgentOptions;
  const load = (protocol: Protocol) => {
    const { Agent, request } = MODULES[protocol]();
    return { request, agent: new Agent(options) };
  };
  const loaded: { [Each in Protocol]?: ReturnType<typeof load> } = {};
  return (protocol: Protocol) => {
    loaded[protocol] ??= load(protocol);
    return loaded[protocol];
  };
};

/**
 * A `fetch` for Octokit over Node's http with keep-alive: Node's own takes 75 ms to load,
 * which is as much as Node itself. Only what Octokit reads of a response is there.
 * @param proxies the environment, which may name proxies
 */
export const fetchOver = (proxies: NodeJS.ProcessEnv) => {
  const speakerOf = speakers(proxies);
  return (address: string, { method = 'GET', headers = {}, body, signal }: Init = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(address);
      const speaker = speakerOf(url.protocol === 'https:' ? 'https:' : 'http:');
      const request = speaker.request(url, {
        method,
        headers,
        agent: speaker.agent,
        timeout: TIMEOUT,
        ...(signal ? { signal } : {}),
      });
      request.on('error', reject);
      request.on('timeout', () =>
        request.destroy(new Error(`no answer within ${TIMEOUT / 1000} s`)),
      );
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const content = Buffer.concat(chunks);
          const status = response.statusCode ?? 0;
          resolve({
            status,
            ok: status >= 200 && status < 300,
            url: address,
            headers: new Map(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            ),
            text: async () => content.toString('utf8'),
            json: async () => JSON.parse(content.toString('utf8')),
            arrayBuffer: async () => content,
          });
        });
      });
      if (body !== undefined) request.write(body);
      request.end();
    });
};
