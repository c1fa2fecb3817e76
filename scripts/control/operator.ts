import type { Refusal } from '../../shared/refusal.ts';

export interface Reply {
  status: number;
  body: Buffer;
}
/** Carries one request of the operator to a server, wherever that is. A Buffer is a file, anything else goes as JSON. */
export type Send = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Reply>;

/** The server said no. */
export class ServerRefused extends Error {
  override name = 'ServerRefused';

  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** The command line as a user of the server: may do all, and nothing that the HTTP interface has not. */
export class Operator {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** @throws ServerRefused */
  async get<T>(path: string): Promise<T> {
    return JSON.parse((await this.download(path)).toString('utf8')) as T;
  }
  /** The answer, also when its status says that something is wrong. */
  async getAnyhow<T>(path: string): Promise<T> {
    return JSON.parse((await this.#send('GET', path)).body.toString('utf8')) as T;
  }
  /** @throws ServerRefused */
  async post<T>(path: string, body: unknown): Promise<T> {
    return JSON.parse((await this.#ask('POST', path, body)).toString('utf8')) as T;
  }
  /** The answer as it came. @throws ServerRefused */
  download(path: string): Promise<Buffer> {
    return this.#ask('GET', path);
  }

  async #ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Buffer> {
    const reply = await this.#send(method, path, body);
    if (reply.status < 300) return reply.body;
    throw new ServerRefused(refusalIn(reply.body));
  }
}

function refusalIn(body: Buffer): Refusal {
  try {
    const { refusal } = JSON.parse(body.toString('utf8')) as { refusal?: Refusal };
    return refusal ?? { code: 'server-error' };
  } catch {
    return { code: 'server-error' };
  }
}

/** Header and body of a request, as both carriers need them. */
export function encode(key: string, body: unknown): { headers: Record<string, string>; payload?: Buffer } {
  const headers: Record<string, string> = { 'x-burgertop-operator': key };
  if (body === undefined) return { headers };
  const isFile = Buffer.isBuffer(body);
  headers['content-type'] = isFile ? 'application/octet-stream' : 'application/json';
  return { headers, payload: isFile ? body : Buffer.from(JSON.stringify(body)) };
}
