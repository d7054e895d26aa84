import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';

/** What JSON holds, read as it comes. */
export type Json = ReturnType<typeof JSON.parse>;

/** What is answered to a request. */
export type Said = {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
};

export const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

export const send = (response: ServerResponse, { status, body, headers }: Said): void => {
  const text = typeof body === 'string';
  const type = `${text ? 'text/html' : 'application/json'}; charset=utf-8`;
  response
    .writeHead(status, { 'content-type': type, ...headers })
    .end(status === 204 ? undefined : text ? body : JSON.stringify(body));
};

/** What becomes of an answer on its way. */
export const spoil = (response: ServerResponse, fault: Fault | undefined, said: Said): void => {
  switch (fault?.kind) {
    case 'death':
      fault.of.abort();
      response.destroy();
      return;
    case 'cut-after':
      response.destroy();
      return;
    case 'silence':
      return;
    case 'half': {
      const text = JSON.stringify(said.body ?? {});
      const half = text.slice(0, Math.ceil(text.length / 2));
      const type = 'application/json; charset=utf-8';
      const status = said.status === 204 ? 200 : said.status;
      response.writeHead(status, { 'content-type': type, ...said.headers });
      response.end(half);
      return;
    }
    default:
      send(response, said);
  }
};
