import { DEFAULTS, type Instance } from './instance.ts';

/**
 * The social golfer problem as an instance: `tables` x `seats` people, equal tables, nothing counts but meeting again
 * (problem 10 of CSPLib).
 */
export const golfer = (tables: number, seats: number, rounds: number): Instance => ({
  config: { ...DEFAULTS, name: `golfer-${tables}x${seats}x${rounds}`, rounds, themeRepeatCost: 0 },
  people: Array.from({ length: tables * seats }, (_, i) => ({
    id: String(i + 1),
    role: 'participant',
    group: '',
    div: {},
    languages: [],
    needs: [],
    prefs: [],
    pins: {},
    apart: [],
  })),
  tables: Array.from({ length: tables }, (_, t) => ({
    id: `T${t + 1}`,
    theme: 'x',
    capacity: seats,
    provides: [],
    languages: [],
  })),
});
