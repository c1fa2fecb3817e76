import { expect, test } from 'vitest';
import { LABEL_FORMATS, nameSize } from '../../../client/apps/desk/label.ts';

test('a name is as large as its label allows, and a long one stays on it', () => {
  for (const format of LABEL_FORMATS) {
    const [short, long, longest] = [
      nameSize('Bo Li', format),
      nameSize('Maria-Antoinette van den Heuvel', format),
      nameSize('Wolfeschlegelsteinhausenbergerdorff', format),
    ];
    expect(short).toBeGreaterThan(long);
    expect(long).toBeGreaterThanOrEqual(4);
    expect(longest).toBeGreaterThanOrEqual(3);
  }
});
