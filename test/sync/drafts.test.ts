import { expect, it } from 'vitest';
import { Drafts } from '../../client/sync/drafts.ts';

/** A disk that notes each write, and a clock that a test moves. */
function tablet() {
  const written: [string, string | null][] = [];
  const due: { at: number; run: () => void }[] = [];
  let now = 0;
  const clock = {
    monotonic: () => now,
    setTimer(run: () => void, ms: number) {
      const timer = { at: now + ms, run };
      due.push(timer);
      return timer;
    },
    clearTimer(timer: unknown) {
      const at = due.indexOf(timer as (typeof due)[number]);
      if (at >= 0) due.splice(at, 1);
    },
  };
  const advance = (ms: number) => {
    now += ms;
    for (const timer of due.filter(({ at }) => at <= now)) {
      clock.clearTimer(timer);
      timer.run();
    }
  };
  const store = {
    loadDrafts: async () => new Map<string, string>(),
    keepDraft: async (key: string, json: string | null) => void written.push([key, json]),
  };
  return { drafts: new Drafts(new Map(), store, clock), written, advance };
}

it('is never more than a second behind somebody who types without a pause', () => {
  const { drafts, written, advance } = tablet();
  for (let ms = 0; ms < 10_000; ms += 50) {
    drafts.keep('new', `"${ms}"`);
    advance(50);
    const kept = Number(JSON.parse(written.at(-1)?.[1] ?? '"0"'));
    expect(ms - kept).toBeLessThan(1000);
  }
});

it('writes nothing of a draft that is becoming a card, and goes on when that failed', () => {
  const { drafts, written, advance } = tablet();
  drafts.keep('new', '"Een bankje"');
  drafts.hold('new');
  advance(5000);
  expect(written).toEqual([]);
  drafts.resume('new');
  advance(400);
  expect(written).toEqual([['new', '"Een bankje"']]);
});

it('writes at once when the page goes, and not again', () => {
  const { drafts, written, advance } = tablet();
  drafts.keep('new', '"a"');
  drafts.flush();
  expect(written).toEqual([['new', '"a"']]);
  advance(5000);
  expect(written).toHaveLength(1);
});

it('forgets an emptied draft on the disk too', () => {
  const { drafts, written, advance } = tablet();
  drafts.keep('new', '"a"');
  advance(400);
  drafts.keep('new', null);
  advance(400);
  expect(written.at(-1)).toEqual(['new', null]);
  expect(drafts.of('new')).toBeNull();
});
