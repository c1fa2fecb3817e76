import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { enter } from '../../client/sync/enter.ts';

type Answer = { status: number; body: unknown } | 'no network';

const GUEST = { status: 200, body: { role: 'participant', person: 'p1' } };
const NO_KEY = { status: 401, body: { refusal: { code: 'not-allowed' } } };

/** Answers of the server, in turn; the last one goes on. */
function serverSays(...answers: Answer[]) {
  const fetch = vi.fn(async (_path: string, _init?: { method?: string; body?: string }) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === undefined || answer === 'no network') throw new TypeError('no network');
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/b');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function entered() {
  const waiting = vi.fn();
  const result = enter('participant', waiting);
  await vi.advanceTimersByTimeAsync(60_000);
  return { result: await result, waits: waiting.mock.calls.length };
}

it('opens with the secret of the link and takes it out of the address', async () => {
  history.replaceState(null, '', '/b#secret');
  const fetch = serverSays(GUEST);
  expect(await entered()).toEqual({ result: { ok: true, session: GUEST.body }, waits: 0 });
  expect(fetch.mock.calls[0]?.[1]?.body).toContain('secret');
  expect(location.hash).toBe('');
});

it('keeps the secret through a cut', async () => {
  history.replaceState(null, '', '/b#secret');
  const fetch = serverSays('no network', 'no network', GUEST);
  expect(await entered()).toEqual({ result: { ok: true, session: GUEST.body }, waits: 1 });
  expect(fetch.mock.calls.at(-1)?.[1]?.body).toContain('secret');
});

it('says that there is no key only when the server said so', async () => {
  serverSays('no network', 'no network', NO_KEY);
  expect(await entered()).toEqual({ result: { ok: false, refusal: null }, waits: 1 });
});

it('gives the reason when the link is refused', async () => {
  history.replaceState(null, '', '/b#secret');
  serverSays({ status: 422, body: { refusal: { code: 'link-unknown' } } });
  expect((await entered()).result).toEqual({ ok: false, refusal: { code: 'link-unknown' } });
});

it('waits while the server starts', async () => {
  history.replaceState(null, '', '/b#secret');
  serverSays({ status: 503, body: { refusal: { code: 'starting' } } }, GUEST);
  expect((await entered()).result.ok).toBe(true);
});
