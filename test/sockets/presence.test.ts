import { expect, test } from 'vitest';
import { Presence } from '../../server/sockets/presence.ts';
import type { Session } from '../../server/sockets/session.ts';
import type { Shows } from '../../shared/protocol/messages.ts';

const session = () => ({}) as Session;
const shows = (pos: number, scene: Shows['scene'] = 'tally'): Shows => ({
  scene,
  pos,
  width: 1920,
  height: 1080,
});
const at = (real: number) => ({ real, hall: 1_000_000 + real });

test('a screen is as far behind as the first thing that it does not draw is old', () => {
  const presence = new Presence();
  presence.reported('left', session(), shows(0), at(0));
  presence.published({ view: 'plenary', pos: 4 }, 100);
  presence.published({ view: 'plenary', pos: 9 }, 900);
  presence.published({ view: 'console', pos: 12 }, 950);
  expect(presence.list(1000)[0]?.behind).toBe(900);
  presence.reported('left', presence.sessionsOf('left')[0] ?? session(), shows(4), at(1000));
  expect(presence.list(1100)[0]?.behind).toBe(200);
  presence.reported('left', presence.sessionsOf('left')[0] ?? session(), shows(9), at(1100));
  expect(presence.list(1200)[0]?.behind).toBe(0);
});

test('a screen that no longer reports is behind, whatever it said', () => {
  const presence = new Presence();
  presence.reported('left', session(), shows(9), at(0));
  expect(presence.list(4000)[0]?.behind).toBe(0);
  expect(presence.list(7000)[0]?.behind).toBe(7000);
});

test('the director hears at once of a new screen and of another scene', () => {
  const presence = new Presence();
  const line = session();
  expect(presence.reported('left', line, shows(1), at(0))).toBe(true);
  expect(presence.reported('left', line, shows(2), at(2000))).toBe(false);
  expect(presence.reported('left', line, shows(2, 'calm'), at(4000))).toBe(true);
});

test('a screen whose line is lost stays on the list for a while; the old line of one that came back says nothing', () => {
  const presence = new Presence();
  const [old, young] = [session(), session()];
  presence.reported('left', old, shows(1), at(0));
  presence.reported('left', young, shows(1), at(1000));
  expect(presence.left('left', old, 1_002_000)).toBe(false);
  expect(presence.list(2000)[0]).toMatchObject({ gone: null, since: 1_001_000 });
  expect(presence.left('left', young, 1_003_000)).toBe(true);
  expect(presence.list(3000)[0]).toMatchObject({ gone: 1_003_000 });
  expect(presence.sessionsOf(null)).toEqual([]);
  presence.forgetOld(1_003_000 + 11 * 60_000);
  expect(presence.size).toBe(0);
});
