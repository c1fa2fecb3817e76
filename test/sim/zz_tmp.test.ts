import { test } from 'vitest';
import { simulate } from '/work/main/test/sim/simulate.ts';
test('some', { timeout: 100000 }, async () => { const t=Date.now(); let i=20000; for (; Date.now()-t<30000; i++) await simulate(i, 220); console.log('seeds', i); });
