import { describe, expect, it } from 'vitest';
import { readConfig, writeConfig } from '../../shared/seating/configFile.ts';
import { DEFAULTS } from '../../shared/seating/instance.ts';

describe('instance.json', () => {
  it('gets the default of whatever it leaves out', () => {
    expect(readConfig('{}')).toEqual(DEFAULTS);
    expect(readConfig('{"rounds": 3, "weights": {"group": 7}}')).toEqual({
      ...DEFAULTS,
      rounds: 3,
      weights: { ...DEFAULTS.weights, group: 7 },
    });
  });

  it('comes back as it was written', () => {
    const config = { ...DEFAULTS, name: 'day', rounds: 4, prefCost: [0, 5], divWeight: { age: 0.5 } };
    expect(readConfig(writeConfig(config))).toEqual(config);
  });

  it('refuses a weight below zero', () => {
    expect(() => readConfig('{"weights": {"pref": -1}}')).toThrow();
  });
});
