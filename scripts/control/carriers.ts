import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { App } from '../../server/app.ts';
import { encode, type Reply, type Send } from './operator.ts';

const PATIENCE_MS = 120_000;

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || host.startsWith('127.');

/** To a server by its address. */
export const toAddress =
  (url: string, key: string): Send =>
  async (method, path, body) => {
    const target = new URL(path, url);
    const { headers, payload } = encode(key, body);
    const request = target.protocol === 'https:' ? overHttps : overHttp;
    return new Promise((resolve, reject) => {
      const sent = request(
        target,
        {
          method,
          headers: { ...headers, ...(payload && { 'content-length': String(payload.length) }) },
          timeout: PATIENCE_MS,
          // Nobody sits between this machine and itself, and a home-made certificate names another host.
          rejectUnauthorized: !isLoopback(target.hostname),
        },
        (answer) => resolve(replyOf(answer)),
      );
      sent.on('timeout', () => sent.destroy(new Error('the server did not answer in time')));
      sent.on('error', reject);
      sent.end(payload);
    });
  };

async function replyOf(answer: IncomingMessage): Promise<Reply> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return { status: answer.statusCode ?? 500, body: Buffer.concat(parts) };
}

/** To a server in this process, that need not listen. */
export const toApp =
  (app: App): Send =>
  async (method, url, body) => {
    const { headers, payload } = encode(app.operatorKey, body);
    const answer = await app.http.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: answer.statusCode, body: answer.rawPayload };
  };
