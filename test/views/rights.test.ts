import { expect, test } from 'vitest';
import { ACTOR_ROLES, type Actor } from '../../shared/facts/fact.ts';
import { VIEWS, type ViewName, viewNamed } from '../../shared/views/views.ts';

const KEYS: Partial<Record<ViewName, string[]>> = {
  me: ['ann', 'bob'],
  table: ['t1', 't2'],
  ballots: ['', 'desk'],
};

/** Each device has a table and a person, so that a right must come from the role and not from these alone. */
const actor = (role: Actor['role']): Actor => ({ role, device: 'd', person: 'ann', table: 't1' });

function matrix(): string {
  const names = Object.keys(VIEWS) as ViewName[];
  const rows = names.flatMap((name) => (KEYS[name] ?? ['']).map((key) => [name, key] as const));
  const cell = (role: string, text: string) => text.padEnd(role.length + 1);
  return [
    ' '.repeat(12) + ACTOR_ROLES.map((role) => cell(role, role)).join(''),
    ...rows.map(
      ([name, key]) =>
        `${name} ${key}`.padEnd(12) +
        ACTOR_ROLES.map((role) => cell(role, viewNamed(name).allows(actor(role), key) ? 'x' : '.')).join(''),
    ),
  ]
    .map((row) => row.trimEnd())
    .join('\n');
}

test('who may read what: each device is of ann and of table t1', () => {
  expect(`\n${matrix()}\n`).toMatchInlineSnapshot(`
    "
                visitor participant facilitator screen desk themeTeam floor director organiser operator
    programme   x       x           x           x      x    x         x     x        x         x
    runningOrder .       .           x           .      x    x         x     x        x         x
    me ann      .       x           .           .      .    .         .     .        .         .
    me bob      .       .           .           .      .    .         .     .        .         .
    table t1    .       .           x           .      .    .         .     .        x         x
    table t2    .       .           .           .      .    .         .     .        x         x
    plenary     .       .           .           x      .    x         .     x        x         x
    desk        .       .           .           .      x    .         .     .        x         x
    themeTeam   .       .           .           .      .    x         .     x        x         x
    console     .       .           .           .      .    .         .     x        x         x
    ballots     .       .           .           .      .    .         .     x        x         x
    ballots desk.       .           .           .      x    .         .     .        x         x
    screens     .       .           .           .      .    .         .     x        x         x
    floor       .       .           .           .      .    .         x     x        x         x
    followup    .       .           .           .      .    .         .     x        x         x
    "
  `);
});
