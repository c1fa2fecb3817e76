import type { Actor, ActorRole } from '../../shared/facts/fact.ts';

const actor = (role: ActorRole, more: Partial<Actor> = {}): Actor => ({
  role,
  device: `${role} device`,
  ...more,
});

export const visitor = actor('visitor');
export const screen = actor('screen');
export const desk = actor('desk');
export const themeTeam = actor('themeTeam');
export const floor = actor('floor');
export const director = actor('director');
export const organiser = actor('organiser');
export const operator = actor('operator');
export const facilitatorOf = (table: string): Actor => actor('facilitator', { table });
export const holderOf = (person: string): Actor => actor('participant', { person });
