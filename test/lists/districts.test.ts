import { describe, expect, it } from 'vitest';
import { DistrictFinder } from '../../server/lists/districts.ts';

describe('districts', () => {
  const finder = new DistrictFinder(['Merenwijkdistrict', 'Leiden-Noord', 'Stevenshofdistrict']);

  it.each([
    ['Merenwijk', 'Merenwijkdistrict'],
    ['stevenshof', 'Stevenshofdistrict'],
    ['Leiden Noord', 'Leiden-Noord'],
  ])('takes %s for %s', (typed, meant) => {
    expect(finder.find(typed)).toBe(meant);
  });

  it('does not guess', () => {
    expect(finder.find('Oegstgeest')).toBeNull();
  });
});
