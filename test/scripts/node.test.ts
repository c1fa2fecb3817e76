import { expect, test } from 'vitest';
import { nodeProblem } from '../../scripts/bootstrap/node.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.3.1'])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

test.each(['18.20.4', '20.18.3', '12.0.0'])('Node %s gets one sentence that names it', (version) => {
  expect(nodeProblem(version)).toContain(version);
});
