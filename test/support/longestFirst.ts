import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first. A file that stands here wrongly costs some seconds, nothing else. */
const LONG = [
  'test/sim/even',
  'test/sim/odd',
  'test/crash/kill',
  'test/crash/control',
  'test/crash/powerCut',
  'test/adapters/stores',
  'test/sim/choices',
  'test/scripts/rehearse/day',
  'test/http/print',
  'test/e2e/access',
  'test/e2e/door',
  'test/e2e/takeAlong',
  'test/e2e/plenaryScenes',
  'test/e2e/tablet',
  'test/e2e/languages',
  'test/e2e/seating',
  'test/e2e/ballot',
  'test/e2e/tabletLine',
  'test/e2e/choice',
  'test/e2e/floor',
];

/**
 * Begins with the longest files, so that in the end no processor waits for one of them. Vitest knows durations of runs
 * before, of which a fresh checkout has none.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    // Stable, and Vitest itself keeps groups apart.
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONG.findIndex((file) => moduleId.endsWith(`/${file}.test.ts`));
  return at < 0 ? LONG.length : at;
}
